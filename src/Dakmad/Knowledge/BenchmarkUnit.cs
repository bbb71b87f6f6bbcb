namespace Dakmad.Knowledge;

/// <summary>What a benchmark is counted in.</summary>
public enum BenchmarkUnit
{
    /// <summary>A share of a whole as a fraction: 0.68 is 68 %; growth of 13 % is 0.13.</summary>
    Share,

    /// <summary>Points of a Net Promoter Score, from −100 to +100.</summary>
    NetPromoterScore,

    /// <summary>Contacts between provider and customer.</summary>
    Contacts,

    /// <summary>Providers that are compared.</summary>
    Providers,

    /// <summary>Purchases.</summary>
    Purchases,

    /// <summary>Euros.</summary>
    Euros,

    /// <summary>Days.</summary>
    Days,
}
