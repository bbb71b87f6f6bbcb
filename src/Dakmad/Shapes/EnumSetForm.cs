using System;

namespace Dakmad.Shapes;

/// <summary>Members of an enumeration.</summary>
internal sealed class EnumSetForm<TEnum>() : Form<EnumSet<TEnum>>(FieldForm.SetOf)
    where TEnum : unmanaged, Enum
{
    public override TResult Accept<TResult>(FormVisitor<TResult> visitor) => visitor.SetOf(this);
}
