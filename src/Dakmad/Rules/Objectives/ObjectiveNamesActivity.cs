using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Objectives;

/// <summary>An objective that bears the name of an activity or event: what is done, not what it brings [S3:160-170].</summary>
internal sealed class ObjectiveNamesActivity : Rule<MarketingPlan>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK5052",
            Severity = Severity.Suggestion,
            Title = new("Doelstelling noemt een activiteit", "Objective names an activity"),
            Message = new(
                "De doelstelling '{objective}' noemt {what}, en niet wat je daarmee wilt bereiken. Schrijf het resultaat op, bijvoorbeeld hoeveel mensen iets doen en wanneer.",
                "The objective '{objective}' names {what}, not the result you want from it. Write down the result, such as how many people do something and by when."
            ),
            Rationale = new(
                "Activiteiten en doelstellingen zijn verschillende letters van DAKMAD: een activiteit is wat de organisatie doet, een doelstelling wat ze ermee wil bereiken. Een doelstelling die zelf een activiteit is, is gehaald zodra het werk is gedaan, ook als het niets oplevert.",
                "Activities and objectives are different letters of DAKMAD: an activity is what the organisation does, an objective what it wants to reach by it. An objective that is an activity itself is reached once the work is done, even if it brings nothing."
            ),
            Remedy = new(
                "Noem het resultaat, zoals 'In 2027 komt 8 procent door de nieuwsbrief terug' in plaats van 'Nieuwsbrief'.",
                "Name the result, such as 'In 2027 8 per cent come back by the newsletter' instead of 'Newsletter'."
            ),
            Exemption = new(
                "Als een woord zowel de activiteit als het resultaat noemt, zoals 'Bestellingen', of als de opdracht van het plan zelf is dat iets er komt.",
                "When one word names both the activity and the result, such as 'Orders', or when it is the very task of the plan that something comes about."
            ),
            Citations = [new("S3", 160, 170), new("Doran1981")],
        };

    protected override void Check(MarketingPlan part, RuleContext context)
    {
        var objectives = context.Index.All<Objective>();
        if (objectives.Count == 0)
        {
            return;
        }

        var work = new Dictionary<string, Type>(StringComparer.Ordinal);
        Add<Activity>(work, context);
        Add<MarketingEvent>(work, context);
        foreach (var objective in objectives)
        {
            if (Named(objective.Element.Name, work) is { } what)
            {
                context.ReportOn(
                    objective.Path.Property("name"),
                    [],
                    new("objective", objective.Element.Name),
                    new("what", what)
                );
            }
        }
    }

    /// <summary>What is done, of an objective whose name says so; null when it says what is reached.</summary>
    private static LocalizedText? Named(string name, Dictionary<string, Type> work)
    {
        if (work.TryGetValue(LabelForm.Of(name), out var type))
        {
            return Article(type);
        }

        var words = NameWords.Of(name);
        if (words.Count == 0)
        {
            return null;
        }

        if (IsWork(words))
        {
            return new("iets wat je doet", "something you do");
        }

        // 'Spot maken voor tv' is still the activity 'Spot maken'; with a number it says what that should bring.
        if (words.Any(word => word.Any(char.IsAsciiDigit)))
        {
            return null;
        }

        var form = "";
        for (var i = 0; i < words.Count; i++)
        {
            form += words[i];
            if (i > 0 && work.TryGetValue(form, out type))
            {
                return Article(type);
            }
        }

        return null;
    }

    /// <summary>Whether a name says what is done: in Dutch by its last word or the first, in English by the first.</summary>
    private static bool IsWork(IReadOnlyList<string> words) =>
        Array.IndexOf(Work, words[^1]) >= 0
        || Array.IndexOf(Work, words[0]) >= 0
        || Array.IndexOf(EnglishWork, words[0]) >= 0
        // 'een campagne opzetten voor studenten'
        || words
            .Skip(1)
            .Take(words.Count - 2)
            .Where((word, i) => Array.IndexOf(Work, word) >= 0 && IsLink(words[i + 2]))
            .Any();

    private static bool IsLink(string word) =>
        word is "voor" or "op" or "in" or "met" or "via" or "bij" or "over" or "om" or "van" or "naar";

    private static LocalizedText Article(Type type)
    {
        var label = Terms.OfType(type).Label;
        return new($"een {label.Dutch} uit het plan", $"an {label.English} of the plan");
    }

    /// <summary>Dutch words for what an organisation does; what it reaches by it, such as growing or selling, is not among them.</summary>
    private static readonly string[] Work =
    [
        "opzetten",
        "maken",
        "organiseren",
        "ontwikkelen",
        "versturen",
        "verzenden",
        "plaatsen",
        "lanceren",
        "houden",
        "uitvoeren",
        "schrijven",
        "bouwen",
        "inzetten",
        "adverteren",
        "voeren",
        "starten",
        "opstarten",
        "aanmaken",
        "posten",
        "publiceren",
        "benaderen",
        "inrichten",
        "uitdelen",
        "verspreiden",
        "opstellen",
        "deelnemen",
        "ophangen",
        "filmen",
        "drukken",
        "inkopen",
        "inhuren",
        "aanschaffen",
        "ontwerpen",
        "mailen",
        "bloggen",
        "vernieuwen",
        "herontwerpen",
        "invoeren",
        "implementeren",
        "openen",
        "opnemen",
        "bellen",
        "sponsoren",
        "regelen",
        "uitzenden",
        "optimaliseren",
        "bijhouden",
    ];

    private static readonly string[] EnglishWork =
    [
        "launch",
        "create",
        "organise",
        "organize",
        "develop",
        "send",
        "place",
        "run",
        "write",
        "build",
        "start",
        "publish",
        "make",
        "hold",
        "design",
        "distribute",
        "post",
        "set",
        "hire",
        "buy",
        "film",
        "print",
        "advertise",
        "host",
        "implement",
        "introduce",
        "redesign",
        "optimise",
        "optimize",
    ];

    private static void Add<T>(Dictionary<string, Type> work, RuleContext context)
        where T : PlanElement
    {
        foreach (var element in context.Index.All<T>())
        {
            // A name of signs alone has an empty form, which says nothing.
            if (LabelForm.Of(element.Element.Name) is { Length: > 0 } form)
            {
                work.TryAdd(form, typeof(T));
            }
        }
    }
}
