using System;
using System.IO;
using Dakmad.Analysis;
using Dakmad.Drawing;
using Dakmad.Drawing.Svg;

namespace Dakmad;

/// <summary>
/// Pictures of a plan. What was found in the plan is marked in them; who does not want that gives an empty report
/// (<see cref="PictureOptions.Findings"/>).
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
            SvgPicture.Write(
                JourneyMapLayout.Of(PlanAnalysis.Of(plan), journey, plan.Checked(options)).Picture,
                output
            );
        }

        private PictureOptions Checked(PictureOptions? options)
        {
            var chosen = options ?? PictureOptions.Default;
            return chosen.Findings is null ? chosen with { Findings = plan.Check() } : chosen;
        }
    }
}
