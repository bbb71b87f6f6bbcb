using System;
using System.IO;
using Dakmad.Analysis;
using Dakmad.Drawing.Maps;

namespace Dakmad.Drawing.Mermaid;

/// <summary>Diagrams for whatever shows Mermaid (version 11), such as pull requests and wikis.</summary>
public static class MermaidDiagram
{
    /// <summary>Writes a diagram.</summary>
    /// <param name="analysis">The plan and what is known of it.</param>
    /// <param name="kind">Which diagram.</param>
    /// <param name="journey">The journey that it shows; not looked at where the diagram is of the plan (<see cref="IsOfPlan"/>).</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    /// <param name="language">The language of words; that of the plan when null, or else English.</param>
    /// <exception cref="ArgumentException">The journey is not one of the plan, or is missing where the diagram shows one.</exception>
    public static void Write(
        PlanAnalysis analysis,
        MermaidKind kind,
        Journey? journey,
        TextWriter output,
        Language? language = null
    )
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(output);
        var reader = language ?? analysis.Plan.Language ?? Language.English;
        switch (kind)
        {
            case MermaidKind.Gantt:
                MermaidGantt.Write(analysis, reader, output);
                break;
            case MermaidKind.Grid:
                MermaidGrid.Write(new(analysis, reader), output);
                break;
            default:
                Write(Scene(analysis, journey, reader), kind, output);
                break;
        }
    }

    /// <summary>Whether a diagram shows the plan as a whole, and not one journey of it.</summary>
    /// <param name="kind">The diagram.</param>
    public static bool IsOfPlan(MermaidKind kind) => kind is MermaidKind.Gantt or MermaidKind.Grid;

    private static MapScene Scene(PlanAnalysis analysis, Journey? journey, Language language) =>
        new(
            analysis,
            analysis.Index.Required(
                journey
                    ?? throw new ArgumentException("The diagram shows a journey, and none was given.", nameof(journey))
            ),
            new() { Language = language }
        );

    private static void Write(MapScene scene, MermaidKind kind, TextWriter output)
    {
        switch (kind)
        {
            case MermaidKind.Journey:
                MermaidJourney.Write(scene, output);
                break;
            case MermaidKind.Sankey:
                MermaidSankey.Write(scene, output);
                break;
            case MermaidKind.Flowchart:
                MermaidFlowchart.Write(scene, output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind));
        }
    }
}
