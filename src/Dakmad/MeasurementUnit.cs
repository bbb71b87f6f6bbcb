using System.Diagnostics.CodeAnalysis;

namespace Dakmad;

/// <summary>What is counted or measured. An open set: units are compared by name, and only equal units are added or compared.</summary>
public sealed record MeasurementUnit
{
    /// <summary>Makes one of a name in the user's own words.</summary>
    /// <param name="name">The unit, such as <c>visits</c> or <c>%</c>.</param>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public MeasurementUnit(string name) => Name = Require.Text(name, nameof(name));

    /// <summary>The unit, such as <c>visits</c> or <c>%</c>.</summary>
    public string Name { get; }

    /// <summary>People reached at least once; television volume is reach, not visits.</summary>
    public static MeasurementUnit Reach { get; } = new("reach");

    /// <summary>Times a message was shown.</summary>
    public static MeasurementUnit Impressions { get; } = new("impressions");

    /// <summary>Visits to a place or site.</summary>
    public static MeasurementUnit Visits { get; } = new("visits");

    /// <summary>Contacts between provider and customer.</summary>
    public static MeasurementUnit Contacts { get; } = new("contacts");

    /// <summary>People or organisations that showed interest.</summary>
    public static MeasurementUnit Leads { get; } = new("leads");

    /// <summary>Orders placed.</summary>
    public static MeasurementUnit Orders { get; } = new("orders");

    /// <summary>Payments received.</summary>
    public static MeasurementUnit Payments { get; } = new("payments");

    /// <summary>People or organisations that buy.</summary>
    public static MeasurementUnit Customers { get; } = new("customers");

    /// <summary>The one of a name, in the user's own words.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor.")]
    public static implicit operator MeasurementUnit(string name) => new(name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
