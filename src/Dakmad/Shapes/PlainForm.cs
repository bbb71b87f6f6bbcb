namespace Dakmad.Shapes;

/// <summary>A form that its kind says all about.</summary>
internal sealed class PlainForm<TValue>(FieldForm kind) : Form<TValue>(kind)
{
    public override TResult Accept<TResult>(FormVisitor<TResult> visitor) => visitor.Plain(this);
}
