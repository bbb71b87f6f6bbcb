using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Tasks;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using Dakmad.Rendering.Analyses;
using Dakmad.Rendering.Tables;
using Dakmad.Tests.Tool;
using Dakmad.Tool;
using Dakmad.Tool.Output;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Robustness;

/// <summary>
/// What happens where the program itself fails. No input is known that makes it do so, therefore the faults are put into it
/// here: into an analysis, a table and a stream.
/// </summary>
public sealed class ForcedFaultTests
{
    private static readonly InvalidOperationException Forced = new("Forced.");

    [Fact]
    public void An_analysis_that_fails_is_a_finding_and_the_others_are_made()
    {
        var plan = SamplePlans.Promotion;
        var analysis = PlanAnalysis.Of(plan);
        Sensitivities(analysis) = new(_ => throw Forced);

        var report = AnalysisReport.Of(analysis);

        report
            .Problems.Where(problem => problem.Descriptor == ProgramDiagnostics.AnalysisFailed)
            .Select(problem => problem.Path.ToString())
            .Should()
            .Equal(plan.Operational.Journeys.Select((_, at) => $"/operational/journeys/{at}"));
        var others = Enum.GetValues<AnalysisKind>().Where(kind => kind != AnalysisKind.Sensitivity);
        report.Tables.Should().Equal(AnalysisReport.Of(PlanAnalysis.Of(plan), others, null).Tables);
    }

    [Fact]
    public void An_analysis_that_fails_takes_no_figure_of_others_out_of_a_comparison()
    {
        var plan = SamplePlans.Promotion;
        var analysis = PlanAnalysis.Of(plan);
        Sensitivities(analysis) = new(_ => throw Forced);
        Funnels(analysis) = new(_ => throw Forced);

        var comparison = PlanComparison.Of(PlanAnalysis.Of(plan), analysis);

        comparison.Problems.Should().Contain(problem => problem.Descriptor == ProgramDiagnostics.AnalysisFailed);
        comparison.Figures.Should().NotBeEmpty();
    }

    [Fact]
    public void A_table_that_cannot_be_shown_is_a_finding_and_the_others_are_shown()
    {
        Table[] tables = [Named("first", "Eerste"), Named("second", "Tweede"), Named("third", "Derde")];
        Rows(tables[1]) =
        [
            [Cell.Text("Te weinig cellen.")],
        ];
        using var stream = new MemoryStream();
        var session = new Session(new Streams(stream, stream, stream));

        var (bytes, told) = TableReport.Of(tables, DiagnosticReport.Empty, ReportFormat.Text, session, Language.Dutch);

        told.Should().ContainSingle().Which.Descriptor.Should().Be(ProgramDiagnostics.OutputFailed);
        told.Single().Message(Language.Dutch).Should().Contain("Tweede");
        var shown = Encoding.UTF8.GetString(bytes.Span);
        shown.Should().Contain("Eerste").And.Contain("Derde").And.NotContain("Tweede");
    }

    [Fact]
    public async Task A_file_with_which_the_program_fails_is_a_finding_and_the_other_files_are_checked()
    {
        using var folder = new WorkFolder();
        var bad = folder.Write("bad.json", SampleFiles.Faulty);
        await using var failing = new FailingStream();
        using var stdout = new MemoryStream();
        using var stderr = new MemoryStream();

        var exitCode = await DakmadCommand.RunAsync(
            ["check", "-", bad, "--lang", "en"],
            new Streams(failing, stdout, stderr)
        );

        exitCode.Should().Be(ExitCode.Failure);
        var shown = Encoding.UTF8.GetString(stdout.ToArray());
        shown.Should().Contain("<stdin>(1,1): error DAK9004").And.Contain("Forced");
        shown.Should().Contain("bad.json(");
    }

    private static Table Named(string key, string title) =>
        new(
            key,
            LocalizedText.Same(title),
            new TableColumn("name", new("Naam", "Name")),
            new TableColumn("text", new("Tekst", "Text"))
        )
        {
            Rows =
            [
                [Cell.Text(title), Cell.Text("x")],
            ],
        };

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_funnels")]
    private static extern ref PerJourney<JourneyFunnel> Funnels(PlanAnalysis analysis);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_sensitivities")]
    private static extern ref PerJourney<Sensitivity> Sensitivities(PlanAnalysis analysis);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Rows>k__BackingField")]
    private static extern ref ValueList<ValueList<Cell>> Rows(Table table);

    /// <summary>A stream of which reading fails in a way that is no fault of the disk.</summary>
    private sealed class FailingStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw Forced;

        public override int Read(Span<byte> buffer) => throw Forced;

        public override ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            System.Threading.CancellationToken cancellationToken = default
        ) => throw Forced;
    }
}
