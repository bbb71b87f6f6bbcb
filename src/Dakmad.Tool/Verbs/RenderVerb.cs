using System;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Analysis;
using Dakmad.Assessment;
using Dakmad.Diagnostics;
using Dakmad.Drawing;
using Dakmad.Drawing.Html;
using Dakmad.Drawing.Mermaid;
using Dakmad.Drawing.Svg;
using Dakmad.Rules;
using Dakmad.Tool.CommandLine;
using Dakmad.Tool.Files;

namespace Dakmad.Tool.Verbs;

/// <summary><c>dakmad render PLAN --format html -o report.html</c>: checks a plan and shows it.</summary>
internal sealed class RenderVerb : Command
{
    private readonly Session _session;
    private readonly Argument<string> _plan;
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
        _plan = CommonOptions.Plan(language);
        _format = CommonOptions.Choice(
            "--format",
            new(
                "De vorm: tabellen (markdown), een tekening (svg), het hele rapport (html) of een diagram (mermaid). Standaard wat de naam bij -o zegt, anders markdown.",
                "The form: tables (markdown), a picture (svg), the whole report (html) or a diagram (mermaid). By default what the name with -o says, or else markdown."
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
                "Wat er wordt getekend, bij svg en mermaid: de journeymap, het DAKMAD-raster, de trechter, de kalender, het budget of het oordeel. Mermaid kent map, grid, funnel en calendar. Standaard map.",
                "What is drawn, with svg and mermaid: the journey map, the DAKMAD grid, the funnel, the calendar, the budget or the verdict. Mermaid has map, grid, funnel and calendar. By default map."
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
        Add(_plan);
        Add(_format);
        Add(_what);
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

        var language = _session.LanguageFor(read.Language);
        var bytes = FormatOf(parse) switch
        {
            ShownFormat.Markdown => PlanText.Of(plan, FileFormat.Markdown, parse.GetValue(_journey), language),
            var format => Drawn(
                plan,
                format,
                KindOf(parse),
                parse.GetValue(_journey),
                language,
                CheckedPlan.Findings(source, read, RuleSet.Default, today: null),
                source.IsWhole
            ),
        };
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

    private PictureKind KindOf(ParseResult parse) =>
        parse.GetValue(_what) is { } word ? Enum.Parse<PictureKind>(word, ignoreCase: true) : PictureKind.Map;

    private static ReadOnlyMemory<byte> Drawn(
        MarketingPlan plan,
        ShownFormat format,
        PictureKind kind,
        string? id,
        Language language,
        DiagnosticReport findings,
        bool isHeldAgainstRules
    )
    {
        var analysis = PlanAnalysis.Of(plan);
        using var text = new StringWriter { NewLine = "\n" };
        switch (format)
        {
            case ShownFormat.Html:
                var assessment = PlanAssessment.Of(analysis, findings) with { IsHeldAgainstRules = isHeldAgainstRules };
                HtmlReport.Write(assessment, text, language);
                break;
            case ShownFormat.Svg:
                // A picture of journeys needs one at least.
                var one =
                    id is not null
                    || (kind is PictureKind.Map or PictureKind.Funnel && plan.Operational.Journeys.IsEmpty)
                        ? PlanText.TheJourney(plan, id)
                        : null;
                var options = new PictureOptions { Language = language, Findings = findings };
                SvgPicture.Write(PlanPicture.Of(analysis, kind, one, options), text);
                break;
            case ShownFormat.Mermaid:
                var diagram = DiagramOf(kind);
                var shown = diagram == MermaidKind.Gantt ? null : PlanText.TheJourney(plan, id);
                if (diagram == MermaidKind.Sankey && !analysis.FunnelOf(shown!).HasVolumes)
                {
                    throw new CommandFault(
                        new(
                            $"de customer journey '{shown!.Id}' noemt geen aantallen, en een Sankey-diagram tekent die; kies --format svg",
                            $"the customer journey '{shown.Id}' states no volumes, which a Sankey diagram draws; choose --format svg"
                        )
                    );
                }

                MermaidDiagram.Write(analysis, diagram, shown, text, language);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static MermaidKind DiagramOf(PictureKind kind) =>
        kind switch
        {
            PictureKind.Map => MermaidKind.Journey,
            PictureKind.Grid => MermaidKind.Flowchart,
            PictureKind.Funnel => MermaidKind.Sankey,
            PictureKind.Calendar => MermaidKind.Gantt,
            _ => throw new CommandFault(
                new(
                    "mermaid heeft geen diagram van het budget of het oordeel; kies --format svg",
                    "mermaid has no diagram of the budget or the verdict; choose --format svg"
                )
            ),
        };
}
