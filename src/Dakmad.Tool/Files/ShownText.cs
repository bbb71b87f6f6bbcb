using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Assessment;
using Dakmad.Drawing;
using Dakmad.Drawing.Html;
using Dakmad.Drawing.Mermaid;
using Dakmad.Drawing.Svg;

namespace Dakmad.Tool.Files;

/// <summary>Plans in each of the forms in which they are shown.</summary>
internal static class ShownText
{
    /// <summary>The text of a plan, or of the verdicts on several beside each other.</summary>
    /// <param name="plans">The plans, one at least.</param>
    /// <param name="format">The form.</param>
    /// <param name="kind">What is shown; the map, or the whole report, when null.</param>
    /// <param name="journey">The id of the only journey; null for all.</param>
    /// <param name="language">The language of words.</param>
    /// <exception cref="CommandFault">A plan has no such journey, or nothing of what the form draws.</exception>
    public static string Of(
        IReadOnlyList<ShownPlan> plans,
        ShownFormat format,
        PictureKind? kind,
        string? journey,
        Language language
    )
    {
        using var text = new StringWriter { NewLine = "\n" };
        var first = plans[0];
        // Versions of one plan have one name; their files have not.
        var areNamedApart =
            plans.Select(plan => plan.Plan.Name).Distinct(StringComparer.Ordinal).Count() == plans.Count;
        switch (format)
        {
            case ShownFormat.Markdown:
                for (var i = 0; i < plans.Count; i++)
                {
                    text.Write(i == 0 ? "" : "\n");
                    PictureMarkdown.Write(
                        PlanAnalysis.Of(plans[i].Plan),
                        kind ?? PictureKind.Map,
                        Only(plans[i], journey),
                        text,
                        language
                    );
                }

                break;
            case ShownFormat.Html:
                var assessment = PlanAssessment.Of(PlanAnalysis.Of(first.Plan), first.Findings) with
                {
                    IsHeldAgainstRules = first.IsHeldAgainstRules,
                };
                HtmlReport.Write(assessment, kind, Only(first, journey), text, language);
                break;
            case ShownFormat.Svg when plans.Count > 1:
                SvgPicture.Write(
                    PlanPicture.Verdicts(
                        plans.Select(plan => new VerdictSubject(PlanAnalysis.Of(plan.Plan))
                        {
                            Name = areNamedApart ? null : plan.File,
                            Journey = Only(plan, journey),
                        }),
                        new() { Language = language }
                    ),
                    text
                );
                break;
            case ShownFormat.Svg:
                Svg(first, kind ?? PictureKind.Map, journey, language, text);
                break;
            case ShownFormat.Mermaid:
                Mermaid(first.Plan, kind ?? PictureKind.Map, journey, language, text);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }

        return text.ToString();
    }

    private static Journey? Only(ShownPlan plan, string? journey) =>
        journey is null ? null : PlanText.TheJourney(plan.Plan, journey);

    private static void Svg(ShownPlan shown, PictureKind kind, string? journey, Language language, StringWriter text)
    {
        // A picture of journeys needs one at least.
        var needsOne = kind is PictureKind.Map or PictureKind.Funnel && shown.Plan.Operational.Journeys.IsEmpty;
        var one = journey is not null || needsOne ? PlanText.TheJourney(shown.Plan, journey) : null;
        var options = new PictureOptions { Language = language, Findings = shown.Findings };
        SvgPicture.Write(PlanPicture.Of(PlanAnalysis.Of(shown.Plan), kind, one, options), text);
    }

    private static void Mermaid(
        MarketingPlan plan,
        PictureKind kind,
        string? journey,
        Language language,
        StringWriter text
    )
    {
        var diagram = kind switch
        {
            PictureKind.Map => MermaidKind.Journey,
            PictureKind.Grid => MermaidKind.Grid,
            PictureKind.Funnel => MermaidKind.Sankey,
            PictureKind.Calendar => MermaidKind.Gantt,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        var analysis = PlanAnalysis.Of(plan);
        var shown = MermaidDiagram.IsOfPlan(diagram) ? null : PlanText.TheJourney(plan, journey);
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
    }
}
