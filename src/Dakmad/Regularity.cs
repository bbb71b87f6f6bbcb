namespace Dakmad;

/// <summary>Whether an event or activity belongs to regular purchases or to a specific action [S3:80-90].</summary>
public enum Regularity
{
    /// <summary>Goes with regular purchases, apart from specific actions.</summary>
    Regular,

    /// <summary>A specific or temporary action, such as a promotion.</summary>
    NonRegular,
}
