using System.Diagnostics.CodeAnalysis;

namespace Dakmad;

/// <summary>The label under which a plan files a channel. An open set: S3 names three groups, a plan may use others.</summary>
public sealed record ChannelGroup
{
    /// <summary>Makes one of a name in the user's own words.</summary>
    /// <param name="name">The label as it stands before the colon in a journey table, such as <c>Elektronisch</c>.</param>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public ChannelGroup(string name) => Name = Require.Text(name, nameof(name));

    /// <summary>The label as it stands before the colon in a journey table, such as <c>Elektronisch</c>.</summary>
    public string Name { get; }

    /// <summary>Mass media, such as television [S3:138].</summary>
    public static ChannelGroup MassMedia { get; } = new("Massamedia");

    /// <summary>Electronic channels, such as website and e-mail [S3:140-150].</summary>
    public static ChannelGroup Electronic { get; } = new("Elektronisch");

    /// <summary>Direct mail. S3 files the telephone under it [S3:146], which is kept as it stands.</summary>
    public static ChannelGroup DirectMail { get; } = new("Direct mail");

    /// <summary>The one of a name, in the user's own words.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor.")]
    public static implicit operator ChannelGroup(string name) => new(name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
