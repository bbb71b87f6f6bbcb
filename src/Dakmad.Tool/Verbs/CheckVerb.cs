using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Tool.CommandLine;
using Dakmad.Tool.Files;
using Dakmad.Tool.Output;

namespace Dakmad.Tool.Verbs;

/// <summary><c>dakmad check PLAN...</c>: says what is the matter with plans.</summary>
internal sealed class CheckVerb : Command
{
    private readonly Session _session;
    private readonly Argument<string[]> _plans;

    public CheckVerb(Session session)
        : base(
            "check",
            new LocalizedText(
                "Controleert plannen en toont elke bevinding met regel en kolom.",
                "Checks plans and shows each finding with its line and column."
            )[session.Language]
        )
    {
        _session = session;
        _plans = CommonOptions.Plans(
            new(
                "Plannen in JSON of journeytabellen in CSV; - leest standaardinvoer.",
                "Plans in JSON or journey tables in CSV; - reads standard input."
            ),
            session.Language
        );
        Add(_plans);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var exitCode = ExitCode.Success;
        var tally = new Tally();
        foreach (var path in parse.GetRequiredValue(_plans))
        {
            try
            {
                var source = await PlanSource.OpenAsync(path, null, _session, cancellationToken).ConfigureAwait(false);
                var read = source.ReadPlan();
                _session.Out.Findings(read.Report, _session.LanguageFor(read.Language));
                tally.Add(read.Report, read.Language);
            }
            catch (CommandFault fault)
            {
                _session.Tell(fault);
                tally.AddFailure();
                exitCode = ExitCode.Failure;
            }
        }

        tally.WriteTo(_session.Out, _session.LanguageFor(tally.Language));
        return ExitCode.Worst(exitCode, tally.HasErrors ? ExitCode.Findings : ExitCode.Success);
    }
}
