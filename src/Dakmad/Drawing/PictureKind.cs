namespace Dakmad.Drawing;

/// <summary>What can be drawn of a plan.</summary>
public enum PictureKind
{
    /// <summary>The journey map, of each journey.</summary>
    Map,

    /// <summary>The three levels and the six letters of DAKMAD, with what follows from what.</summary>
    Grid,

    /// <summary>How many come by at each touchpoint, and who drops off, of each journey.</summary>
    Funnel,

    /// <summary>When events take place.</summary>
    Calendar,

    /// <summary>What there is to spend and what it costs, by element and by month.</summary>
    Budget,

    /// <summary>What the journeys are judged by, against the bounds.</summary>
    Verdict,
}
