namespace Dakmad;

/// <summary>The stages of the sales funnel [S0:1478-1486], which the source keeps apart from the marketing funnel [S0:1695-1698].</summary>
public enum SalesFunnelStage : byte
{
    /// <summary>Could become a customer: has a latent or concrete need.</summary>
    Suspect,

    /// <summary>Is orienting.</summary>
    Lead,

    /// <summary>Is considering, close to the moment of decision.</summary>
    Prospect,

    /// <summary>Buys, receives or uses.</summary>
    Customer,

    /// <summary>Is loyal or an ambassador.</summary>
    ReturningCustomer,
}
