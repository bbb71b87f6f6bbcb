using System;
using System.Linq;
using Dakmad.Shapes;
using NodaTime;

namespace Dakmad.Tables;

/// <summary>The words that the cells of a field are one of; null where it takes no member of an enumeration.</summary>
internal sealed class MemberWords(Notation notation) : FormVisitor<string[]?>
{
    public static string[] Of<TEnum>(Notation notation)
        where TEnum : struct, Enum =>
        [
            .. Enum.GetValues<TEnum>()
                .Where(member => member is not IsoDayOfWeek.None)
                .Select(member => CellText.Of(member, notation)),
        ];

    public override string[] OneOf<TEnum>(EnumForm<TEnum> form) => Of<TEnum>(notation);

    protected override string[]? Other(Form form) => null;
}
