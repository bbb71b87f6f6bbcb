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

namespace Dakmad.Tool.Verbs;

/// <summary><c>dakmad analyse PLAN</c>: whether the figures of a plan add up.</summary>
internal sealed class AnalyseVerb : Command
{
    /// <summary>What the analysis of the strategy was called when it compared journeys with each other.</summary>
    private const string Renamed = "fit";

    private readonly Session _session;
    private readonly Argument<string> _plan;
    private readonly Option<string?> _what;
    private readonly Option<string?> _journey;
    private readonly Option<string?> _format;
    private readonly Option<string?> _dialect;
    private readonly TargetOptions _target;

    public AnalyseVerb(Session session)
        : base(
            "analyse",
            new LocalizedText(
                "Rekent een plan door: funnel, kosten, kalender, doelstellingen, profiel, strategie en gevoeligheid. Wat er met de cijfers aan de hand is, staat op standaardfout.",
                "Works out a plan: funnel, cost, calendar, objectives, profile, strategy and sensitivity. What is the matter with the figures goes to standard error."
            )[session.Language]
        )
    {
        _session = session;
        var language = session.Language;
        _plan = CommonOptions.Plan(language);
        _what = CommonOptions.Choice(
            "--what",
            new("Alleen deze analyse. Standaard alle.", "Only this analysis. By default all."),
            language,
            [.. Enum.GetNames<AnalysisKind>().Select(name => name.ToLowerInvariant())]
        );
        var choose = _what.Validators[0];
        _what.Validators[0] = result =>
        {
            if (result.Tokens is [{ Value: var word }] && word.Equals(Renamed, StringComparison.OrdinalIgnoreCase))
            {
                result.AddError(
                    new LocalizedText(
                        $"'{Renamed}' bestaat niet meer: elke customer journey wordt nu op zichzelf beoordeeld; gebruik --what strategy",
                        $"'{Renamed}' is there no more: each journey is now judged by itself; use --what strategy"
                    )[language]
                );
                return;
            }

            choose(result);
        };
        _journey = CommonOptions.Journey(language);
        _format = CommonOptions.TableFormat(language);
        Add(_plan);
        Add(_what);
        Add(_journey);
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
        var report = AnalysisReport.Of(PlanAnalysis.Of(plan), Kinds(parse.GetValue(_what)), journey);
        var problems = source.Locate(report.Problems);
        var language = _session.LanguageFor(read.Language);
        var format = CommonOptions.ReadReportFormat(parse.GetValue(_format));
        var (bytes, told) = TableReport.Of(
            report.Tables,
            problems,
            format,
            _session,
            language,
            TableOptions.ReadDialect(parse.GetValue(_dialect))
        );
        await target.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        _session.Error.Findings(told, language);
        return told.Any(ProgramDiagnostics.IsFailure) ? ExitCode.Failure
            : told.HasErrors ? ExitCode.Findings
            : ExitCode.Success;
    }

    private static AnalysisKind[] Kinds(string? word) =>
        word is null ? Enum.GetValues<AnalysisKind>() : [Enum.Parse<AnalysisKind>(word, ignoreCase: true)];
}
