namespace Dakmad.Analysis.Strategy;

/// <summary>What counts as the purchase of a journey [S3:186-190].</summary>
public enum PurchaseKind
{
    /// <summary>The first touchpoint on a way that takes an order: a transaction, or the stage order.</summary>
    Order,

    /// <summary>The first touchpoint on a way that takes a payment, where none takes an order.</summary>
    Payment,

    /// <summary>The point at which the journey ends, where nothing is ordered or paid.</summary>
    End,
}
