using System;

namespace Dakmad.Shapes;

/// <summary>The id of an element.</summary>
/// <param name="link">The kind of link that the reference is; null when it may go round.</param>
internal sealed class ReferenceForm<TElement>(LinkKind? link) : Form<Ref<TElement>>(FieldForm.Reference)
    where TElement : PlanElement
{
    public LinkKind? Link => link;

    public override Type RefersTo => typeof(TElement);

    public override TResult Accept<TResult>(FormVisitor<TResult> visitor) => visitor.Reference(this);
}
