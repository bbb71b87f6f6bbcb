using System;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Csv;
using Dakmad.Tool.CommandLine;
using Dakmad.Tool.Files;

namespace Dakmad.Tool.Verbs;

/// <summary><c>dakmad convert IN OUT</c>: writes a plan in another format.</summary>
internal sealed class ConvertVerb : Command
{
    private readonly Session _session;
    private readonly Argument<string> _in;
    private readonly Argument<string> _out;
    private readonly Option<string?> _from;
    private readonly Option<string?> _to;
    private readonly Option<string?> _journey;
    private readonly Option<string?> _name;
    private readonly TargetOptions _target;
    private readonly Option<string?> _formulas;

    public ConvertVerb(Session session)
        : base(
            "convert",
            new LocalizedText(
                "Zet een plan om: van journeytabel (CSV) naar plan (JSON), van plan naar journeytabel (CSV of Markdown).",
                "Converts a plan: from journey table (CSV) to plan (JSON), from plan to journey table (CSV or Markdown)."
            )[session.Language]
        )
    {
        _session = session;
        var language = session.Language;
        _in = CommonOptions.Path(
            "IN",
            new(
                "Wat wordt gelezen: .json of .csv; - is standaardinvoer.",
                "What is read: .json or .csv; - is standard input."
            ),
            language
        );
        _out = CommonOptions.Path(
            language == Language.Dutch ? "UIT" : "OUT",
            new(
                "Wat wordt geschreven: .json, .csv of .md; - is standaarduitvoer.",
                "What is written: .json, .csv or .md; - is standard output."
            ),
            language
        );
        _from = CommonOptions.Choice(
            "--from",
            new("Formaat van IN, als de extensie het niet zegt.", "Format of IN, where the extension does not tell."),
            language,
            "json",
            "csv"
        );
        _to = CommonOptions.Choice(
            "--to",
            new("Formaat van UIT, als de extensie het niet zegt.", "Format of OUT, where the extension does not tell."),
            language,
            "json",
            "csv",
            "markdown"
        );
        _journey = CommonOptions.Journey(language);
        _name = CommonOptions.Name(
            new(
                "Naam van het plan dat van een CSV wordt gemaakt. Standaard de bestandsnaam zonder extensie.",
                "Name of the plan that is made of a CSV. By default the file name without its extension."
            ),
            language
        );
        _formulas = CommonOptions.Choice(
            "--formulas",
            new(
                "Wat er gebeurt met cellen die een rekenblad zou uitvoeren: guard zet er in CSV een apostrof voor en haalt die bij het lezen weer weg; plain laat ze zoals ze zijn. Standaard guard.",
                "What becomes of cells that a spreadsheet would run: guard puts an apostrophe before them in CSV, and takes it away on reading; plain leaves them as they are. By default guard."
            ),
            language,
            "guard",
            "plain"
        );
        Add(_in);
        Add(_out);
        Add(_from);
        Add(_to);
        Add(_journey);
        Add(_name);
        Add(_formulas);
        _target = TargetOptions.WithArgument(this, language);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var output = parse.GetRequiredValue(_out);
        var input = parse.GetRequiredValue(_in);
        var journey = parse.GetValue(_journey);
        var to = CommonOptions.ReadFormat(parse.GetValue(_to)) ?? FileFormats.OfPath(output) ?? throw NoFormat(output);
        if (to == FileFormat.Json && journey is not null)
        {
            throw new CommandFault(
                new(
                    "--journey kan niet bij JSON, dat het hele plan bevat",
                    "--journey does not go with JSON, which holds the whole plan"
                )
            );
        }

        var target = _target.Argument(output, parse, _session);
        _session.Reads(input);
        target.Check();
        var source = await PlanSource
            .OpenAsync(input, CommonOptions.ReadFormat(parse.GetValue(_from)), _session, cancellationToken)
            .ConfigureAwait(false);
        var isPlain = string.Equals(parse.GetValue(_formulas), "plain", StringComparison.OrdinalIgnoreCase);
        var guard = isPlain ? FormulaGuard.None : FormulaGuard.Apostrophe;
        source = source with { Guard = guard };
        Demand(source, parse.GetValue(_name));
        var read = source.ReadPlan(parse.GetValue(_name));
        _session.TellFindings(read);
        if (read.Value is not { } plan)
        {
            return ExitCode.Findings;
        }

        var bytes = PlanText.Of(plan, to, journey, _session.LanguageFor(read.Language), guard);
        await target.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        if (source.Format == FileFormat.Json && to != FileFormat.Json)
        {
            _session.Inform(
                new(
                    "alleen de journeytabel is geschreven; de rest van het plan staat er niet in",
                    "only the journey table was written; the rest of the plan is not in it"
                ),
                read.Language
            );
        }

        return ExitCode.Success;
    }

    private static void Demand(PlanSource source, string? name)
    {
        if (name is not null && source.Format == FileFormat.Json)
        {
            throw new CommandFault(
                new(
                    "--name hoort bij een CSV; een plan in JSON heeft al een naam",
                    "--name goes with a CSV; a plan in JSON has a name"
                )
            );
        }
    }

    private static CommandFault NoFormat(string output) =>
        new(
            new(
                $"het formaat van {output} is niet bekend; geef --to json, csv of markdown",
                $"the format of {output} is not known; give --to json, csv or markdown"
            )
        );
}
