using System.IO;
using Dakmad.Drawing.Maps;

namespace Dakmad.Drawing.Mermaid;

/// <summary>
/// A <c>journey</c>: a section for each phase, a task for each touchpoint, its channel as the actor. The score runs from 1
/// (very negative) to 5 (very positive); Mermaid wants one of every task, so that of an emotion that is not stated is 3, in
/// the middle, and a comment says so.
/// </summary>
internal static class MermaidJourney
{
    private const int Middle = 3;

    public static void Write(MapScene scene, TextWriter output)
    {
        output.Write($"journey\n  title {MermaidText.Of(scene.Journey.Name)}\n");
        string? section = null;
        foreach (var step in scene.Steps)
        {
            var phase = step.Phase ?? scene.Say("Geen fase", "No phase");
            if (phase != section)
            {
                output.Write($"  section {MermaidText.Of(phase)}\n");
                section = phase;
            }

            var emotion = step.Touchpoint.Experience?.Emotion;
            if (emotion is null)
            {
                output.Write(
                    $"  %% {scene.Say("Van het volgende contactmoment is de beleving niet ingevuld.", "Of the next touchpoint the experience is not stated.")}\n"
                );
            }

            var score = emotion is { } stated ? (int)stated + 1 : Middle;
            var channel = step.Channel is { } known ? $": {MermaidText.Of(known.Name)}" : "";
            output.Write($"    {MermaidText.Of(step.Touchpoint.Name)}: {score}{channel}\n");
        }
    }
}
