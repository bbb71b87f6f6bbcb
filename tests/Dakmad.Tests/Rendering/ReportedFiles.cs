using System.IO;
using Dakmad.Diagnostics;
using Dakmad.Json;
using Dakmad.Rendering;
using Dakmad.Rules;
using Dakmad.Tests.Diagnostics;

namespace Dakmad.Tests.Rendering;

/// <summary>Files with findings, to be written in every form.</summary>
internal static class ReportedFiles
{
    /// <summary>A file that could not be read, one that breaks a rule twice, one without findings and a tricky one.</summary>
    public static CheckedFile[] All { get; } =
    [TwelveMistakes(), OfCase("DAK2012"), new("keurig.json", new()), Tricky()];

    public static CheckedFile TwelveMistakes()
    {
        var bytes = File.ReadAllBytes(Repository.PathOf("tests", "Dakmad.Tests", "Json", "twelve-mistakes.json"));
        return new("twelve-mistakes.json", PlanJson.Read(bytes, "twelve-mistakes.json").Report);
    }

    /// <summary>The plan that breaks a rule.</summary>
    public static CheckedFile OfCase(string id)
    {
        var path = Repository.PathOf("tests", "Dakmad.Tests", "Rules", "cases", id, "breaks.json");
        return Check($"cases/{id}/breaks.json", File.ReadAllBytes(path));
    }

    /// <summary>Reads a plan and holds it against all rules.</summary>
    public static CheckedFile Check(string name, byte[] bytes)
    {
        var read = PlanJson.Read(bytes, name);
        return new(
            name,
            PlanJson.Locate(new([.. read.Report, .. RuleSet.All.Check(read.GetValueOrThrow())]), bytes, name)
        );
    }

    /// <summary>Names and texts that mean something in the forms they are written in.</summary>
    private static CheckedFile Tricky()
    {
        const string Name = @"map a\10%, x:<b>|*[é].json";
        var finding = Samples.Finding("{text}", "{text}", new DiagnosticArgument("text", Text)) with
        {
            Severity = Severity.Suggestion,
            Location = new(Name, 3, 7),
            Related = [new(PlanPath.Root, new(Name, 1, 1)), new(PlanPath.Parse("/a~1b|c"), null)],
        };
        return new(Name, new(finding, finding, finding with { Severity = Severity.Warning, Location = null }));
    }

    private const string Text =
        "100% *zeker*: [klik](https://example.org), <b>|'\"\\ a_b\n::error::nep\r\n- punt\r 😀 #1 @wie";
}
