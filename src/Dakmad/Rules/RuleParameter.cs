namespace Dakmad.Rules;

/// <summary>A number that a rule needs and that a user may set.</summary>
/// <param name="Name">The name by which it is configured, in camel case.</param>
/// <param name="Default">The value it has unless configured.</param>
/// <param name="Meaning">What it says, with its unit.</param>
/// <param name="Source">Where the default comes from; null for a Dakmad default, which is from no source.</param>
public sealed record RuleParameter(string Name, decimal Default, LocalizedText Meaning, Citation? Source = null)
{
    /// <summary>The least value it may be given.</summary>
    public decimal Least { get; init; }

    /// <summary>The greatest value it may be given.</summary>
    public decimal Most { get; init; } = decimal.MaxValue;

    /// <summary>Whether it counts something, so that only whole numbers make sense.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether a value lies within the bounds.</summary>
    public bool Allows(decimal value) => value >= Least && value <= Most && (!IsWhole || decimal.IsInteger(value));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
