namespace Dakmad.Knowledge;

/// <summary>The groups in which the Net Promoter Score divides respondents [S0:1147-1150; S1:239].</summary>
public enum NetPromoterGroup
{
    /// <summary>Criticasters: gave 0–6.</summary>
    Detractor,

    /// <summary>Passief tevredenen: gave 7 or 8. They count as respondents only.</summary>
    Passive,

    /// <summary>Promotors: gave 9 or 10.</summary>
    Promoter,
}
