using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Dakmad.Diagnostics;
using Dakmad.Rendering;
using Dakmad.Rendering.Sarif;
using Dakmad.Tests.Architecture;
using Dakmad.Tests.Clients;
using Dakmad.Tests.Docs;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rendering;

/// <summary>Findings in the forms that other programs read.</summary>
public sealed class FindingsTests
{
    private delegate void Writer(IEnumerable<CheckedFile> files, Language language, TextWriter output);

    private static readonly Dictionary<string, Writer> Writers = new(StringComparer.Ordinal)
    {
        ["json"] = FindingsJson.Write,
        ["md"] = FindingsMarkdown.Write,
        ["sarif"] = SarifLog.Write,
        ["github.txt"] = FindingsAnnotations.Write,
    };

    public static TheoryData<string, Language> Forms()
    {
        var forms = new TheoryData<string, Language>();
        foreach (var form in Writers.Keys)
        {
            forms.Add(form, Language.Dutch);
            forms.Add(form, Language.English);
        }

        return forms;
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_is_as_somebody_approved_it(string form, Language language) =>
        Approved.Match(
            Rendered.WithoutVersion(output => Writers[form](ReportedFiles.All, language, output)),
            language == Language.Dutch ? "findings.nl" : "findings.en",
            form
        );

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_is_the_same_under_every_culture(string form, Language language)
    {
        string Write() => Rendered.Text(output => Writers[form](ReportedFiles.All, language, output));

        Cultures.Under(Cultures.Dutch, Write).Should().Be(Write());
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_can_say_that_nothing_was_found(string form, Language language)
    {
        var text = Rendered.Text(output => Writers[form]([new("a.json", DiagnosticReport.Empty)], language, output));

        (text.Length == 0).Should().Be(form == "github.txt");
        text.Should().NotContain("DAK");
    }

    [Fact]
    public void Json_holds_every_finding_with_its_place_and_arguments()
    {
        using var json = JsonDocument.Parse(
            Rendered.Text(output => FindingsJson.Write(ReportedFiles.All, Language.Dutch, output))
        );
        Diagnostic[] expected = [.. ReportedFiles.All.SelectMany(file => file.Report)];

        var findings = json.RootElement.GetProperty("findings").EnumerateArray().ToArray();

        findings.Should().HaveSameCount(expected);
        foreach (var (finding, diagnostic) in findings.Zip(expected))
        {
            finding.GetProperty("id").GetString().Should().Be(diagnostic.Id);
            finding.GetProperty("message").GetString().Should().Be(diagnostic.Message(Language.Dutch));
            finding.GetProperty("path").GetString().Should().Be(diagnostic.Path.ToString());
            finding.TryGetProperty("line", out var line).Should().Be(diagnostic.Location is not null);
            (diagnostic.Location is null || line.GetInt32() == diagnostic.Location.Line).Should().BeTrue();
            finding
                .GetProperty("arguments")
                .EnumerateObject()
                .Select(argument => (argument.Name, argument.Value.GetString()))
                .Should()
                .Equal(diagnostic.Arguments.Select(argument => (argument.Name, (string?)argument.Value.Dutch)));
        }
    }

    [Fact]
    public void Annotations_stay_on_their_line_and_in_their_field()
    {
        var lines = Rendered
            .Text(output => FindingsAnnotations.Write(ReportedFiles.All, Language.Dutch, output))
            .Split('\n')[..^1];

        lines.Should().HaveCount(ReportedFiles.All.Sum(file => file.Report.Count));
        lines.Should().OnlyContain(line => line.Split("::").Length >= 3 && !line.Contains('\r'));
        lines.Should().OnlyContain(line => line.Split("::")[1].Count(c => c == ',') <= 3);
    }

    [ClientFact("/usr/bin/cmark-gfm")]
    public async Task Markdown_shows_every_text_as_it_is()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(
            file,
            Rendered.Text(output => FindingsMarkdown.Write(ReportedFiles.All, Language.Dutch, output))
        );

        var (exitCode, html, errors) = await Shell.Run("cmark-gfm", "-e", "table", "-e", "autolink", file);

        File.Delete(file);
        exitCode.Should().Be(0, errors);
        html.Split("<tr>").Length.Should().Be(2 + ReportedFiles.All.Length);
        html.Should().NotContain("<em>").And.NotContain("<a ").And.NotContain("<b>");
        html.Should().Contain("map a\\\\10%, x:&lt;b&gt;|*[é].json").And.Contain("*zeker*: [klik](https://example.org)");
    }
}
