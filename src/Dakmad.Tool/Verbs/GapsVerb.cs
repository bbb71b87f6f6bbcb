using System;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using Dakmad.Rendering.Analyses;
using Dakmad.Tool.CommandLine;
using Dakmad.Tool.Files;
using Dakmad.Tool.Output;
using Dakmad.Traversal;

namespace Dakmad.Tool.Verbs;

/// <summary><c>dakmad gaps PLAN</c>: what the knowledge base names and a plan does not do.</summary>
internal sealed class GapsVerb : Command
{
    private readonly Session _session;
    private readonly Argument<string> _plan;
    private readonly Option<string?> _journey;
    private readonly Option<string?> _state;
    private readonly Option<string?> _format;
    private readonly Option<string?> _dialect;
    private readonly TargetOptions _target;

    public GapsVerb(Session session)
        : base(
            "gaps",
            new LocalizedText(
                "Legt een plan naast de kennisbank: welke instrumenten, KPI's, risico's en afhaakmomenten het per fase invult, en welke open liggen.",
                "Holds a plan against the knowledge base: which instruments, KPIs, risks and drop-off moments it covers per phase, and which are open."
            )[session.Language]
        )
    {
        _session = session;
        var language = session.Language;
        _plan = CommonOptions.Plan(language);
        _journey = CommonOptions.Journey(language);
        _state = CommonOptions.Choice(
            "--state",
            new("Alleen items in deze stand. Standaard alle.", "Only items in this state. By default all."),
            language,
            "open",
            "undecided",
            "covered"
        );
        _format = CommonOptions.TableFormat(language);
        Add(_plan);
        Add(_journey);
        Add(_state);
        Add(_format);
        _dialect = TableOptions.ReportDialect(this, _format, language);
        _target = TargetOptions.WithOut(this, language);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var target = _target.Out(parse, _session);
        var source = await PlanSource
            .OpenForAsync(parse.GetRequiredValue(_plan), target, _session, cancellationToken)
            .ConfigureAwait(false);
        var read = source.ReadPlan();
        _session.TellFindings(read);
        if (read.Value is not { } plan)
        {
            return ExitCode.Findings;
        }

        var journey = parse.GetValue(_journey) is { } id ? PlanText.TheJourney(plan, id) : null;
        var analysis = GapAnalysis.Of(new PlanIndex(plan), journey);
        GapState? state = parse.GetValue(_state) is { } word ? Enum.Parse<GapState>(word, ignoreCase: true) : null;
        var problems = source.Locate(new DiagnosticReport(analysis.Problems));
        var language = _session.LanguageFor(read.Language);
        var (bytes, told) = TableReport.Of(
            GapTables.Of(analysis, state),
            problems,
            CommonOptions.ReadReportFormat(parse.GetValue(_format)),
            _session,
            language,
            TableOptions.ReadDialect(parse.GetValue(_dialect))
        );
        await target.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        _session.Error.Findings(told, language);
        return told.Any(ProgramDiagnostics.IsFailure) ? ExitCode.Failure : ExitCode.Success;
    }
}
