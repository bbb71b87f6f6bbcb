using System;
using System.Collections.Generic;
using Dakmad.Formats;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>
/// A whole plan as tables, one for each kind of part, with the ids of what holds a part as keys. Everything that a plan
/// holds is in them: fields of small parts are columns of what has them, and unknown fields are kept.
/// </summary>
public static class PlanTables
{
    /// <summary>The tables of a plan; kinds of which it has none are left out.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language of names and headings.</param>
    /// <param name="notation">How numbers, dates and words are written in cells.</param>
    /// <exception cref="InvalidOperationException">
    /// Two journeys, events, activities, or touchpoints of a journey have one id.
    /// </exception>
    public static IReadOnlyList<PlanTable> Of(MarketingPlan plan, Language language, Notation notation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PlanTableWriting(language, notation).Write(plan);
    }

    /// <summary>The tables of all kinds of parts; those of which a plan has none hold no rows.</summary>
    /// <param name="plan">The plan; null for tables that are all empty, such as those of a form.</param>
    /// <param name="language">The language of names and headings.</param>
    /// <param name="notation">How numbers, dates and words are written in cells.</param>
    /// <exception cref="InvalidOperationException">
    /// Two journeys, events, activities, or touchpoints of a journey have one id.
    /// </exception>
    public static IReadOnlyList<PlanTable> All(MarketingPlan? plan, Language language, Notation notation) =>
        new PlanTableWriting(language, notation).WriteAll(plan);

    /// <summary>The plan that tables hold, whose headings may be in either language and in any order.</summary>
    /// <param name="sheets">The tables; those that are missing hold nothing.</param>
    /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
    public static ReadResult<MarketingPlan> Read(IEnumerable<PlanSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        return new PlanTableReading().Read(sheets);
    }

    /// <summary>Whether a name is that of a table, in either language.</summary>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TableKind.Named(name) is not null;
    }
}
