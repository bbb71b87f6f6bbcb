using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Drawing.Charts;

/// <summary>
/// The lines of the grid: for each thing that others follow from one, on a track of its own as far as it runs, the shortest
/// next to the texts. A line that runs over several pieces of the grid is drawn in each, so that pieces can stand on sheets
/// of their own.
/// </summary>
/// <param name="left">Where the texts of a column begin.</param>
/// <param name="pieces">The pieces, from top to bottom.</param>
internal sealed class GridTraces(Func<int, double> left, IReadOnlyList<GridPiece> pieces)
{
    private const double TrackWidth = 5;
    private const int MostTracks = 7;
    private const double FirstTrack = 10;

    private readonly Dictionary<(int Column, int Track), List<(double Top, double Bottom)>> _taken = [];

    /// <summary>How much room the tracks take at the left of a column.</summary>
    public static double Gutter => (MostTracks * TrackWidth) + 6;

    /// <summary>Draws the lines to what was drawn from what it follows from.</summary>
    public void Draw(IEnumerable<GridMark> drawn, IReadOnlyDictionary<string, Point> places)
    {
        var lines =
            from mark in drawn
            from above in mark.Item.Above
            let place = above.ToString()
            where places.ContainsKey(place)
            group mark.At by (mark.Column, Place: place) into line
            let source = places[line.Key.Place]
            let levels = line.Select(at => at.Y).Append(source.Y).ToArray()
            let bottom = levels.Max()
            let top = levels.Min()
            orderby bottom - top
            select (line.Key.Column, Source: source, Targets: line.ToArray(), Top: top, Bottom: bottom);
        foreach (var line in lines.ToArray())
        {
            var x = left(line.Column) - FirstTrack - (Track(line.Column, line.Top, line.Bottom) * TrackWidth);
            foreach (var target in line.Targets)
            {
                Draw(line.Source, x, target);
            }
        }
    }

    /// <summary>The first track that is free from a top to a bottom; where none is, the last is shared.</summary>
    private int Track(int column, double top, double bottom)
    {
        for (var track = 0; ; track++)
        {
            if (!_taken.TryGetValue((column, track), out var taken))
            {
                _taken.Add((column, track), taken = []);
            }

            if (track == MostTracks - 1 || !taken.Exists(other => other.Top <= bottom && top <= other.Bottom))
            {
                taken.Add((top, bottom));
                return track;
            }
        }
    }

    /// <summary>Draws a line in every piece through which it runs; the last has the arrow.</summary>
    private void Draw(Point source, double x, Point target)
    {
        foreach (var piece in pieces)
        {
            var (from, to) = (piece.Holds(source.Y), piece.Holds(target.Y));
            var (top, bottom) = (Math.Min(source.Y, target.Y), Math.Max(source.Y, target.Y));
            if (bottom < piece.Top || top >= piece.Bottom)
            {
                continue;
            }

            // Of what runs on the end is where the piece ends.
            var enters = source.Y <= target.Y ? piece.Top : piece.Bottom;
            var leaves = source.Y <= target.Y ? piece.Bottom : piece.Top;
            piece.Canvas.Add(
                new LineShape(
                    [
                        .. from ? [source, new Point(x, source.Y)] : (Point[])[new(x, enters)],
                        .. to ? [new Point(x, target.Y), target] : (Point[])[new(x, leaves)],
                    ],
                    Tone.Figure
                )
                {
                    HasArrow = to,
                }
            );
        }
    }
}
