namespace Dakmad.Drawing.Maps;

/// <summary>Who goes a way.</summary>
internal enum MapWayKind
{
    /// <summary>Who goes on.</summary>
    Route,

    /// <summary>Who dropped off, and is led back.</summary>
    Recovery,
}
