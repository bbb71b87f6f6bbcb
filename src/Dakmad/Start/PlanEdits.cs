using System;
using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad;

/// <summary>Ways through a plan, and edits deep down, each of which gives another plan.</summary>
public static class PlanEdits
{
    /// <param name="plan">The plan, which stays as it is.</param>
    extension(MarketingPlan plan)
    {
        /// <summary>
        /// The plan and all its parts with their paths, each before what it holds, in the order in which a file lists them.
        /// </summary>
        public IEnumerable<PlacedPart> Parts() => PlanTraversal.Parts(plan);

        /// <summary>The touchpoints of all journeys with their journey, in the order of the plan.</summary>
        /// <example>
        /// <code>
        /// foreach (var (journey, touchpoint) in plan.Touchpoints())
        /// {
        ///     Console.WriteLine($"{journey.Name};{touchpoint.Name};{touchpoint.Channel}");
        /// }
        /// </code>
        /// </example>
        public IEnumerable<(Journey Journey, Touchpoint Touchpoint)> Touchpoints()
        {
            ArgumentNullException.ThrowIfNull(plan);
            return PlanTraversal.Touchpoints(plan);
        }

        /// <summary>The plan with one part replaced; everything else stays as it was and is shared with this plan.</summary>
        /// <typeparam name="T">The type of the part, such as <see cref="Touchpoint"/>.</typeparam>
        /// <param name="path">
        /// Where the part is. An item of a list may be named by its position or by its id:
        /// <c>/operational/journeys/0/touchpoints/tv</c>.
        /// </param>
        /// <param name="edit">Makes the new part of the old one, mostly by a <c>with</c> expression.</param>
        /// <exception cref="KeyNotFoundException">The path leads to no part of the plan.</exception>
        /// <exception cref="ArgumentException">The part at the path is of another type.</exception>
        public MarketingPlan Update<T>(PlanPath path, Func<T, T> edit)
            where T : PlanPart => PlanTraversal.Update(plan, path, edit);

        /// <summary>The plan with one part replaced; everything else stays as it was and is shared with this plan.</summary>
        /// <typeparam name="T">The type of the part, such as <see cref="Touchpoint"/>.</typeparam>
        /// <param name="path">Where the part is, as a JSON Pointer (RFC 6901); ids may stand for positions.</param>
        /// <param name="edit">Makes the new part of the old one, mostly by a <c>with</c> expression.</param>
        /// <exception cref="FormatException">The path is no JSON Pointer.</exception>
        /// <exception cref="KeyNotFoundException">The path leads to no part of the plan.</exception>
        /// <exception cref="ArgumentException">The part at the path is of another type.</exception>
        /// <example>
        /// <code>
        /// plan = plan.Update&lt;Touchpoint&gt;(
        ///     "/operational/journeys/kopen/touchpoints/order",
        ///     touchpoint => touchpoint with { Name = "Bestelpagina" }
        /// );
        /// </code>
        /// </example>
        public MarketingPlan Update<T>(string path, Func<T, T> edit)
            where T : PlanPart => PlanTraversal.Update(plan, PlanPath.Parse(path), edit);
    }
}
