using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Advice;
using Dakmad.Analysis;
using Dakmad.Assessment;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Rendering.Assessments;
using Dakmad.Rules;
using Dakmad.Tool.CommandLine;
using Dakmad.Tool.Files;
using Dakmad.Tool.Output;

namespace Dakmad.Tool.Verbs;

/// <summary><c>dakmad assess PLAN</c>: the page that a lecturer hands back with a plan.</summary>
internal sealed class AssessVerb : Command
{
    private const string Contradicts = "contradicts";

    private readonly Session _session;
    private readonly Argument<string> _plan;
    private readonly Option<string?> _format;
    private readonly Option<string?> _failOn;
    private readonly Option<bool> _advice;
    private readonly Option<string?> _discipline;
    private readonly Option<string?> _channels;
    private readonly TargetOptions _target;

    public AssessVerb(Session session)
        : base(
            "assess",
            new LocalizedText(
                "Beoordeelt een plan op één pagina: past elke customer journey bij de strategie, hoe volledig en samenhangend is het plan, wat zeggen de cijfers, wat is goed en wat is er gevonden. Een oordeel is geen fout.",
                "Assesses a plan on one page: whether each journey fits the strategy, how complete and coherent the plan is, what its figures say, what is good and what was found. A verdict is no error."
            )[session.Language]
        )
    {
        _session = session;
        var language = session.Language;
        _plan = CommonOptions.Plan(language);
        _format = CommonOptions.PageFormat(language);
        _failOn = CommonOptions.Choice(
            "--fail-on",
            new(
                "Wanneer de exitcode 1 is: bij een fout, vanaf een waarschuwing of suggestie, of ook als een customer journey niet past bij de gekozen waardestrategie (contradicts). Standaard error.",
                "When the exit code is 1: on an error, from a warning or suggestion on, or also when a journey does not fit the chosen value discipline (contradicts). By default error."
            ),
            language,
            "error",
            "warning",
            "suggestion",
            Contradicts
        );
        _advice = CommonOptions.Switch(
            "--advice",
            new(
                "Rekent ook door wat customer journeys dichter bij de gekozen waardestrategie brengt, en wat dat kost.",
                "Works out what brings journeys nearer to the chosen value discipline too, and what that costs."
            ),
            language
        );
        _discipline = CommonOptions.Choice<ValueDiscipline>(
            "--discipline",
            new(
                "De waardestrategie waaraan wordt getoetst, in plaats van die van het plan; voor een journeytabel, die er geen noemt.",
                "The value discipline to judge by, in place of that of the plan; for a journey table, which states none."
            ),
            language
        );
        _channels = CommonOptions.Text(
            "--channels",
            language == Language.Dutch ? "BESTAND" : "FILE",
            new(
                "Een JSON-object met eigen namen van kanalen in een journeytabel, zoals {\"thuisavond\": \"faceToFace\"}.",
                "A JSON object with names of one's own for channels of a journey table, such as {\"home party\": \"faceToFace\"}."
            ),
            language
        );
        Add(_plan);
        Add(_format);
        Add(_failOn);
        Add(_advice);
        Add(_discipline);
        Add(_channels);
        _target = TargetOptions.WithOut(this, language);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var target = _target.Out(parse, _session);
        var source = await PlanSource
            .OpenForAsync(parse.GetRequiredValue(_plan), target, _session, cancellationToken)
            .ConfigureAwait(false);
        var channels = await ChannelsAsync(parse, cancellationToken).ConfigureAwait(false);
        var read = source.ReadPlan(channels: channels);
        if (read.Value is not { } stated)
        {
            _session.TellFindings(read);
            return ExitCode.Findings;
        }

        var plan = Choosing(stated, parse.GetValue(_discipline));
        var findings = CheckedPlan.Findings(
            source,
            new(plan, read.Report, read.Language),
            RuleSet.Default,
            today: null
        );
        var assessment = PlanAssessment.Of(PlanAnalysis.Of(plan), findings) with
        {
            IsHeldAgainstRules = source.IsWhole,
            IsDisciplineAskedFor = plan.Strategy?.Discipline != stated.Strategy?.Discipline,
            Advice = parse.GetValue(_advice) ? plan.Advise() : null,
        };
        var bytes = Page(assessment, CommonOptions.ReadReportFormat(parse.GetValue(_format)), read);
        await target.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        return Fails(assessment, parse.GetValue(_failOn)) ? ExitCode.Findings : ExitCode.Success;
    }

    /// <summary>The plan, as if it had chosen another discipline where one was asked for.</summary>
    private static MarketingPlan Choosing(MarketingPlan plan, string? discipline) =>
        discipline is null
            ? plan
            : plan with
            {
                Strategy = (plan.Strategy ?? new()) with
                {
                    Discipline = Enum.Parse<ValueDiscipline>(discipline, ignoreCase: true),
                },
            };

    private async Task<ChannelNames> ChannelsAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        if (parse.GetValue(_channels) is not { } path)
        {
            return ChannelNames.Default;
        }

        var source = await PlanSource
            .OpenAsync(path, FileFormat.Json, _session, cancellationToken)
            .ConfigureAwait(false);
        try
        {
            return ChannelNames.Read(source.Bytes);
        }
        catch (ChannelNamesException e)
        {
            throw new CommandFault(new($"{path}: {e.Fault.Dutch}", $"{path}: {e.Fault.English}"));
        }
    }

    private ReadOnlyMemory<byte> Page(PlanAssessment assessment, ReportFormat format, ReadResult<MarketingPlan> read)
    {
        var language = _session.LanguageFor(read.Language);
        using var text = new StringWriter();
        switch (format)
        {
            case ReportFormat.Text:
                AssessmentText.Write(assessment, language, _session.Width, text);
                break;
            case ReportFormat.Json:
                AssessmentJson.Write(assessment, language, text);
                break;
            case ReportFormat.Markdown:
                AssessmentMarkdown.Write(assessment, language, text);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Errors always fail; a verdict only where that was asked.</summary>
    private static bool Fails(PlanAssessment assessment, string? failOn)
    {
        var isAboutVerdict = string.Equals(failOn, Contradicts, StringComparison.OrdinalIgnoreCase);
        var severity =
            failOn is null || isAboutVerdict ? Severity.Error : Enum.Parse<Severity>(failOn, ignoreCase: true);
        return (isAboutVerdict && assessment.Contradicts)
            || assessment.Findings.Any(finding => finding.Severity >= severity);
    }
}
