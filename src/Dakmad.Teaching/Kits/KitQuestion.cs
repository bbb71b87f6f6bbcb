namespace Dakmad.Teaching.Kits;

/// <summary>A figure that customers are asked for.</summary>
internal enum KitQuestion
{
    /// <summary>From 0 to 10, whether one would recommend: a Net Promoter Score.</summary>
    Nps,

    /// <summary>A mark from 1 to 10.</summary>
    Grade,
}
