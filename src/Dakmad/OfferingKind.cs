namespace Dakmad;

/// <summary>What is offered.</summary>
public enum OfferingKind
{
    /// <summary>Goods, tangible or digital.</summary>
    Product,

    /// <summary>Something done for the customer.</summary>
    Service,
}
