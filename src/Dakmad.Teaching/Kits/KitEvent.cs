using NodaTime;

namespace Dakmad.Teaching.Kits;

/// <summary>An event in which customers are won.</summary>
internal sealed record KitEvent(
    LocalizedText Name,
    LocalizedText Description,
    AnnualDate From,
    AnnualDate Until,
    LocalizedText Need,
    LocalizedText Cause
);
