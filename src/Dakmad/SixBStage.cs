namespace Dakmad;

/// <summary>The stages of the 6B model, or (online) marketing funnel [S3:174-182]; in Dutch bezoeken, boeien, beslissen, bestellen, betalen, binden.</summary>
public enum SixBStage : byte
{
    /// <summary>Bezoeken: the customer comes by.</summary>
    Visit,

    /// <summary>Boeien: the customer's interest is held.</summary>
    Engage,

    /// <summary>Beslissen: the customer chooses.</summary>
    Decide,

    /// <summary>Bestellen: the customer places an order.</summary>
    Order,

    /// <summary>Betalen: the customer pays.</summary>
    Pay,

    /// <summary>Binden: the customer stays with the provider.</summary>
    Bind,
}
