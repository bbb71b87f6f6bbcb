using System;
using System.IO;
using Dakmad.Analysis;
using Dakmad.Assessment;
using Dakmad.Drawing;
using Dakmad.Drawing.Html;
using Dakmad.Drawing.Mermaid;
using Dakmad.Drawing.Svg;

namespace Dakmad;

/// <summary>
/// Pictures and the report of a plan. What was found in the plan is marked in them; who does not want that gives an empty
/// report (<see cref="PictureOptions.Findings"/>). Each is to be had as a text and, for what is large, through a writer.
/// </summary>
public static class PlanPictures
{
    /// <param name="plan">The plan.</param>
    extension(MarketingPlan plan)
    {
        /// <summary>The map of a journey as SVG, a document of its own.</summary>
        /// <param name="journey">The id of a journey of the plan.</param>
        /// <param name="options">What one may choose.</param>
        /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
        /// <example><code>File.WriteAllText("kopen.svg", plan.ToSvg("kopen"));</code></example>
        public string ToSvg(Ref<Journey> journey, PictureOptions? options = null) =>
            PlanViews.Written(text => plan.WriteSvg(journey, text, options));

        /// <summary>Writes the map of a journey as SVG.</summary>
        /// <param name="journey">The id of a journey of the plan.</param>
        /// <param name="output">Where the text goes; it stays open.</param>
        /// <param name="options">What one may choose.</param>
        /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
        public void WriteSvg(Ref<Journey> journey, TextWriter output, PictureOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(plan);
            var analysis = PlanAnalysis.Of(plan);
            var own = analysis.Index.Required(journey);
            SvgPicture.Write(JourneyMapLayout.Of(analysis, own, plan.Checked(options)).Picture, output);
        }

        /// <summary>Pictures of one kind as SVG, below each other where there are several.</summary>
        /// <param name="kind">What is drawn.</param>
        /// <param name="options">What one may choose.</param>
        /// <exception cref="ArgumentException">A picture of journeys is asked for, and the plan has none.</exception>
        /// <example><code>File.WriteAllText("grid.svg", plan.ToSvg(PictureKind.Grid));</code></example>
        public string ToSvg(PictureKind kind, PictureOptions? options = null) =>
            PlanViews.Written(text => plan.WriteSvg(kind, text, options));

        /// <summary>Writes pictures of one kind as SVG, below each other where there are several.</summary>
        /// <param name="kind">What is drawn.</param>
        /// <param name="output">Where the text goes; it stays open.</param>
        /// <param name="options">What one may choose.</param>
        /// <exception cref="ArgumentException">A picture of journeys is asked for, and the plan has none.</exception>
        public void WriteSvg(PictureKind kind, TextWriter output, PictureOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(plan);
            SvgPicture.Write(PlanPicture.Of(PlanAnalysis.Of(plan), kind, null, plan.Checked(options)), output);
        }

        /// <summary>The report as one page of HTML, see <see cref="HtmlReport"/>.</summary>
        /// <param name="language">The language that is shown first; that of the plan when null.</param>
        /// <example><code>File.WriteAllText("report.html", plan.ToHtml());</code></example>
        public string ToHtml(Language? language = null) => PlanViews.Written(text => plan.WriteHtml(text, language));

        /// <summary>Writes the report as one page of HTML, see <see cref="HtmlReport"/>.</summary>
        /// <param name="output">Where the text goes; it stays open.</param>
        /// <param name="language">The language that is shown first; that of the plan when null.</param>
        public void WriteHtml(TextWriter output, Language? language = null)
        {
            ArgumentNullException.ThrowIfNull(plan);
            HtmlReport.Write(plan.Assess(), output, language);
        }

        /// <summary>A part of the report: of one journey its map, funnel, verdict and what was found in it.</summary>
        /// <param name="journey">The id of a journey of the plan.</param>
        /// <param name="language">The language that is shown first; that of the plan when null.</param>
        /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
        /// <example><code>File.WriteAllText("kopen.html", plan.ToHtml("kopen"));</code></example>
        public string ToHtml(Ref<Journey> journey, Language? language = null) =>
            PlanViews.Written(text => plan.WriteHtml(journey, text, language));

        /// <summary>Writes a part of the report: of one journey its map, funnel, verdict and what was found in it.</summary>
        /// <param name="journey">The id of a journey of the plan.</param>
        /// <param name="output">Where the text goes; it stays open.</param>
        /// <param name="language">The language that is shown first; that of the plan when null.</param>
        /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
        public void WriteHtml(Ref<Journey> journey, TextWriter output, Language? language = null)
        {
            ArgumentNullException.ThrowIfNull(plan);
            var own = PlanAnalysis.Of(plan).Index.Required(journey);
            HtmlReport.Write(plan.Assess(), null, own, output, language);
        }

        /// <summary>Pictures of one kind with their figures, as one page of HTML.</summary>
        /// <param name="kind">What is drawn.</param>
        /// <param name="language">The language that is shown first; that of the plan when null.</param>
        /// <example><code>File.WriteAllText("budget.html", plan.ToHtml(PictureKind.Budget));</code></example>
        public string ToHtml(PictureKind kind, Language? language = null) =>
            PlanViews.Written(text => plan.WriteHtml(kind, text, language));

        /// <summary>Writes pictures of one kind with their figures, as one page of HTML.</summary>
        /// <param name="kind">What is drawn.</param>
        /// <param name="output">Where the text goes; it stays open.</param>
        /// <param name="language">The language that is shown first; that of the plan when null.</param>
        public void WriteHtml(PictureKind kind, TextWriter output, Language? language = null)
        {
            ArgumentNullException.ThrowIfNull(plan);
            HtmlReport.Write(plan.Assess(), kind, null, output, language);
        }

