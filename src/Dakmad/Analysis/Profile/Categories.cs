using System;
using System.Collections.Generic;

namespace Dakmad.Analysis.Profile;

/// <summary>The categories over which touchpoints divide: what they are called and which touchpoint is in which.</summary>
/// <param name="Closed">All categories of a closed set; null for an open set, of which those that occur are listed.</param>
/// <param name="Key">How a category is written in files.</param>
/// <param name="Label">What a category is called.</param>
/// <param name="Of">The categories of a touchpoint; none when the plan does not say.</param>
internal sealed record Categories<T>(
    IReadOnlyList<T>? Closed,
    Func<T, string> Key,
    Func<T, LocalizedText> Label,
    Func<ProfiledTouchpoint, IEnumerable<T>> Of
)
    where T : notnull
{
    private static readonly LocalizedText NotSaid = new("onbekend", "unknown");

    /// <summary>The categories that are listed, each once, in the order of the set or else of the touchpoints.</summary>
    public IEnumerable<T> Among(ValueList<ProfiledTouchpoint> touchpoints)
    {
        if (Closed is not null)
        {
            return Closed;
        }

        var met = new HashSet<T>();
        var inOrder = new List<T>();
        foreach (var touchpoint in touchpoints)
        {
            foreach (var category in Of(touchpoint))
            {
                if (met.Add(category))
                {
                    inOrder.Add(category);
                }
            }
        }

        return inOrder;
    }

    public Portion Portion(T category, Division division) =>
        division.Portion(Key(category), Label(category), touchpoint => IsIn(touchpoint, category));

    public Portion Unknown(Division division) => division.Portion(null, NotSaid, touchpoint => !HasAny(touchpoint));

    private bool IsIn(ProfiledTouchpoint touchpoint, T category)
    {
        foreach (var other in Of(touchpoint))
        {
            if (EqualityComparer<T>.Default.Equals(other, category))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasAny(ProfiledTouchpoint touchpoint)
    {
        foreach (var _ in Of(touchpoint))
        {
            return true;
        }

        return false;
    }
}
