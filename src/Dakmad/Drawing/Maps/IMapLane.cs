namespace Dakmad.Drawing.Maps;

/// <summary>A row of the map, which says one thing of every step.</summary>
internal interface IMapLane
{
    /// <summary>What programs call it, such as <c>channel</c>.</summary>
    string Key { get; }

    /// <summary>What stands in the margin.</summary>
    string Label { get; }

    /// <summary>Whether the plan says it of any step; else the lane is not drawn.</summary>
    bool IsThere { get; }

    /// <summary>How high it is for some steps.</summary>
    double HeightOf(MapBand band);

    /// <summary>Draws it for some steps, from a top, so high.</summary>
    void Draw(MapBand band, double top, double height, Canvas canvas);
}
