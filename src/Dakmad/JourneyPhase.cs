namespace Dakmad;

/// <summary>The phases of the nine-phase customer journey [S0:276-291]. The first phase may be split in two [S0:208-216]: use either <see cref="Need"/> or the two that follow it.</summary>
public enum JourneyPhase : byte
{
    /// <summary>Latent and concrete need, taken as one phase.</summary>
    Need,

    /// <summary>A need the customer does not know of yet [S0:156-177].</summary>
    LatentNeed,

    /// <summary>A need the customer knows of [S0:121-123, 195-228].</summary>
    ConcreteNeed,

    /// <summary>The customer looks around for products, brands and providers.</summary>
    Orientation,

    /// <summary>The customer compares brands and providers.</summary>
    Consideration,

    /// <summary>The customer chooses product, brand and provider.</summary>
    DecisionMoment,

    /// <summary>The customer buys.</summary>
    Purchase,

    /// <summary>The product is delivered or the service starts.</summary>
    Delivery,

    /// <summary>The customer uses product or service.</summary>
    Use,

    /// <summary>The customer comes back.</summary>
    Loyalty,

    /// <summary>The customer recommends.</summary>
    Advocacy,
}
