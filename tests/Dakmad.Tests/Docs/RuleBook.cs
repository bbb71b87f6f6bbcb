using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using Dakmad.Tests.Architecture;
using Dakmad.Tests.Reading;
using Dakmad.Tests.Rules;

namespace Dakmad.Tests.Docs;

/// <summary>The book of rules in one language: a section for every kind of finding, with the plans of its case.</summary>
internal sealed class RuleBook
{
    private readonly StringBuilder _text = new();
    private readonly Language _language;
    private readonly RuleBookWords _words;

    private RuleBook(Language language)
    {
        _language = language;
        _words = RuleBookWords.In(language);
    }

    public static string In(Language language)
    {
        var book = new RuleBook(language);
        book.Write();
        return book._text.ToString();
    }

    private void Write()
    {
        _text.Append("# ").Append(_words.Title).Append("\n\n").Append(_words.Introduction).Append("\n\n");
        Contents();
        foreach (var rule in RuleSet.All.Rules)
        {
            Section(rule);
        }

        Analyses();
        Chapter(_words.Integrity, _words.IntegrityIntroduction, DiagnosticCategory.Integrity);
        Chapter(_words.Reading, _words.ReadingIntroduction, DiagnosticCategory.Reading);
        Chapter(_words.Program, _words.ProgramIntroduction, DiagnosticCategory.Program);
        Retired();
        Sources();
    }

    private void Contents()
    {
        _text.Append("| ").AppendJoin(" | ", _words.Columns).Append(" |\n|---|---|---|---|\n");
        foreach (var rule in RuleSet.All.Rules)
        {
            var (id, title) = (rule.Descriptor.Id, rule.Descriptor.Title[_language]);
            _text.Append(CultureInfo.InvariantCulture, $"| [{id}](#{MarkdownAnchor.Of($"{id} {title}")}) | {title} | ");
            _text.Append(_words.Of(rule.Descriptor.Severity)).Append(" | ");
            _text.Append(rule.IsOnByDefault ? _words.On : _words.Off).Append(" |\n");
        }
    }

    private void Section(Rule rule)
    {
        var descriptor = rule.Descriptor;
        Heading(descriptor);
        Line(
            $"*{Capital(_words.Of(descriptor.Severity))}, {(rule.IsOnByDefault ? _words.OnByDefault : _words.OffByDefault)}.*"
        );
        Line(descriptor.Rationale[_language]);
        Line($"**{_words.Source}:** {Cited(descriptor)}");
        Example(descriptor.Id);
        if (descriptor.Remedy is { } remedy)
        {
            Line($"**{_words.Remedy}:** {Lower(remedy[_language])}");
        }

        Line($"**{_words.Exemption}:** {Lower(descriptor.Exemption?[_language] ?? _words.Never)}");
        Parameters(rule);
    }

    private void Example(string id)
    {
        var (breaks, keeps) = (RuleCases.Json(id, "breaks"), RuleCases.Json(id, "keeps"));
        var findings = RuleCases.Check(id, "breaks");
        string[] shown =
        [
            .. RuleCases.ShownToo(id),
            .. findings.Select(finding => Fragment.InIds(breaks, finding.Path.ToString())),
        ];
        Line($"**{_words.Breaks}:**");
        Block(Fragment.Of(breaks, keeps, shown));
        foreach (var finding in findings)
        {
            Line($"> {finding.Message(_language)}  \n> `{finding.Path}`");
        }

        Line($"**{_words.Keeps}:**");
        Block(Fragment.Of(keeps, breaks, shown));
    }

    private void Parameters(Rule rule)
    {
        if (rule.Parameters.IsEmpty)
        {
            return;
        }

        Line($"**{_words.Parameters}:**");
        _text.Append("| ").AppendJoin(" | ", _words.ParameterColumns).Append(" |\n|---|---|---|---|\n");
        foreach (var parameter in rule.Parameters)
        {
            var source = parameter.Source?.ToString() ?? _words.NoSource;
            _text.Append(
                CultureInfo.InvariantCulture,
                $"| `{parameter.Name}` | {parameter.Default} | {parameter.Meaning[_language]} | {source} |\n"
            );
        }

        _text.Append('\n');
    }

