using System;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Csv;
using Dakmad.Formats;
using Dakmad.Tables;
using Dakmad.Tool.CommandLine;
using Dakmad.Tool.Files;

namespace Dakmad.Tool.Verbs;

/// <summary><c>dakmad convert IN OUT</c>: writes a plan in another format.</summary>
internal sealed class ConvertVerb : Command
{
    private readonly Session _session;
    private readonly Argument<string> _in;
    private readonly Argument<string?> _out;
    private readonly Option<string?> _from;
    private readonly Option<string?> _to;
    private readonly Option<string?> _journey;
    private readonly Option<string?> _name;
    private readonly TargetOptions _target;
    private readonly Option<string?> _formulas;
    private readonly Option<string?> _dialect;
    private readonly Option<string?> _mapping;
    private readonly Option<string?> _into;
    private readonly Option<string?> _today;

    public ConvertVerb(Session session)
        : base(
            "convert",
            new LocalizedText(
                "Zet een plan om: van journeytabel (CSV) naar plan (JSON), van plan naar journeytabel (CSV of Markdown), of naar en van het hele plan in tabellen (een werkmap van Excel, of een map of zip met CSV).",
                "Converts a plan: from journey table (CSV) to plan (JSON), from plan to journey table (CSV or Markdown), or to and from the whole plan in tables (an Excel workbook, or a folder or zip of CSV)."
            )[session.Language]
        )
    {
        _session = session;
        var language = session.Language;
        _in = CommonOptions.Path(
            "IN",
            new(
                "Wat wordt gelezen: .json, .xlsx, .csv, of een map of .zip met tabellen; - is standaardinvoer.",
                "What is read: .json, .xlsx, .csv, or a folder or .zip of tables; - is standard input."
            ),
            language
        );
        _out = new(language == Language.Dutch ? "UIT" : "OUT")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = new LocalizedText(
                "Wat wordt geschreven: .json, .xlsx, .csv, .md, .ics (kalender), of een map/ of .zip met de tabellen van het hele plan; - is standaarduitvoer. Mag bij --into weg.",
                "What is written: .json, .xlsx, .csv, .md, .ics (calendar), or a folder/ or .zip of the tables of the whole plan; - is standard output. May be left out with --into."
            )[language],
        };
        _from = CommonOptions.Choice(
            "--from",
            new("Formaat van IN, als de extensie het niet zegt.", "Format of IN, where the extension does not tell."),
            language,
            "json",
            "csv",
            "xlsx"
        );
        _to = CommonOptions.Choice(
            "--to",
            new("Formaat van UIT, als de extensie het niet zegt.", "Format of OUT, where the extension does not tell."),
            language,
            "json",
            "csv",
            "markdown",
            "xlsx",
            "ics"
        );
        _journey = CommonOptions.Journey(language);
        _name = CommonOptions.Name(
            new(
                "Naam van het plan dat van een CSV wordt gemaakt. Standaard de bestandsnaam zonder extensie.",
                "Name of the plan that is made of a CSV. By default the file name without its extension."
            ),
            language
        );
        _formulas = Formulas(language);
        _dialect = TableOptions.Dialect(language);
        _mapping = TableOptions.Mapping(language);
        _into = TableOptions.Into(language);
        _today = CommonOptions.Day(
            new(
                "De dag die een kalender (.ics) als die van nu noemt. Standaard de eerste dag die erin staat.",
                "The day that a calendar (.ics) says it was written on. By default the first day on it."
            ),
            language
        );
        Add(_in);
        Add(_out);
        foreach (var option in (Option[])[_from, _to, _journey, _name, _formulas, _dialect, _mapping, _into, _today])
        {
            Add(option);
        }

