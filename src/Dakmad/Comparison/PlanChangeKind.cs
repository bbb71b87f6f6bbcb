namespace Dakmad.Comparison;

/// <summary>What became of a part or field from one plan to another.</summary>
public enum PlanChangeKind
{
    /// <summary>Only the plan after the change has the part.</summary>
    Added,

    /// <summary>Only the plan before the change has the part.</summary>
    Removed,

    /// <summary>The part stands at another place: in its list, in another list, or on another level.</summary>
    Moved,

    /// <summary>The element stands where it stood and is much the same, under another id.</summary>
    Renamed,

    /// <summary>The field has another value.</summary>
    Changed,
}
