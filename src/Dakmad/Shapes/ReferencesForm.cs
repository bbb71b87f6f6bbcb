using System;

namespace Dakmad.Shapes;

/// <summary>A list of ids of elements.</summary>
/// <param name="link">The kind of link that each reference is; null when they may go round.</param>
internal sealed class ReferencesForm<TElement>(LinkKind? link) : Form<ValueList<Ref<TElement>>>(FieldForm.References)
    where TElement : PlanElement
{
    public LinkKind? Link => link;

    public override Type RefersTo => typeof(TElement);

    public override TResult Accept<TResult>(FormVisitor<TResult> visitor) => visitor.References(this);
}
