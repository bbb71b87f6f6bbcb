namespace Dakmad;

/// <summary>The level of service a touchpoint offers [S3:54-58].</summary>
public enum ServiceLevel : byte
{
    /// <summary>Less than customers are used to.</summary>
    Basic,

    /// <summary>What customers are used to.</summary>
    Standard,

    /// <summary>More than customers are used to.</summary>
    High,
}
