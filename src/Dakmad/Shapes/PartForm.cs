namespace Dakmad.Shapes;

/// <summary>A part of a plan.</summary>
internal sealed class PartForm<TPart>(PartShape<TPart> shape) : Form<TPart>(FieldForm.Part)
    where TPart : PlanPart
{
    public PartShape<TPart> Shape => shape;

    public override PartShape Holds => shape;

    public override TResult Accept<TResult>(FormVisitor<TResult> visitor) => visitor.Part(this);
}
