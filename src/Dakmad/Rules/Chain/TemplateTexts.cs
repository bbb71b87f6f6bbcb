using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Dakmad.Rules.Chain;

/// <summary>What a new plan asks of its author, and what stands for something that is still to be written.</summary>
internal static class TemplateTexts
{
    private static readonly HashSet<string> Asked = ["description", "rationale", "goals"];

    private static readonly HashSet<string> Texts = Read("plan.nl.json", "plan.en.json");

    /// <summary>What templates of earlier versions ask, which still stands in plans that were made with them.</summary>
    private static readonly HashSet<string> Former = new(StringComparer.Ordinal)
    {
        "Welke klant staat voor de doelgroep? Beschrijf wat hem drijft.",
        "Langs welke kanalen ontmoeten organisatie en klant elkaar?",
        "De A op strategisch niveau: welk idee voeren de events uit?",
        "De A op tactisch niveau: welk event voert het marketingconcept uit?",
        "De A op operationeel niveau: informeren, communiceren, transactie, afhandelen of distributie?",
        "Wat moet het plan bereiken? Maak het meetbaar met kpi, unit, baseline, target en deadline.",
        "The A on the strategic level: which idea do the events carry out?",
        "The A on the tactical level: which event carries out the marketing concept?",
        "The A on the operational level: inform, communicate, transact, fulfil or distribute?",
        "What should the plan reach? Make it measurable with kpi, unit, baseline, target and deadline.",
        "Who walks the customer journey?",
    };

    /// <summary>Words that stand for nothing yet, in either language.</summary>
    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "?",
        "...",
        "…",
        "-",
        "x",
        "xx",
        "xxx",
        "tbd",
        "to do",
        "todo",
        "fill in",
        "to be determined",
        "invullen",
        "nog invullen",
        "nader te bepalen",
        "ntb",
        "n.t.b.",
        "lorem ipsum",
    };

    public static bool Contains(string text) => Texts.Contains(text) || Former.Contains(text) || Nothing.Contains(text);

    private static HashSet<string> Read(params ReadOnlySpan<string> names)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            using var resource = typeof(TemplateTexts).Assembly.GetManifestResourceStream($"Dakmad.Rules.{name}")!;
            using var template = JsonDocument.Parse(resource);
            Add(template.RootElement, isAsked: false, texts);
        }

        return texts;
    }

    private static void Add(JsonElement json, bool isAsked, HashSet<string> texts)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var field in json.EnumerateObject())
                {
                    Add(field.Value, Asked.Contains(field.Name), texts);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in json.EnumerateArray())
                {
                    Add(item, isAsked, texts);
                }

                break;
            case JsonValueKind.String when isAsked:
                texts.Add(json.GetString()!);
                break;
            default:
                break;
        }
    }
}
