using System.Diagnostics.CodeAnalysis;

namespace Dakmad;

/// <summary>How provider and customer come to a transaction. An open set: S3 works from the direct model and says that journeys fit others too [S3:38-42].</summary>
public sealed record TransactionModel
{
    /// <summary>Makes one of a name in the user's own words.</summary>
    /// <param name="name">The name of the model, such as <c>direct</c>.</param>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public TransactionModel(string name) => Name = Require.Text(name, nameof(name));

    /// <summary>The name of the model, such as <c>direct</c>.</summary>
    public string Name { get; }

    /// <summary>Provider and customer deal with each other directly [S3:38-42].</summary>
    public static TransactionModel Direct { get; } = new("direct");

    /// <summary>The one of a name, in the user's own words.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor.")]
    public static implicit operator TransactionModel(string name) => new(name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
