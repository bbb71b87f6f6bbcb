using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Dakmad.Glossary;
using Dakmad.Knowledge;

namespace Dakmad.Tests.Docs;

/// <summary>The glossary for readers of Dutch: terms of the field, then the words of the model and of knowledge.</summary>
internal sealed class GlossaryBook
{
    private static readonly HashSet<string> Enumerations =
    [
        .. typeof(MarketingPlan).Assembly.GetExportedTypes().Where(type => type.IsEnum).Select(type => type.Name),
        nameof(NodaTime.IsoDayOfWeek),
    ];

    private readonly StringBuilder _text = new();

    public static string Write()
    {
        var book = new GlossaryBook();
        book.Line("# Begrippen");
        book.Line(
            """
            De woorden van Dakmad in het Nederlands en het Engels: eerst de begrippen uit het vak, dan hoe de onderdelen, velden en waarden van een plan heten, dan de namen van alle kennispunten. Bij het lezen van bestanden maken hoofdletters, accenten, koppeltekens en spaties niet uit, en worden ook de andere woorden begrepen.

            Een woord alleen beslist niets. *Middelen* zijn in DAKMAD budget, elders marketinginstrumenten; een *event* is in DAKMAD een tactische activiteit, elders een beurs; *funnel* staat voor het 6B-model, de verkooptrechter of de marketing funnel.
            """
        );
        book.Field();
        book.Model("Onderdelen van een plan", Terms.All.Where(IsType), withPlural: true);
        book.Grouped("Velden", Terms.All, isValue: false);
        book.Grouped("Waarden", Terms.All, isValue: true);
        book.Grouped("Waarden in de kennis", KnowledgeTerms.All, isValue: true);
        book.Entries();
        return book._text.ToString().TrimEnd('\n') + "\n";
    }

    private void Field()
    {
        Line("## Begrippen uit het vak");
        Header("Nederlands", "Engels", "omschrijving", "bron");
        foreach (
            var entry in KnowledgeBase
                .Terms.Concat(KnowledgeBase.Letters)
                .Concat(KnowledgeBase.Levels)
                .Concat(KnowledgeBase.Strategies)
                .Concat(KnowledgeBase.NeighbouringModels)
                .OrderBy(entry => entry.Name.Dutch, StringComparer.OrdinalIgnoreCase)
        )
        {
            var text = entry.Note is { } note ? $"{entry.Text!.Dutch} {note.Dutch}" : entry.Text!.Dutch;
            Row(entry.Name.Dutch, entry.Name.English, text, string.Join(' ', entry.Citations));
        }

        _text.Append('\n');
    }

    private void Model(string heading, IEnumerable<Term> terms, bool withPlural)
    {
        Line($"## {heading}");
        Header("Nederlands", "Engels", "ook", "in code");
        foreach (var term in terms.OrderBy(term => term.Label.Dutch, StringComparer.OrdinalIgnoreCase))
        {
            var dutch =
                withPlural && term.Plural is { } plural ? $"{term.Label.Dutch} ({plural.Dutch})" : term.Label.Dutch;
            Row(dutch, term.Label.English, string.Join(", ", term.Aliases), $"`{term.Identifier}`");
        }

        _text.Append('\n');
    }

    /// <summary>Fields or values, under the type that has them.</summary>
    private void Grouped(string heading, IReadOnlyList<Term> terms, bool isValue)
    {
        Line($"## {heading}");
        var types = terms.Where(IsType).ToDictionary(term => term.Identifier, StringComparer.Ordinal);
        Header("van", "Nederlands", "Engels", "ook", "in code");
        foreach (var term in terms.Where(term => !IsType(term) && IsValue(term) == isValue))
        {
            var type = term.Identifier.Split('.')[0];
            Row(
                types.TryGetValue(type, out var owner) ? owner.Label.Dutch : type,
                term.Label.Dutch,
                term.Label.English,
                string.Join(", ", term.Aliases),
                $"`{term.Identifier}`"
            );
        }

        _text.Append('\n');
    }

    private void Entries()
    {
        Line("## Kennispunten");
        Header("Nederlands", "Engels", "ook", "onderwerp", "id");
        foreach (
            var entry in KnowledgeBase
                .All.Where(entry => entry.Subject is not (KnowledgeSubject.Authors or KnowledgeSubject.Tables))
                .OrderBy(entry => entry.Name.Dutch, StringComparer.OrdinalIgnoreCase)
                .ThenBy(entry => entry.Id, StringComparer.Ordinal)
        )
        {
            Row(
                entry.Name.Dutch,
                entry.Name.English,
                string.Join(", ", entry.Aliases),
                KnowledgeTerms.Of(entry.Subject).Label.Dutch,
                $"`{entry.Id}`"
            );
        }
    }

    private static bool IsType(Term term) => !term.Identifier.Contains('.', StringComparison.Ordinal);

    /// <summary>A member of an enumeration, or a well-known instance of an open set.</summary>
    private static bool IsValue(Term term)
    {
        var parts = term.Identifier.Split('.');
        return Enumerations.Contains(parts[0])
            || typeof(MarketingPlan).Assembly.GetType($"Dakmad.{parts[0]}")?.GetProperty(parts[1])?.GetMethod
                is { IsStatic: true };
    }

    private void Header(params string[] columns)
    {
        Row(columns);
        _text.Append('|').Append(string.Concat(columns.Select(_ => "---|"))).Append('\n');
    }

    private void Row(params string[] cells) =>
        _text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");

    private void Line(string text) => _text.Append(text).Append("\n\n");
}
