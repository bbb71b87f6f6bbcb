namespace Dakmad;

/// <summary>Whether consumers or organisations are addressed [S3:16-18].</summary>
public enum MarketType
{
    /// <summary>Consumers.</summary>
    BusinessToConsumer,

    /// <summary>Organisations, in which several people may decide together.</summary>
    BusinessToBusiness,
}
