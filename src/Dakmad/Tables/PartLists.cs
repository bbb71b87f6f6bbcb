using System.Collections;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>Lists of parts whose type is known to their field alone.</summary>
internal static class PartLists
{
    /// <summary>The list that a field takes.</summary>
    public static object Of(PartField field, IReadOnlyList<PlanPart> items) =>
        field.ValueForm.Accept(new Maker(items))!;

    /// <summary>The parts in the value of a field that holds parts.</summary>
    public static IEnumerable<PlanPart> Items(object? value) =>
        value switch
        {
            PlanPart part => [part],
            IEnumerable list => list.Cast<PlanPart>(),
            _ => [],
        };

    private sealed class Maker(IReadOnlyList<PlanPart> items) : FormVisitor<object?>
    {
        public override object? Parts<TPart>(PartsForm<TPart> form) => items.Cast<TPart>().ToValueList();

        protected override object? Other(Form form) => null;
    }
}