        /// <summary>
        /// A diagram of the plan for whatever shows Mermaid, such as a pull request: its grid, or when its events take place.
        /// Of a plan with one journey, that of the journey too.
        /// </summary>
        /// <param name="kind">Which diagram.</param>
        /// <param name="language">The language of words; that of the plan when null.</param>
        /// <exception cref="ArgumentException">The diagram is of a journey, and the plan has not one; say which.</exception>
        /// <example><code>File.WriteAllText("grid.mmd", plan.ToMermaid());</code></example>
        public string ToMermaid(MermaidKind kind = MermaidKind.Grid, Language? language = null) =>
            PlanViews.Written(text => plan.WriteMermaid(text, kind, language));

        /// <summary>
        /// Writes a diagram of the plan for whatever shows Mermaid: its grid, or when its events take place. Of a plan with one
        /// journey, that of the journey too.
        /// </summary>
        /// <param name="output">Where the text goes; it stays open.</param>
        /// <param name="kind">Which diagram.</param>
        /// <param name="language">The language of words; that of the plan when null.</param>
        /// <exception cref="ArgumentException">The diagram is of a journey, and the plan has not one; say which.</exception>
        public void WriteMermaid(TextWriter output, MermaidKind kind = MermaidKind.Grid, Language? language = null)
        {
            ArgumentNullException.ThrowIfNull(plan);
            var journeys = plan.Operational.Journeys;
            if (!MermaidDiagram.IsOfPlan(kind) && journeys.Count != 1)
            {
                throw new ArgumentException(
                    $"The diagram shows one journey, and the plan has {journeys.Count}: ToMermaid(journey, kind) says which.",
                    nameof(kind)
                );
            }

            MermaidDiagram.Write(
                PlanAnalysis.Of(plan),
                kind,
                MermaidDiagram.IsOfPlan(kind) ? null : journeys[0],
                output,
                language
            );
        }

        /// <summary>A diagram of a journey for whatever shows Mermaid, such as a pull request.</summary>
        /// <param name="journey">The id of a journey of the plan.</param>
        /// <param name="kind">Which diagram.</param>
        /// <param name="language">The language of words; that of the plan when null.</param>
        /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
        /// <example><code>Console.Write(plan.ToMermaid("kopen", MermaidKind.Flowchart));</code></example>
        public string ToMermaid(
            Ref<Journey> journey,
            MermaidKind kind = MermaidKind.Journey,
            Language? language = null
        ) => PlanViews.Written(text => plan.WriteMermaid(journey, text, kind, language));

        /// <summary>Writes a diagram of a journey for whatever shows Mermaid.</summary>
        /// <param name="journey">The id of a journey of the plan.</param>
        /// <param name="output">Where the text goes; it stays open.</param>
        /// <param name="kind">Which diagram.</param>
        /// <param name="language">The language of words; that of the plan when null.</param>
        /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
        public void WriteMermaid(
            Ref<Journey> journey,
            TextWriter output,
            MermaidKind kind = MermaidKind.Journey,
            Language? language = null
        )
        {
            ArgumentNullException.ThrowIfNull(plan);
            var analysis = PlanAnalysis.Of(plan);
            MermaidDiagram.Write(analysis, kind, analysis.Index.Required(journey), output, language);
        }

        /// <summary>What pictures of one kind show, as tables in Markdown (GitHub Flavored Markdown 0.29).</summary>
        /// <param name="kind">What is shown.</param>
        /// <param name="language">The language of headers and labels; that of the plan when null.</param>
        /// <example><code>Console.Write(plan.ToMarkdown(PictureKind.Budget));</code></example>
        public string ToMarkdown(PictureKind kind, Language? language = null) =>
            PlanViews.Written(text => plan.WriteMarkdown(kind, text, language));

        /// <summary>Writes what pictures of one kind show, as tables in Markdown (GitHub Flavored Markdown 0.29).</summary>
        /// <param name="kind">What is shown.</param>
        /// <param name="output">Where the text goes; it stays open.</param>
        /// <param name="language">The language of headers and labels; that of the plan when null.</param>
        public void WriteMarkdown(PictureKind kind, TextWriter output, Language? language = null)
        {
            ArgumentNullException.ThrowIfNull(plan);
            PictureMarkdown.Write(PlanAnalysis.Of(plan), kind, null, output, language);
        }

        private PictureOptions Checked(PictureOptions? options)
        {
            var chosen = options ?? PictureOptions.Default;
            return chosen.Findings is null ? chosen with { Findings = plan.Check() } : chosen;
        }
    }

    /// <param name="assessment">The assessment.</param>
    extension(PlanAssessment assessment)
    {
        /// <summary>The report of the plan as one page of HTML, see <see cref="HtmlReport"/>.</summary>
        /// <param name="language">The language that is shown first; that of the plan when null.</param>
        public string ToHtml(Language? language = null) =>
            PlanViews.Written(text => HtmlReport.Write(assessment, text, language));

        /// <summary>Writes the report of the plan as one page of HTML, see <see cref="HtmlReport"/>.</summary>
        /// <param name="output">Where the text goes; it stays open.</param>
        /// <param name="language">The language that is shown first; that of the plan when null.</param>
        public void WriteHtml(TextWriter output, Language? language = null) =>
            HtmlReport.Write(assessment, output, language);
    }
}
