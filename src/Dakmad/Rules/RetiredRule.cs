using System.Linq;

namespace Dakmad.Rules;

/// <summary>
/// A rule that is in the catalogue no more, since others say better what it said. Its id stays its own for ever: a
/// setting or suppression that names it does nothing, is no fault, and is told where to look.
/// </summary>
/// <param name="Id">The id it had.</param>
/// <param name="Since">The version of Dakmad that retired it, such as <c>0.1</c>.</param>
/// <param name="Successors">The ids of the rules that say now what it said.</param>
public sealed record RetiredRule(string Id, string Since, ValueList<string> Successors)
{
    /// <summary>The ids of the successors in a sentence.</summary>
    internal LocalizedText Named => Listing.And([.. Successors.AsEnumerable().Select(LocalizedText.Same)]);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
