using System.Diagnostics;

namespace Dakmad;

/// <summary>A part of a plan that other parts can refer to.</summary>
[DebuggerDisplay("{Id,nq}: {Name,nq}")]
public abstract record PlanElement : PlanPart
{
    private protected PlanElement() { }

    /// <summary>
    /// A letter, then letters, digits or hyphens (see <see cref="Identifier"/>); unique among the elements of its kind
    /// across the three levels. Ids of touchpoints and tasks are unique within their journey.
    /// </summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of an id.</exception>
    public required string Id
    {
        get;
        init => field = Require.Id(value);
    }

    /// <summary>What people call it, in the user's own words.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public required string Name
    {
        get;
        init => field = Require.Text(value);
    }

    /// <summary>An explanation for readers; null when the name says enough.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Description
    {
        get;
        init => field = Require.OptionalText(value);
    }
}
