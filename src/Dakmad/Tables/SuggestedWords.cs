using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>
/// The words that cells of a field often hold although they may hold others: the well-known names of an open set, which
/// are the same in every language since names are never translated, and the members of which a list names some.
/// </summary>
internal sealed class SuggestedWords(Notation notation) : FormVisitor<string[]?>
{
    public override string[] SetOf<TEnum>(EnumSetForm<TEnum> form) => MemberWords.Of<TEnum>(notation);

    public override string[] Name<TName>(NameForm<TName> form) => [.. form.WellKnown];

    protected override string[]? Other(Form form) => null;
}
