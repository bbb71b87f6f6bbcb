using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Rendering;

namespace Dakmad.Drawing.Maps;

/// <summary>What stands below a journey: what was found in it, by number, and what the signs mean that are used.</summary>
internal sealed class MapNotes(MapScene scene)
{
    /// <summary>So many findings are told in full; a report tells the others.</summary>
    public const int MostFindings = 20;

    private const double NumberWidth = 26;

    /// <summary>Draws them from a top, and says where they end.</summary>
    public double Draw(double top, double width, Canvas canvas)
    {
        var left = MapStyle.Margin;
        var room = width - (2 * MapStyle.Margin);
        var y = top;
        if (!scene.Findings.IsEmpty)
        {
            y += canvas.Text(scene.Say("Bevindingen", "Findings"), left, y, room, MapStyle.Phase) + 4;
            for (var i = 0; i < Math.Min(scene.Findings.Count, MostFindings); i++)
            {
                canvas.Text($"⚑ {i + 1}", left, y, NumberWidth + 8, MapStyle.Attention);
                y +=
                    canvas.Text(
                        Finding(scene.Findings[i]),
                        left + NumberWidth + 10,
                        y,
                        room - NumberWidth - 10,
                        MapStyle.Note
                    ) + 2;
            }

            if (scene.Findings.Count - MostFindings is > 0 and var more)
            {
                y += canvas.Text(
                    scene.Say($"en nog {more} bevindingen", $"and {more} more findings"),
                    left,
                    y,
                    room,
                    MapStyle.Small
                );
            }

            y += 8;
        }

        foreach (var line in Signs())
        {
            y += canvas.Text(line, left, y, room, MapStyle.Small);
        }

        return y;
    }

    private string Finding(Diagnostic finding)
    {
        var where = scene.Steps.FirstOrDefault(step => finding.Path.IsAtOrBelow(step.Path)) is { } step
            ? $"{step.Position + 1} {step.Touchpoint.Name}"
            : scene.Say("hele journey", "whole journey");
        var severity = SeverityWords.Of(finding.Severity).Capitalised(scene.Language);
        // A message is inert already.
        return $"{severity} ({finding.Id}), {where}: {InertText.Read(finding.Message(scene.Language))}";
    }

    private IEnumerable<string> Signs()
    {
        if (scene.Steps.Any(step => step.IsDetour))
        {
            yield return scene.Say(
                "Gestreepte kaart: de klant is even buiten het aanbod, op een medium van anderen (earned).",
                "Dashed card: the customer is away for a while, on a medium of others (earned)."
            );
        }

        if (
            scene.Steps.Any(step => (step.Touchpoint.Experience?.DropOffs ?? []).Any(drop => drop.Recovery is not null))
        )
        {
            yield return scene.Say(
                "Gestreepte pijl: wie afhaakt en wordt teruggewonnen.",
                "Dashed arrow: those who drop off and are won back."
            );
        }

        if (scene.Steps.Any(step => !(step.Touchpoint.Experience?.Opportunities ?? []).IsEmpty))
        {
            yield return scene.Say("▼ pijnpunt, ▲ kans.", "▼ pain point, ▲ opportunity.");
        }
    }
}