        _target = TargetOptions.WithArgument(this, language);
        Validators.Add(result =>
        {
            if (result.GetResult(_out) is not { Tokens.Count: > 0 } && result.GetResult(_into) is null)
            {
                result.AddError(
                    new LocalizedText(
                        $"bij '{Name}' ontbreekt {_out.Name}, of --into",
                        $"'{Name}' needs {_out.Name}, or --into"
                    )[language]
                );
            }
        });
        SetAction(RunAsync);
    }

    private static Option<string?> Formulas(Language language) =>
        CommonOptions.Choice(
            "--formulas",
            new(
                "Wat er gebeurt met cellen die een rekenblad zou uitvoeren: guard zet er in CSV een apostrof voor en haalt die bij het lezen weer weg; plain laat ze zoals ze zijn. Standaard guard.",
                "What becomes of cells that a spreadsheet would run: guard puts an apostrophe before them in CSV, and takes it away on reading; plain leaves them as they are. By default guard."
            ),
            language,
            "guard",
            "plain"
        );

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var into = await IntoAsync(parse, cancellationToken).ConfigureAwait(false);
        var output = parse.GetValue(_out) ?? into!.Path;
        var input = parse.GetRequiredValue(_in);
        if (PlanFolder.IsOne(input) || PlanFolder.IsOne(output))
        {
            return await TablesAsync(input, output, into, parse, cancellationToken).ConfigureAwait(false);
        }

        var journey = parse.GetValue(_journey);
        var to = CommonOptions.ReadFormat(parse.GetValue(_to)) ?? FileFormats.OfPath(output) ?? throw NoFormat(output);
        if (PlanText.IsWhole(to) && journey is not null)
        {
            var name = to == FileFormat.Json ? "JSON" : ".xlsx";
            throw new CommandFault(
                new(
                    $"--journey kan niet bij {name}, dat het hele plan bevat",
                    $"--journey does not go with {name}, which holds the whole plan"
                )
            );
        }

        var isInPlace = into is not null && output == into.Path;
        var target = isInPlace ? _target.Source(into!, parse, _session) : _target.Argument(output, parse, _session);
        _session.Reads(input);
        target.Check();
        var isPlain = string.Equals(parse.GetValue(_formulas), "plain", StringComparison.OrdinalIgnoreCase);
        var guard = isPlain ? FormulaGuard.None : FormulaGuard.Apostrophe;
        var dialect = TableOptions.ReadDialect(parse.GetValue(_dialect));
        var source = await PlanSource
            .OpenAsync(input, CommonOptions.ReadFormat(parse.GetValue(_from)), _session, cancellationToken, guard)
            .ConfigureAwait(false);
        source = source with { Dialect = to == FileFormat.Csv ? null : dialect };
        Demand(source, parse);
        var read = await ReadAsync(source, into, parse, cancellationToken).ConfigureAwait(false);
        if (read.Value is not { } plan)
        {
            return ExitCode.Findings;
        }

        var bytes = PlanText.Of(
            plan,
            to,
            journey,
            _session.LanguageFor(read.Language),
            guard,
            dialect,
            CommonOptions.ReadDay(parse.GetValue(_today))
        );
        await target.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        if (source.IsWhole && to is (FileFormat.Csv or FileFormat.Markdown))
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

    /// <summary>Goes from or to the tables of a whole plan, in a folder or a zip.</summary>
    private async Task<int> TablesAsync(
        string input,
        string output,
        PlanSource? into,
        ParseResult parse,
        CancellationToken cancellationToken
    )
    {
        var isPlain = string.Equals(parse.GetValue(_formulas), "plain", StringComparison.OrdinalIgnoreCase);
        var guard = isPlain ? FormulaGuard.None : FormulaGuard.Apostrophe;
        var source = await PlanSource
            .OpenAsync(input, CommonOptions.ReadFormat(parse.GetValue(_from)), _session, cancellationToken, guard)
            .ConfigureAwait(false);
        Demand(source, parse);
        var read = await ReadAsync(source, into, parse, cancellationToken).ConfigureAwait(false);
        if (read.Value is not { } plan)
        {
            return ExitCode.Findings;
        }

        var language = _session.LanguageFor(read.Language);
        var dialect = TableOptions.ReadDialect(parse.GetValue(_dialect));
        if (!PlanFolder.IsOne(output))
        {
            var to =
                CommonOptions.ReadFormat(parse.GetValue(_to)) ?? FileFormats.OfPath(output) ?? throw NoFormat(output);
            var today = CommonOptions.ReadDay(parse.GetValue(_today));
            var bytes = PlanText.Of(plan, to, parse.GetValue(_journey), language, guard, dialect, today);
            await _target.Argument(output, parse, _session).WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
            return ExitCode.Success;
        }

        var target = _target.Argument(output, parse, _session);
        var options = new PlanCsvOptions
        {
            Language = language,
            Dialect = dialect ?? CsvDialect.Rfc4180,
            Guard = guard,
            ReplacesTables = target.Replacing == Replacing.Anything,
        };
        await PlanFolder.WriteAsync(plan, target, options, cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }

    /// <summary>The plan that the table goes into; null when none was given.</summary>
    private async Task<PlanSource?> IntoAsync(ParseResult parse, CancellationToken cancellationToken) =>
        parse.GetValue(_into) is { } path
            ? await PlanSource.OpenAsync(path, FileFormat.Json, _session, cancellationToken).ConfigureAwait(false)
            : null;

    private async Task<ReadResult<MarketingPlan>> ReadAsync(
        PlanSource source,
        PlanSource? into,
        ParseResult parse,
        CancellationToken cancellationToken
    )
    {
        if (source.IsWhole)
        {
            return Told(source.ReadPlan());
        }

        var options = new JourneyPlanOptions { Name = parse.GetValue(_name) ?? source.UsualName };
        if (parse.GetValue(_mapping) is { } path)
        {
            var (_, mapping) = await TableOptions
                .ReadMappingAsync(path, _session, cancellationToken)
                .ConfigureAwait(false);
            if (Told(mapping).Value is null)
            {
                return new(null, mapping.Report);
            }

            options = options with { Mapping = mapping.Value };
        }

        if (into is not null)
        {
            var plan = Told(into.ReadPlan());
            if (plan.Value is null)
            {
                return plan;
            }

            options = options with { Into = plan.Value };
        }

        return Told(source.ReadPlan(options));
    }

    private ReadResult<T> Told<T>(ReadResult<T> read)
        where T : class
    {
        _session.TellFindings(read);
        return read;
    }

    private void Demand(PlanSource source, ParseResult parse)
    {
        if (!source.IsWhole)
        {
            return;
        }

        foreach (var option in (Option<string?>[])[_name, _mapping, _into])
        {
            if (parse.GetValue(option) is not null)
            {
                throw new CommandFault(
                    source.Format == FileFormat.Json
                        ? new(
                            $"{option.Name} hoort bij een tabel in CSV; IN is een plan in JSON",
                            $"{option.Name} goes with a table in CSV; IN is a plan in JSON"
                        )
                        : new(
                            $"{option.Name} hoort bij een journeytabel; IN is een heel plan in tabellen",
                            $"{option.Name} goes with a journey table; IN is a whole plan in tables"
                        )
                );
            }
        }
    }

    private static CommandFault NoFormat(string output) =>
        new(
            new(
                $"het formaat van {output} is niet bekend; geef --to json, csv, markdown, xlsx of ics",
                $"the format of {output} is not known; give --to json, csv, markdown, xlsx or ics"
            )
        );
}