    private void Chapter(string title, string introduction, DiagnosticCategory category)
    {
        _text.Append("# ").Append(title).Append("\n\n");
        Line(introduction);
        foreach (
            var descriptor in Descriptors
                .All.Where(descriptor => descriptor.Category == category)
                .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
        )
        {
            Heading(descriptor);
            Line($"*{Capital(_words.Of(descriptor.Severity))}.* {descriptor.Rationale[_language]}");
            // What the program itself cannot do has no file that shows it.
            var isOfProgram = category == DiagnosticCategory.Program;
            Line($"> {(isOfProgram ? descriptor.Message[_language] : Sample(descriptor.Id).Message(_language))}");
            if (isOfProgram && descriptor.Remedy is { } remedy)
            {
                Line($"**{_words.Remedy}:** {Lower(remedy[_language])}");
            }

            if (!descriptor.Citations.IsEmpty)
            {
                Line($"**{_words.Source}:** {Cited(descriptor)}");
            }
        }
    }

    /// <summary>What analyses find and no rule does: it has no case, so its message stands with its placeholders.</summary>
    private void Analyses()
    {
        var rules = RuleSet.All.Rules.Select(rule => rule.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        _text.Append("# ").Append(_words.Analyses).Append("\n\n");
        Line(_words.AnalysesIntroduction);
        foreach (
            var descriptor in Descriptors
                .All.Where(descriptor =>
                    descriptor.Category
                        is not (
                            DiagnosticCategory.Integrity
                            or DiagnosticCategory.Reading
                            or DiagnosticCategory.Program
                        )
                    && !rules.Contains(descriptor.Id)
                )
                .DistinctBy(descriptor => descriptor.Id, StringComparer.Ordinal)
                .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
        )
        {
            Heading(descriptor);
            Line($"*{Capital(_words.Of(descriptor.Severity))}.* {descriptor.Rationale[_language]}");
            Line($"> {descriptor.Message[_language]}");
            if (descriptor.Remedy is { } remedy)
            {
                Line($"**{_words.Remedy}:** {Lower(remedy[_language])}");
            }

            if (!descriptor.Citations.IsEmpty)
            {
                Line($"**{_words.Source}:** {Cited(descriptor)}");
            }
        }
    }

    private void Retired()
    {
        _text.Append("# ").Append(_words.Retired).Append("\n\n");
        Line(_words.RetiredIntroduction);
        _text.Append("| ").AppendJoin(" | ", _words.RetiredColumns).Append(" |\n|---|---|---|\n");
        foreach (var retired in RuleSet.Retired)
        {
            _text.Append(CultureInfo.InvariantCulture, $"| {retired.Id} | {retired.Since} | ");
            _text.AppendJoin(", ", retired.Successors.AsEnumerable()).Append(" |\n");
        }

        _text.Append('\n');
    }

    private void Sources()
    {
        _text.Append("# ").Append(_words.Sources).Append("\n\n");
        foreach (
            var key in Citations
                .InCode.Select(citation => citation.Source)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
        {
            _text.Append(CultureInfo.InvariantCulture, $"- **{key}**: {Bibliography.OfLibrary.Describe(key)}\n");
        }
    }

    /// <summary>What the first file that is named after a kind of finding gives.</summary>
    private static Diagnostic Sample(string id) =>
        ReadingCaseTests
            .Files()
            .Where(file => file.StartsWith(id, StringComparison.Ordinal))
            .SelectMany(ReadingCaseTests.Read)
            .First(finding => finding.Id == id);

    private string Cited(DiagnosticDescriptor descriptor) =>
        descriptor.Citations.IsEmpty ? _words.NoSource : string.Join(", ", descriptor.Citations);

    private void Heading(DiagnosticDescriptor descriptor)
    {
        if (!_text.ToString().EndsWith("\n\n", StringComparison.Ordinal))
        {
            _text.Append('\n');
        }

        Line($"## {descriptor.Id} {descriptor.Title[_language]}");
    }

    private void Block(string json) => Line($"```json\n{json}\n```");

    private void Line(string text) => _text.Append(text).Append("\n\n");

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    private static string Lower(string text) => $"{char.ToLowerInvariant(text[0])}{text[1..]}";
}
