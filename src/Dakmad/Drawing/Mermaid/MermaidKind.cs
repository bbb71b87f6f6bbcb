namespace Dakmad.Drawing.Mermaid;

/// <summary>The diagrams of Mermaid that a plan is written as.</summary>
public enum MermaidKind
{
    /// <summary>A journey: phases, touchpoints, how the customer feels, and over which channel (<c>journey</c>).</summary>
    Journey,

    /// <summary>Where the customers of a journey go, and where they drop off (<c>sankey-beta</c>). Mermaid
    /// reads ASCII alone in it: names lose their accents there, and keep their number.</summary>
    Sankey,

    /// <summary>The ways through a journey, loops and detours too (<c>flowchart</c>).</summary>
    Flowchart,

    /// <summary>When the events of the plan take place (<c>gantt</c>).</summary>
    Gantt,

    /// <summary>The three levels and the six letters of DAKMAD, and what follows from what down to the touchpoints
    /// (<c>flowchart</c>).</summary>
    Grid,
}
