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

namespace Dakmad.Tool.Verbs;

/// <summary><c>dakmad compare A B</c>: what a change of a plan does to its figures.</summary>
internal sealed class CompareVerb : Command
{
    private readonly Session _session;
    private readonly Argument<string> _before;
    private readonly Argument<string> _after;
    private readonly Option<bool> _all;
    private readonly Option<string?> _format;
    private readonly TargetOptions _target;

    public CompareVerb(Session session)
        : base(
            "compare",
            new LocalizedText(
                "Rekent twee versies van een plan door en toont de verschillen: aantallen, kosten, strategie en doelstellingen.",
                "Works out two versions of a plan and shows the differences: volumes, cost, strategy and objectives."
            )[session.Language]
        )
    {
        _session = session;
        var language = session.Language;
        _before = CommonOptions.Path(
            "A",
            new("Het plan zoals het was; - leest standaardinvoer.", "The plan as it was; - reads standard input."),
            language
        );
        _after = CommonOptions.Path("B", new("Het plan zoals het wordt.", "The plan as it will be."), language);
        _all = CommonOptions.Switch(
            "--all",
            new("Toont ook wat gelijk blijft.", "Shows what stays the same too."),
            language
        );
        _format = CommonOptions.TableFormat(language);
        Add(_before);
        Add(_after);
        Add(_all);
        Add(_format);
        _target = TargetOptions.WithOut(this, language);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var (pathBefore, pathAfter) = (parse.GetRequiredValue(_before), parse.GetRequiredValue(_after));
        if (pathBefore == FilePaths.Standard && pathAfter == FilePaths.Standard)
        {
            throw new CommandFault(new("'-' kan maar één keer", "'-' can be given only once"));
        }

        var target = _target.Out(parse, _session);
        _session.Reads(pathBefore);
        _session.Reads(pathAfter);
        target.Check();

        var before = await ReadAsync(pathBefore, cancellationToken).ConfigureAwait(false);
        var after = await ReadAsync(pathAfter, cancellationToken).ConfigureAwait(false);
        if (before.Plan is null || after.Plan is null)
        {
            return ExitCode.Findings;
        }

        var comparison = PlanComparison.Of(before.Plan, after.Plan);
        var language = _session.LanguageFor(after.Plan.Language ?? before.Plan.Language);
        var format = CommonOptions.ReadReportFormat(parse.GetValue(_format));
        var tables = comparison.ToTables(parse.GetValue(_all));
        var (bytes, told) = TableReport.Of(tables, new(comparison.Problems), format, _session, language);
        await target.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        _session.Error.Findings(told, language);
        return told.Any(ProgramDiagnostics.IsFailure) ? ExitCode.Failure : ExitCode.Success;
    }

    private async Task<(PlanSource Source, MarketingPlan? Plan)> ReadAsync(
        string path,
        CancellationToken cancellationToken
    )
    {
        var source = await PlanSource.OpenAsync(path, null, _session, cancellationToken).ConfigureAwait(false);
        var read = source.ReadPlan();
        _session.TellFindings(read);
        return (source, read.Value);
    }
}
