using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Traversal;

namespace Dakmad.Drawing.Maps;

/// <summary>
/// The ways between steps that do not simply go on to the next: choices, leaps, loops, ends and ways back of those who
/// dropped off; the thicker, the more go there. Each is an arrow on a track of its own, from the right half of a card to the left half of another.
/// </summary>
internal sealed class WaysLane : IMapLane
{
    private const double Track = 17;
    private const double Start = 9;
    private const double Stub = 16;
    private const double LabelGap = 5;

    /// <summary>More than any two positions are apart.</summary>
    private const double Far = 1e9;

    private readonly MapScene _scene;
    private readonly List<MapWay> _ways = [];

    public WaysLane(MapScene scene)
    {
        _scene = scene;
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var step in scene.Steps)
        {
            positions.TryAdd(step.Touchpoint.Id, step.Position);
        }

        foreach (var step in scene.Steps)
        {
            AddWays(step, positions);
        }
    }

    /// <summary>The ways, step by step.</summary>
    public IReadOnlyList<MapWay> Ways => _ways;

    public string Key => "ways";

    public string Label => _scene.Say("Keuzes en lussen", "Choices and loops");

    public bool IsThere => _ways.Exists(way => !way.IsPlain);

    /// <summary>Whether customers simply go on from a step to the next one of the list.</summary>
    public bool GoesOn(int position) => _ways.Exists(way => way.IsPlain && way.From == position);

    public double HeightOf(MapBand band)
    {
        var tracks = Tracked(band).Select(way => way.Track).DefaultIfEmpty(-1).Max() + 1;
        return tracks == 0 ? 0 : Start + (tracks * Track);
    }

    public void Draw(MapBand band, double top, double height, Canvas canvas)
    {
        // The labels come last, on paper of their own, so that no line runs through one.
        var tracked = Tracked(band).ToArray();
        foreach (var way in tracked)
        {
            canvas.Group("way", () => Arrow(way, top, canvas), way.Way.Title);
        }

        foreach (var way in tracked.Where(way => way.Label.Length > 0))
        {
            var y = top + Start + (way.Track * Track) + 4;
            canvas.Add(
                new BoxShape(
                    new(way.LabelX - 2, y - (MapStyle.Small.Leading / 2), way.LabelWidth + 4, MapStyle.Small.Leading),
                    Tone.Paper
                )
            );
            canvas.Text(
                way.Label,
                way.LabelX,
                y - (MapStyle.Small.Leading / 2),
                way.LabelWidth + 0.01,
                MapStyle.Small,
                way.GoesLeft ? TextAlignment.End : TextAlignment.Start
            );
        }
    }

    private static void Arrow(TrackedWay way, double top, Canvas canvas)
    {
        // From the bottom of the cards, which is above the lane by the gap between lanes.
        var cards = top - MapStyle.LaneGap;
        var y = top + Start + (way.Track * Track) + 4;
        ValueList<Point> points = way.TargetX is { } target
            ? [new(way.SourceX, cards), new(way.SourceX, y), new(target, y), new(target, cards + 1)]
            : [new(way.SourceX, cards), new(way.SourceX, y), new(way.SourceX + Stub, y)];
        canvas.Add(
            new LineShape(points, Tone.Ink)
            {
                HasArrow = true,
                Thickness = 1 + (1.5 * (double)(way.Way.Share ?? 0)),
                IsDashed = way.Way.Kind is MapWayKind.Recovery,
            }
        );
    }

    /// <summary>The ways that start in some steps, with where they run; the shortest above.</summary>
    private IEnumerable<TrackedWay> Tracked(MapBand band)
    {
        var ways = _ways.Where(way => !way.IsPlain && band.Contains(way.From)).ToArray();
        var placed = ways.Select(way => Placed(way, ways, band)).OrderBy(way => way.Right - way.Left).ToArray();
        var tracks = new List<List<TrackedWay>>();
        foreach (var way in placed)
        {
            var at = tracks.FindIndex(track => track.TrueForAll(other => !other.Meets(way)));
            if (at < 0)
            {
                at = tracks.Count;
                tracks.Add([]);
            }

            tracks[at].Add(way);
            yield return way with
            {
                Track = at,
            };
        }
    }

    private TrackedWay Placed(MapWay way, MapWay[] ways, MapBand band)
    {
        var source =
            band.CentreOf(way.From)
            + Port([.. ways.Where(other => other.From == way.From).OrderBy(SourceOrder)], way, band);
        var isHere = way.To is { } to && band.Contains(to);
        double? target = isHere
            ? band.LeftOf(way.To!.Value)
                + Port([.. ways.Where(other => other.To == way.To).OrderBy(TargetOrder)], way, band)
            : null;
        var label = LabelOf(way, isHere);
        var width = Canvas.WidthOf(label, MapStyle.Small);
        var end = target ?? (source + Stub);
        var labelX =
            end >= source
                ? (
                    target is { } x && x < source + LabelGap + width + 10 ? x
                    : target is null ? end
                    : source
                ) + LabelGap
                : source - LabelGap - width;
        return new(way, source, target, label, labelX, width, 0);
    }

    /// <summary>Of the ways at one half of a card the middle of each one's part of it.</summary>
    private static double Port(MapWay[] ways, MapWay way, MapBand band) =>
        band.InnerWidth / 2 * (Array.IndexOf(ways, way) + 0.5) / ways.Length;

    /// <summary>
    /// From left to right: ways back, the shortest first, then ways on, the longest first, then those that end. Short ways
    /// run above long ones, so that none crosses another of the same card.
    /// </summary>
    private static double SourceOrder(MapWay way) =>
        way.To is not { } to ? double.MaxValue
        : to <= way.From ? way.From - to - Far
        : way.From - to + Far;

    /// <summary>From left to right: ways back, the longest first, then ways on, the shortest first.</summary>
    private static double TargetOrder(MapWay way) =>
        way.To is not { } to ? double.MaxValue
        : to <= way.From ? to - way.From - Far
        : to - way.From + Far;

    private string LabelOf(MapWay way, bool isHere)
    {
        var share = way.Share is { } part ? Spoken.Percentage((double)part)[_scene.Language] : "";
        var words = (way.Kind, way.To) switch
        {
            (MapWayKind.Recovery, { } to) when !isHere => _scene.Say(
                $"{share} terug naar {to + 1}",
                $"{share} back to {to + 1}"
            ),
            (MapWayKind.Recovery, _) => _scene.Say($"{share} teruggewonnen", $"{share} won back"),
            (_, null) => _scene.Say($"{share} klaar", $"{share} done"),
            (_, { } to) when !isHere => _scene.Say($"{share} naar {to + 1}", $"{share} to {to + 1}"),
            (_, { } to) when to <= way.From => _scene.Say($"{share} terug", $"{share} back"),
            _ => share,
        };
        return words.Trim();
    }

    private void AddWays(MapStep step, Dictionary<string, int> positions)
    {
        var from = step.Position;
        var routes = step.Touchpoint.Routes;
        var hasNext = from + 1 < _scene.Steps.Count && JourneyGraph.LeavesOver(routes);
        foreach (var route in routes)
        {
            int? to =
                route.To is not { } target ? null
                : positions.TryGetValue(target.Id, out var position) ? position
                : -1;
            if (to == -1)
            {
                continue;
            }

            var isPlain = routes.Count == 1 && to == from + 1;
            _ways.Add(
                new(from, to, route.Share, MapWayKind.Route, isPlain) { Title = Title(step, to, route.Condition) }
            );
        }

        if (hasNext && !_ways.Exists(way => way.From == from && way.To == from + 1))
        {
            _ways.Add(
                new(from, from + 1, null, MapWayKind.Route, IsPlain: true) { Title = Title(step, from + 1, null) }
            );
        }

        foreach (var drop in step.Touchpoint.Experience?.DropOffs ?? [])
        {
            if (drop.Recovery is { } back && positions.TryGetValue(back.Id, out var to))
            {
                _ways.Add(
                    new(from, to, drop.Share, MapWayKind.Recovery, IsPlain: false)
                    {
                        Title = Title(step, to, drop.Reason),
                    }
                );
            }
        }
    }

    private string Title(MapStep step, int? to, string? why)
    {
        var where = to is { } target
            ? $"{step.Touchpoint.Name} → {_scene.Steps[target].Touchpoint.Name}"
            : _scene.Say(
                $"{step.Touchpoint.Name}: einde van de journey",
                $"{step.Touchpoint.Name}: end of the journey"
            );
        return why is null ? where : $"{where}: {why}";
    }

    /// <summary>A way with where it runs.</summary>
    private sealed record TrackedWay(
        MapWay Way,
        double SourceX,
        double? TargetX,
        string Label,
        double LabelX,
        double LabelWidth,
        int Track
    )
    {
        private const double Apart = 8;

        public bool GoesLeft => TargetX < SourceX;

        public double Left => Math.Min(Math.Min(SourceX, TargetX ?? SourceX), LabelX);

        public double Right =>
            Math.Max(Math.Max(SourceX, TargetX ?? (SourceX + Stub)), Label.Length == 0 ? 0 : LabelX + LabelWidth);

        public bool Meets(TrackedWay other) => Left < other.Right + Apart && other.Left < Right + Apart;
    }
}
