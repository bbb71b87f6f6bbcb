namespace Dakmad;

/// <summary>Whether an activity that informs or communicates comes before or after the sale [S3:113-115].</summary>
public enum SalesMoment
{
    /// <summary>Before the customer buys.</summary>
    PreSales,

    /// <summary>After the customer has bought.</summary>
    AfterSales,
}
