namespace Dakmad;

/// <summary>Who carries a touchpoint out.</summary>
public enum Performer : byte
{
    /// <summary>The provider's own people and systems.</summary>
    OwnOrganisation,

    /// <summary>A partner in the chain, such as a dealer or carrier.</summary>
    Partner,

    /// <summary>The customer, or customers among themselves.</summary>
    Customer,

    /// <summary>Somebody the provider does not steer, such as a review site.</summary>
    ThirdParty,
}
