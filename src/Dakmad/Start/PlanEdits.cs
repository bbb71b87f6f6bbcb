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

        /// <summary>
        /// The touchpoints of all journeys, flat, in the order of the plan: path, names, kinds, stages, volume and cost, for
        /// queries and data frames; <c>ToTable</c> makes a table of them.
        /// </summary>
        /// <example>
        /// <code>
        /// var perChannel = plan.TouchpointRows().GroupBy(row => row.ChannelName).Select(rows => (rows.Key, rows.Count()));
        /// </code>
        /// </example>
        public IEnumerable<TouchpointRow> TouchpointRows()
        {
            ArgumentNullException.ThrowIfNull(plan);
            return TouchpointRow.Of(plan);
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

        /// <summary>The plan with one part more, at the end of a list or where there is none yet.</summary>
        /// <param name="path">
        /// The list (<c>/operational/journeys/kopen/touchpoints</c>) or the property (<c>/strategy</c>), as a JSON Pointer
        /// (RFC 6901); ids may stand for positions.
        /// </param>
        /// <param name="part">The part.</param>
        /// <exception cref="FormatException">The path is no JSON Pointer.</exception>
        /// <exception cref="KeyNotFoundException">The path leads to nothing that holds a part.</exception>
        /// <exception cref="ArgumentException">The part is of another type than belongs there, or there is one already.</exception>
        /// <example><code>plan = plan.Add("/operational/channels", new Channel { Id = "tv", Name = "Tv" });</code></example>
        public MarketingPlan Add(string path, PlanPart part) => PlanTraversal.Insert(plan, PlanPath.Parse(path), part);

        /// <summary>The plan with one part more, before an item of a list.</summary>
        /// <param name="path">
        /// The item before which the part comes, by its position or id (<c>/operational/journeys/kopen/touchpoints/order</c>),
        /// as a JSON Pointer (RFC 6901); <c>-</c> is the end of the list, as in RFC 6902.
        /// </param>
        /// <param name="part">The part.</param>
        /// <exception cref="FormatException">The path is no JSON Pointer.</exception>
        /// <exception cref="KeyNotFoundException">The path leads to no item of a list.</exception>
        /// <exception cref="ArgumentException">The part is of another type than belongs there.</exception>
        public MarketingPlan Insert(string path, PlanPart part) =>
            PlanTraversal.Insert(plan, PlanPath.Parse(path), part);

        /// <summary>
        /// The plan without one of its parts. What refers to it stays as it is, for <see cref="PlanChecks"/> to say; a level
        /// is emptied.
        /// </summary>
        /// <param name="path">Where the part is, as a JSON Pointer (RFC 6901); ids may stand for positions.</param>
        /// <exception cref="FormatException">The path is no JSON Pointer.</exception>
        /// <exception cref="KeyNotFoundException">The path leads to no part of the plan.</exception>
        /// <exception cref="ArgumentException">What holds the part cannot be without it, or the path is that of the plan.</exception>
        /// <example><code>plan = plan.Remove("/operational/journeys/kopen/touchpoints/tv");</code></example>
        public MarketingPlan Remove(string path) => PlanTraversal.Remove(plan, PlanPath.Parse(path));

        /// <summary>
        /// The plan with another id for one element, also wherever it is referred to: in references, points of a journey and
        /// the paths of suppressions. Ids of touchpoints and tasks are looked for in their journey alone.
        /// </summary>
        /// <param name="path">Where the element is, as a JSON Pointer (RFC 6901); ids may stand for positions.</param>
        /// <param name="id">The new id.</param>
        /// <exception cref="FormatException">The path is no JSON Pointer.</exception>
        /// <exception cref="KeyNotFoundException">The path leads to no element of the plan.</exception>
        /// <exception cref="ArgumentException">The text is not an id.</exception>
        /// <exception cref="InvalidOperationException">Another element of the kind has it.</exception>
        /// <example><code>plan = plan.Rename("/operational/channels/website", "webwinkel");</code></example>
        public MarketingPlan Rename(string path, string id) => IdChange.Of(plan, PlanPath.Parse(path), id);

        /// <summary>As <c>Rename(path, id)</c>, for an element that the plan knows by its id.</summary>
        /// <typeparam name="T">The type of the element, such as <see cref="Channel"/>.</typeparam>
        /// <param name="element">The id it has, or the element.</param>
        /// <param name="id">The new id.</param>
        /// <exception cref="KeyNotFoundException">The plan has no such element.</exception>
        /// <exception cref="ArgumentException">The text is not an id.</exception>
        /// <exception cref="InvalidOperationException">Another element of the kind has it.</exception>
        /// <exception cref="NotSupportedException">Touchpoints and tasks are named by their path.</exception>
        /// <example><code>plan = plan.Rename&lt;Channel&gt;("website", "webwinkel");</code></example>
        public MarketingPlan Rename<T>(Ref<T> element, string id)
            where T : PlanElement =>
            new PlanIndex(plan).FindIndexed(element) is { } found
                ? IdChange.Of(plan, found.Path, id)
                : throw new KeyNotFoundException($"The plan has no {typeof(T).Name} '{element.Id}'.");
    }
}
