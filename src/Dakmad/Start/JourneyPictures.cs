using System;
using System.IO;
using Dakmad.Analysis;
using Dakmad.Drawing;
using Dakmad.Drawing.Html;
using Dakmad.Drawing.Mermaid;
using Dakmad.Drawing.Svg;
using Dakmad.Formats;
using Dakmad.Rendering;
using Dakmad.Traversal;

namespace Dakmad;

/// <summary>
/// Pictures, diagrams and pages of a journey. Its channels, activities and objectives stand in its plan: with the plan they
/// have their names, and without it they go by their ids. Each is to be had as a text and through a writer.
/// </summary>
public static class JourneyPictures
{
    /// <param name="journey">The journey.</param>
    extension(Journey journey)
    {
        /// <summary>The map of the journey as SVG, a document of its own.</summary>
        /// <param name="plan">The plan of the journey; when null what the journey refers to goes by its id.</param>
        /// <param name="options">What one may choose; the language is English where there is no plan.</param>
        /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
        /// <example><code>File.WriteAllText("kopen.svg", plan.Operational.Journeys[0].ToSvg(plan));</code></example>
        public string ToSvg(MarketingPlan? plan = null, PictureOptions? options = null) =>
            PlanViews.Written(text => journey.WriteSvg(text, plan, options));

        /// <summary>Writes the map of the journey as SVG.</summary>
        /// <param name="output">Where the text goes; it stays open.</param>
        /// <param name="plan">The plan of the journey; when null what the journey refers to goes by its id.</param>
        /// <param name="options">What one may choose; the language is English where there is no plan.</param>
        /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
        public void WriteSvg(TextWriter output, MarketingPlan? plan = null, PictureOptions? options = null)
        {
            var chosen = options ?? PictureOptions.Default;
            if (chosen.Findings is null && plan is not null)
            {
                chosen = chosen with { Findings = plan.Check() };
            }

            SvgPicture.Write(JourneyMapLayout.Of(AnalysisOf(journey, plan), journey, chosen).Picture, output);
        }

        /// <summary>A diagram of the journey for whatever shows Mermaid, such as a pull request.</summary>
        /// <param name="kind">Which diagram.</param>
        /// <param name="plan">The plan of the journey; when null what the journey refers to goes by its id.</param>
        /// <param name="language">The language of words; that of the plan when null, or else English.</param>
        /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
        /// <example><code>Console.Write(plan.Operational.Journeys[0].ToMermaid());</code></example>
        public string ToMermaid(
            MermaidKind kind = MermaidKind.Journey,
            MarketingPlan? plan = null,
            Language? language = null
        ) => PlanViews.Written(text => journey.WriteMermaid(text, kind, plan, language));

        /// <summary>Writes a diagram of the journey for whatever shows Mermaid.</summary>
        /// <param name="output">Where the text goes; it stays open.</param>
        /// <param name="kind">Which diagram.</param>
        /// <param name="plan">The plan of the journey; when null what the journey refers to goes by its id.</param>
        /// <param name="language">The language of words; that of the plan when null, or else English.</param>
        /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
        public void WriteMermaid(
            TextWriter output,
            MermaidKind kind = MermaidKind.Journey,
            MarketingPlan? plan = null,
            Language? language = null
        ) => MermaidDiagram.Write(AnalysisOf(journey, plan), kind, journey, output, language);

        /// <summary>The journey under its name as a table in Markdown (GitHub Flavored Markdown 0.29).</summary>
        /// <param name="plan">The plan of the journey; when null what the journey refers to goes by its id.</param>
        /// <param name="language">The language of headers and labels; that of the plan when null, or else English.</param>
        /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
        /// <example><code>Console.Write(plan.Operational.Journeys[0].ToMarkdown(plan));</code></example>
        public string ToMarkdown(MarketingPlan? plan = null, Language? language = null) =>
            PlanViews.Written(text => journey.WriteMarkdown(text, plan, language));

        /// <summary>Writes the journey under its name as a table in Markdown (GitHub Flavored Markdown 0.29).</summary>
        /// <param name="output">Where the text goes; it stays open.</param>
        /// <param name="plan">The plan of the journey; when null what the journey refers to goes by its id.</param>
        /// <param name="language">The language of headers and labels; that of the plan when null, or else English.</param>
        /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
        public void WriteMarkdown(TextWriter output, MarketingPlan? plan = null, Language? language = null)
        {
            ArgumentNullException.ThrowIfNull(output);
            var analysis = AnalysisOf(journey, plan);
            var table = JourneyTable.Of(
                analysis.Plan,
                analysis.Index.Required(journey),
                language.Or(analysis.Plan.Language)
            );
            output.Write($"# {MarkdownText.Of(journey.Name)}\n\n{Markdown.Of(table)}");
        }

        /// <summary>The map, funnel and verdict of the journey, and what was found in it, as one page of HTML.</summary>
        /// <param name="plan">The plan of the journey; when null what the journey refers to goes by its id.</param>
        /// <param name="language">The language that is shown first; that of the plan when null, or else English.</param>
        /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
        /// <example><code>File.WriteAllText("kopen.html", plan.Operational.Journeys[0].ToHtml(plan));</code></example>
        public string ToHtml(MarketingPlan? plan = null, Language? language = null) =>
            PlanViews.Written(text => journey.WriteHtml(text, plan, language));

        /// <summary>Writes the map, funnel and verdict of the journey, and what was found in it, as one page of HTML.</summary>
        /// <param name="output">Where the text goes; it stays open.</param>
        /// <param name="plan">The plan of the journey; when null what the journey refers to goes by its id.</param>
        /// <param name="language">The language that is shown first; that of the plan when null, or else English.</param>
        /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
        public void WriteHtml(TextWriter output, MarketingPlan? plan = null, Language? language = null)
        {
            var analysis = AnalysisOf(journey, plan);
            HtmlReport.Write(analysis.Plan.Assess(), null, analysis.Index.Required(journey), output, language);
        }
    }

    private static PlanAnalysis AnalysisOf(Journey journey, MarketingPlan? plan)
    {
        ArgumentNullException.ThrowIfNull(journey);
        return PlanAnalysis.Of(plan ?? LoneJourney.PlanOf(journey));
    }
}
