using System;

namespace Dakmad.Shapes;

/// <summary>A member of an enumeration.</summary>
internal sealed class EnumForm<TEnum>() : Form<TEnum>(FieldForm.OneOf)
    where TEnum : struct, Enum
{
    public override TResult Accept<TResult>(FormVisitor<TResult> visitor) => visitor.OneOf(this);
}
