namespace Dakmad.Shapes;

/// <summary>A list of parts of a plan.</summary>
internal sealed class PartsForm<TPart>(PartShape<TPart> shape) : Form<ValueList<TPart>>(FieldForm.Parts)
    where TPart : PlanPart
{
    public PartShape<TPart> Shape => shape;

    public override PartShape Holds => shape;

    public override TResult Accept<TResult>(FormVisitor<TResult> visitor) => visitor.Parts(this);
}
