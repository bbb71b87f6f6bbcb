using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Dakmad.Glossary;
using Dakmad.Knowledge;

namespace Dakmad.Tests.Docs;

/// <summary>The knowledge in one language: first what belongs to each phase, then every entry by subject.</summary>
internal sealed class KnowledgeBook(Language language)
{
    private readonly StringBuilder _text = new();

    public static string In(Language language)
    {
        var book = new KnowledgeBook(language);
        book.Write();
        return book._text.ToString();
    }

    private void Write()
    {
        Line($"# {KnowledgeBookWords.Title[language]}");
        Line(KnowledgeBookWords.Introduction[language]);
        Contents();
        Line($"# {KnowledgeBookWords.NinePhases[language]}");
        foreach (var phase in KnowledgeBase.SplitPhases)
        {
            Overview(phase, entry => entry.Uses.Any(use => use.Phase == phase.Stage));
        }

        Line($"# {KnowledgeBookWords.FiveStages[language]}");
        foreach (var stage in KnowledgeBase.LifecycleStages)
        {
            Overview(stage, entry => entry.Uses.Any(use => use.Stage == stage.Stage));
        }

        Line($"# {KnowledgeBookWords.BySubject[language]}");
        foreach (var subject in Enum.GetValues<KnowledgeSubject>())
        {
            Line($"## {Heading(subject)}");
            Entries(subject);
        }

        Sources();
    }

    private void Contents()
    {
        Row(KnowledgeBookWords.ContentColumns.Select(column => column[language]));
        _text.Append("|---|---:|\n");
        foreach (var subject in Enum.GetValues<KnowledgeSubject>())
        {
            var count = KnowledgeBase.Of(subject).Count.ToString(CultureInfo.InvariantCulture);
            Row([$"[{Heading(subject)}](#{MarkdownAnchor.Of(Heading(subject))})", count]);
        }

        _text.Append('\n');
    }

    /// <summary>A phase with the names of what belongs to it.</summary>
    private void Overview<TStage>(StageProfile<TStage> profile, Func<KnowledgeEntry, bool> belongs)
        where TStage : struct, Enum
    {
        Line($"## {Capital(profile.Name[language])}");
        Line(profile.Text![language]);
        if (!profile.Goals.IsEmpty)
        {
            Line(
                $"**{KnowledgeBookWords.Goals[language]}:** {string.Join(' ', profile.Goals.Select(goal => Sentence(goal[language])))}"
            );
        }

        var start = _text.Length;
        foreach (var subject in Enum.GetValues<KnowledgeSubject>())
        {
            var names = KnowledgeBase.Of(subject).Where(belongs).Select(entry => entry.Name[language]).ToList();
            if (names.Count > 0)
            {
                _text.Append(CultureInfo.InvariantCulture, $"- **{Heading(subject)}:** {string.Join("; ", names)}\n");
            }
        }

        _text.Append(_text.Length > start ? "\n" : "");
    }

    private void Entries(KnowledgeSubject subject)
    {
        if (subject == KnowledgeSubject.Tables)
        {
            foreach (var table in KnowledgeBase.Tables)
            {
                Table(table);
            }

            return;
        }

        foreach (var entry in KnowledgeBase.Of(subject))
        {
            Entry(entry);
        }

        _text.Append('\n');
    }

    private void Entry(KnowledgeEntry entry)
    {
        _text.Append(CultureInfo.InvariantCulture, $"- **{entry.Name[language]}** (`{entry.Id}`)");
        string?[] sentences =
        [
            Fact(entry),
            entry.Text?[language],
            entry.Note is { } note ? $"*{note[language]}*" : null,
        ];
        var own = string.Join(' ', sentences.OfType<string>());
        _text.Append(own.Length > 0 ? $": {own}" : "");
        if (entry.Origin != KnowledgeOrigin.Source)
        {
            _text.Append(CultureInfo.InvariantCulture, $" ({KnowledgeTerms.Of(entry.Origin).Label[language]})");
        }

        var cited = entry.Citations.Except(entry.Uses.SelectMany(use => use.Citations));
        _text.Append(Cited(cited)).Append('\n');
        foreach (var use in entry.Uses)
        {
            Use(use);
        }
    }

    private void Use(KnowledgeUse use)
    {
        var where = use.Phase is { } phase ? Terms.Of(phase) : Terms.Of(use.Stage!.Value);
        string?[] details =
        [
            use.Stage is null ? null : KnowledgeBookWords.OfFive[language],
            use.Role is { } role ? KnowledgeTerms.Of(role).Label[language] : null,
            use.Media is { } media ? Terms.Of(media).Label[language] : null,
            use.Name is { } name ? $"\"{name[language]}\"" : null,
        ];
        var aside = string.Join(", ", details.OfType<string>());
        _text.Append(CultureInfo.InvariantCulture, $"  - *{where.Label[language]}*");
        _text.Append(aside.Length > 0 ? $" ({aside})" : "");
        _text.Append(use.Purpose is { } purpose ? $": {purpose[language]}" : "").Append(Cited(use.Citations));
        _text.Append('\n');
    }

    private string? Fact(KnowledgeEntry entry) =>
        entry switch
        {
            Benchmark benchmark => string.Create(
                CultureInfo.InvariantCulture,
                $"{Figures.Of(benchmark, language)} ({Benchmark.Label[language]}; {benchmark.Year}; {benchmark.Attribution[language]})."
            ),
            MarketingTool { CurrentName: { } name } => $"{KnowledgeBookWords.Now[language]} {name}.",
            TouchpointKind touchpoint => $"{Capital(Terms.Of(touchpoint.Form).Label[language])}.",
            _ => null,
        };

    private void Table(SourceTable table)
    {
        Line($"### {Capital(table.Name[language])} (`{table.Id}`)");
        Row(table.Columns.Select(cell => cell[language]));
        _text.Append('|').Append(string.Concat(table.Columns.Select(_ => "---|"))).Append('\n');
        foreach (var row in table.Rows)
        {
            Row(row.Select(cell => cell[language]));
        }

        var note = table.Note is { } remark ? $"*{remark[language]}*" : "";
        Line($"\n{note}{Cited(table.Citations)}".TrimEnd());
    }

    private void Sources()
    {
        Line($"# {KnowledgeBookWords.Sources[language]}");
        foreach (
            var key in Citations
                .InKnowledge.Select(citation => citation.Source)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
        {
            _text.Append(CultureInfo.InvariantCulture, $"- **{key}**: {Bibliography.OfLibrary.Describe(key)}\n");
        }
    }

    private string Heading(KnowledgeSubject subject) => Capital(KnowledgeTerms.Of(subject).Label[language]);

    private void Row(IEnumerable<string> cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private void Line(string text) => _text.Append(text).Append("\n\n");

    private static string Cited(IEnumerable<Citation> citations) =>
        string.Concat(citations.Select(citation => $" {citation}"));

    private static string Sentence(string text) => text.EndsWith('.') ? text : $"{text}.";

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
