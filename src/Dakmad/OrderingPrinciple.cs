using System.Diagnostics.CodeAnalysis;

namespace Dakmad;

/// <summary>A principle by which events and activities are ordered [S3:80-86]. An open set: S3 names one and refers to p. 423 of Hummel (2016) for the others.</summary>
public sealed record OrderingPrinciple
{
    /// <summary>Makes one of a name in the user's own words.</summary>
    /// <param name="name">What is told apart, such as season or product line.</param>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public OrderingPrinciple(string name) => Name = Require.Text(name, nameof(name));

    /// <summary>What is told apart, such as season or product line.</summary>
    public string Name { get; }

    /// <summary>Regular against non-regular, which events and activities state in a property of their own [S3:84-90].</summary>
    public static OrderingPrinciple Regularity { get; } = new("regularity");

    /// <summary>The one of a name, in the user's own words.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor.")]
    public static implicit operator OrderingPrinciple(string name) => new(name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
