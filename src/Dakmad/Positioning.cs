using System.Diagnostics.CodeAnalysis;

namespace Dakmad;

/// <summary>The place an organisation wants to hold in the mind of its customers; it may steer journeys as the strategy does [S3:58-62]. An open set: the sources name none.</summary>
public sealed record Positioning
{
    /// <summary>Makes one of a name in the user's own words.</summary>
    /// <param name="name">The positioning in the user's own words, such as <c>scherpgeprijsd</c>.</param>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public Positioning(string name) => Name = Require.Text(name, nameof(name));

    /// <summary>The positioning in the user's own words, such as <c>scherpgeprijsd</c>.</summary>
    public string Name { get; }

    /// <summary>The one of a name, in the user's own words.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor.")]
    public static implicit operator Positioning(string name) => new(name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
