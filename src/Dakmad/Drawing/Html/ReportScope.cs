namespace Dakmad.Drawing.Html;

/// <summary>What of a report is written: all of it, or less.</summary>
/// <param name="Kind">The only pictures; all when null.</param>
/// <param name="Journey">The only journey; all, and what is of the whole plan, when null.</param>
internal sealed record ReportScope(PictureKind? Kind, Journey? Journey)
{
    /// <summary>Whether nothing is left out.</summary>
    public bool IsWhole => Kind is null && Journey is null;

    /// <summary>Whether pictures of a kind are written.</summary>
    public bool Has(PictureKind kind) =>
        (Kind is null || Kind == kind) && (Journey is null || !PlanPicture.IsOfPlan(kind));
}
