namespace Dakmad;

/// <summary>The place of an event or activity under an ordering principle [S3:80-86].</summary>
public sealed record Ordering : PlanPart
{
    /// <summary>What is told apart, such as season.</summary>
    public required OrderingPrinciple Principle { get; init; }

    /// <summary>Where this one belongs, such as spring.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public required string Value
    {
        get;
        init => field = Require.Text(value);
    }
}
