using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Dakmad.Drawing.Maps;

namespace Dakmad.Drawing.Mermaid;

/// <summary>
/// A <c>sankey-beta</c>: from each touchpoint where customers go on to, end and drop off, in what is counted there. A
/// Sankey diagram has no loops: who goes back goes to a node that says so. Its
/// grammar knows ASCII alone: letters lose their accents and other characters are question marks; the number tells which
/// touchpoint is meant.
/// </summary>
internal static class MermaidSankey
{
    private const string Allowed = " .,-/()'";
    private const char Other = '?';

    public static void Write(MapScene scene, TextWriter output)
    {
        output.Write("sankey-beta\n\n");
        foreach (var entry in scene.Funnel.Entries.Where(entry => entry is { Position: > 0, Volume: > 0 }))
        {
            var source = scene.Say($"instroom ({entry.Position + 1})", $"coming in ({entry.Position + 1})");
            output.Write($"{Quoted(source)},{Quoted(Name(scene.Steps[entry.Position]))},{Number(entry.Volume)}\n");
        }

        var ways = new WaysLane(scene).Ways.ToLookup(way => way.From);
        foreach (var step in scene.Steps)
        {
            foreach (
                var (target, volume) in Flows(scene, step, [.. ways[step.Position]]).Where(flow => flow.Volume > 0)
            )
            {
                output.Write($"{Quoted(Name(step))},{Quoted(target)},{Number(volume)}\n");
            }
        }
    }

    private static string Number(double volume) =>
        Math.Round(volume, 4).ToString("0.####", CultureInfo.InvariantCulture);

    private static IEnumerable<(string Target, double Volume)> Flows(MapScene scene, MapStep step, MapWay[] ways)
    {
        var funnel = step.Funnel;
        MapWay[] on = [.. ways.Where(way => way is { Kind: MapWayKind.Route, To: not null })];
        var shared = on.Sum(way => (double)(way.Share ?? 0));
        var open = on.Count(way => way.Share is null);
        foreach (var way in on)
        {
            // What routes without a share take is what the others leave over; the funnel says how many go on in all.
            var part = way.Share is { } share
                ? (double)share / Math.Max(open == 0 ? shared : 1, shared)
                : Math.Max(0, 1 - shared) / open;
            yield return (Target(scene, step, way.To!.Value), funnel.PassedOn * part);
        }

        yield return (scene.Say($"einde ({step.Position + 1})", $"end ({step.Position + 1})"), funnel.Ended);
        yield return (
            scene.Say($"valt af ({step.Position + 1})", $"drops off ({step.Position + 1})"),
            funnel.DroppedOff
        );
        yield return (
            scene.Say($"teruggewonnen ({step.Position + 1})", $"won back ({step.Position + 1})"),
            funnel.Recovered
        );
        yield return (
            scene.Say($"onbekend ({step.Position + 1})", $"not known ({step.Position + 1})"),
            funnel.Untraced
        );
    }

    private static string Target(MapScene scene, MapStep step, int to) =>
        to > step.Position
            ? Name(scene.Steps[to])
            : scene.Say($"terug naar {to + 1} ({step.Position + 1})", $"back to {to + 1} ({step.Position + 1})");

    /// <summary>With its number, so that two touchpoints of one name are two.</summary>
    private static string Name(MapStep step) => $"{step.Position + 1} {step.Touchpoint.Name}";

    /// <summary>A name as the grammar of <c>sankey-beta</c> allows it, which has neither accents nor character references.</summary>
    private static string Quoted(string name)
    {
        var text = InertText.Of(TextForm.WithoutAccents(name));
        return $"\"{string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) || Allowed.Contains(c, StringComparison.Ordinal) ? c : Other))}\"";
    }
}
