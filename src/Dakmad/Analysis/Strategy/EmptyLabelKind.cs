namespace Dakmad.Analysis.Strategy;

/// <summary>Which label cannot mean anything.</summary>
internal enum EmptyLabelKind
{
    /// <summary><c>individual</c> where nothing is made for one customer.</summary>
    Individual,

    /// <summary><c>high</c> where nobody serves, or hardly.</summary>
    High,

    /// <summary><c>standard</c> or <c>basic</c> where the statements are those of more.</summary>
    Usual,
}
