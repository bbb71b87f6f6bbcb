using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Drawing;
using Dakmad.Rules;
using Dakmad.Tool.CommandLine;
using Dakmad.Tool.Files;

namespace Dakmad.Tool.Verbs;

/// <summary><c>dakmad render PLAN --format html -o report.html</c>: checks a plan and shows it.</summary>
internal sealed class RenderVerb : Command
{
    private readonly Session _session;
    private readonly Argument<string[]> _plans;
    private readonly Option<string?> _format;
    private readonly Option<string?> _what;
    private readonly Option<string?> _journey;
    private readonly TargetOptions _target;

    public RenderVerb(Session session)
        : base(
            "render",
            new LocalizedText(
                "Controleert een plan en toont het: als rapport, als tekening of als tabellen van zijn customer journeys.",
                "Checks a plan and shows it: as a report, as a picture or as tables of its customer journeys."
            )[session.Language]
        )
    {
        _session = session;
        var language = session.Language;
        _plans = CommonOptions.Plans(
            new(
                "Een plan in JSON, een journeytabel in CSV, of een map of .zip met tabellen; - leest standaardinvoer. Meer plannen staan met --what verdict naast elkaar.",
                "A plan in JSON, a journey table in CSV, or a folder or .zip of tables; - reads standard input. With --what verdict several plans stand beside each other."
            ),
            language
        );
        _plans.Arity = new(1, 100);
        _format = CommonOptions.Choice(
            "--format",
            new(
                "De vorm: tabellen (markdown), een tekening (svg), een rapport (html) of een diagram (mermaid). Standaard wat de naam bij -o zegt, anders markdown.",
                "The form: tables (markdown), a picture (svg), a report (html) or a diagram (mermaid). By default what the name with -o says, or else markdown."
            ),
            language,
            "markdown",
            "svg",
            "html",
            "mermaid"
        );
        _format.Aliases.Add("--as");
        _what = CommonOptions.Choice(
            "--what",
            new(
                "Wat er wordt getoond: de journeymap, het DAKMAD-raster, de trechter, de kalender, het budget of het oordeel. Mermaid kent map, grid, funnel en calendar. Standaard map; bij html het hele rapport.",
                "What is shown: the journey map, the DAKMAD grid, the funnel, the calendar, the budget or the verdict. Mermaid has map, grid, funnel and calendar. By default map; with html the whole report."
            ),
            language,
            "map",
            "grid",
            "funnel",
            "calendar",
            "budget",
            "verdict"
        );
        _journey = CommonOptions.Journey(language);
        Add(_plans);
        Add(_format);
        Add(_what);
        Add(_journey);
        _target = TargetOptions.WithOut(this, language);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var target = _target.Out(parse, _session);
        var paths = parse.GetRequiredValue(_plans);
        var (format, kind, journey) = (FormatOf(parse), KindOf(parse), parse.GetValue(_journey));
        Refuse(format, kind, journey, paths.Length);
        var plans = new List<ShownPlan>();
        var readLanguage = default(Language?);
        foreach (var path in paths)
        {
            var source = await PlanSource.OpenForAsync(path, target, _session, cancellationToken).ConfigureAwait(false);
            var read = source.ReadPlan();
            _session.TellFindings(read);
            readLanguage ??= read.Language;
            if (read.Value is { } plan)
            {
                plans.Add(
                    new(
                        Path.GetFileName(source.Name),
                        plan,
                        CheckedPlan.Findings(source, read, RuleSet.Default, today: null),
                        source.IsWhole
                    )
                );
            }
        }

        if (plans.Count < paths.Length)
        {
            return ExitCode.Findings;
        }

        var text = ShownText.Of(plans, format, kind, journey, _session.LanguageFor(readLanguage));
        await target.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken).ConfigureAwait(false);
        if (plans.Exists(one => one.Plan.Operational.Journeys.IsEmpty))
        {
            _session.Inform(
                new("het plan heeft geen customer journey", "the plan has no customer journey"),
                readLanguage
            );
        }

        return ExitCode.Success;
    }

    /// <summary>What does not go together is refused before anything is read, with what does.</summary>
    private static void Refuse(ShownFormat format, PictureKind? kind, string? journey, int plans)
    {
        if (format == ShownFormat.Mermaid && kind is PictureKind.Budget or PictureKind.Verdict)
        {
            throw new CommandFault(
                new(
                    "mermaid heeft geen diagram van het budget of het oordeel; kies --format svg, html of markdown, of --what map, grid, funnel of calendar",
                    "mermaid has no diagram of the budget or the verdict; choose --format svg, html or markdown, or --what map, grid, funnel or calendar"
                )
            );
        }

        if (journey is not null && kind is { } one && PlanPicture.IsOfPlan(one))
        {
            throw new CommandFault(
                new(
                    "--journey gaat niet samen met --what grid, calendar of budget: die tonen het hele plan; kies --what map, funnel of verdict",
                    "--journey does not go with --what grid, calendar or budget: those show the whole plan; choose --what map, funnel or verdict"
                )
            );
        }

        if (plans > 1 && (kind != PictureKind.Verdict || format == ShownFormat.Html))
        {
            throw new CommandFault(
                new(
                    "alleen --what verdict zet plannen naast elkaar, met --format svg of markdown; compare vergelijkt er de cijfers van",
                    "only --what verdict puts plans beside each other, with --format svg or markdown; compare compares their figures"
                )
            );
        }
    }

    /// <summary>What was asked, or else what the name of the file says.</summary>
    private ShownFormat FormatOf(ParseResult parse)
    {
        if (parse.GetValue(_format) is { } word)
        {
            return Enum.Parse<ShownFormat>(word, ignoreCase: true);
        }

        return Path.GetExtension(_target.PathOf(parse))?.ToUpperInvariant() switch
        {
            ".SVG" => ShownFormat.Svg,
            ".HTML" or ".HTM" => ShownFormat.Html,
            ".MMD" or ".MERMAID" => ShownFormat.Mermaid,
            _ => ShownFormat.Markdown,
        };
    }

    private PictureKind? KindOf(ParseResult parse) =>
        parse.GetValue(_what) is { } word ? Enum.Parse<PictureKind>(word, ignoreCase: true) : null;
}
