using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Tool.CommandLine;
using Dakmad.Tool.Files;

namespace Dakmad.Tool.Verbs;

/// <summary><c>dakmad render PLAN --as markdown</c>: checks a plan and shows its journeys.</summary>
internal sealed class RenderVerb : Command
{
    private readonly Session _session;
    private readonly Argument<string> _plan;
    private readonly Option<string?> _as;
    private readonly Option<string?> _journey;
    private readonly TargetOptions _target;

    public RenderVerb(Session session)
        : base(
            "render",
            new LocalizedText(
                "Controleert een plan en toont zijn customer journeys als tabel.",
                "Checks a plan and shows its customer journeys as tables."
            )[session.Language]
        )
    {
        _session = session;
        var language = session.Language;
        _plan = CommonOptions.Plan(language);
        _as = CommonOptions.Choice(
            "--as",
            new("De vorm. Standaard markdown.", "The form. By default markdown."),
            language,
            "markdown"
        );
        _journey = CommonOptions.Journey(language);
        Add(_plan);
        Add(_as);
        Add(_journey);
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

        var format = CommonOptions.ReadFormat(parse.GetValue(_as)) ?? FileFormat.Markdown;
        var bytes = PlanText.Of(plan, format, parse.GetValue(_journey), _session.LanguageFor(read.Language));
        await target.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        if (plan.Operational.Journeys.IsEmpty)
        {
            _session.Inform(
                new("het plan heeft geen customer journey", "the plan has no customer journey"),
                read.Language
            );
        }

        return ExitCode.Success;
    }
}
