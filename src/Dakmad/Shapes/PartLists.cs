using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Shapes;

/// <summary>Makes a list of the type that a field takes; null when the field holds no list of parts.</summary>
internal sealed class PartLists(IEnumerable<PlanPart> parts) : FormVisitor<object?>
{
    public override object Parts<TPart>(PartsForm<TPart> form) => parts.Cast<TPart>().ToValueList();

    protected override object? Other(Form form) => null;
}
