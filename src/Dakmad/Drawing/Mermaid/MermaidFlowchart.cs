using System;
using System.IO;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Drawing.Maps;

namespace Dakmad.Drawing.Mermaid;

/// <summary>A <c>flowchart</c>: the touchpoints and every way between them; dashed where customers are won back, and round a detour.</summary>
internal static class MermaidFlowchart
{
    public static void Write(MapScene scene, TextWriter output)
    {
        output.Write("flowchart LR\n");
        foreach (var step in scene.Steps)
        {
            var name = $"\"{MermaidText.Of($"{step.Position + 1} {step.Touchpoint.Name}")}\"";
            output.Write($"  t{step.Position}{(step.IsDetour ? $"([{name}])" : $"[{name}]")}\n");
        }

        var ways = new WaysLane(scene).Ways;
        if (ways.Any(way => way.To is null))
        {
            output.Write($"  done((\"{MermaidText.Of(scene.Say("klaar", "done"))}\"))\n");
        }

        var entries = new MapEntries(scene);
        foreach (var step in entries.AreThere ? scene.Steps : [])
        {
            foreach (var (text, number) in entries.At(step.Position).Select((text, at) => (text, at)))
            {
                output.Write($"  i{step.Position}n{number}>\"{MermaidText.Of(text)}\"] --> t{step.Position}\n");
            }
        }

        foreach (var way in ways)
        {
            var label = way.Share is { } share
                ? $"|\"{MermaidText.Of(Spoken.Percentage((double)share)[scene.Language])}\"|"
                : "";
            var arrow = way.Kind == MapWayKind.Recovery ? "-.->" : "-->";
            var target = way.To is { } to ? FormattableString.Invariant($"t{to}") : "done";
            output.Write($"  t{way.From} {arrow}{label} {target}\n");
        }
    }
}
