using Dakmad.Diagnostics;

namespace Dakmad.Integrity;

/// <summary>A place as it is met on a walk through a plan; its path is made only when something is reported of it.</summary>
/// <param name="Order">When it was met, so that findings can be put in the order of the plan.</param>
/// <param name="Owner">The path of the part that has the property.</param>
/// <param name="Property">The property.</param>
/// <param name="Index">The position in its list; null when it is no list.</param>
/// <param name="Below">The field of the value of the property that is meant; null when it is the value itself.</param>
internal readonly record struct PlaceInPlan(int Order, PlanPath Owner, string Property, int? Index, string? Below)
{
    public PlanPath Path
    {
        get
        {
            var path = Owner.Property(Property);
            path = Index is { } index ? path.Item(index) : path;
            return Below is null ? path : path.Property(Below);
        }
    }
}
