using System.Collections.Generic;
using System.Linq;
using Dakmad.Drawing;

namespace Dakmad.Tests.Drawing;

/// <summary>What stands in a picture, however deep.</summary>
internal static class Shapes
{
    public static IEnumerable<TShape> All<TShape>(this Picture picture)
        where TShape : Shape => picture.Shapes.SelectMany(Walk).OfType<TShape>();

    public static IEnumerable<GroupShape> Groups(this Picture picture, string role) =>
        picture.All<GroupShape>().Where(group => group.Role == role);

    /// <summary>The texts of a shape, each in one piece.</summary>
    public static IEnumerable<string> Texts(this Shape shape) =>
        Walk(shape).OfType<TextShape>().Select(text => string.Concat(text.Lines.Select(line => line.Text)));

    /// <summary>Pairs of texts of which the rooms overlap by more than a hair.</summary>
    public static IEnumerable<string> Overlaps(this Picture picture)
    {
        const double Hair = 0.5;
        var texts = picture.All<TextShape>().OrderBy(text => text.Frame.Y).ToArray();
        for (var i = 0; i < texts.Length; i++)
        {
            for (var j = i + 1; j < texts.Length && texts[j].Frame.Y < texts[i].Frame.Bottom - Hair; j++)
            {
                var (one, two) = (texts[i].Frame, texts[j].Frame);
                if (one.X < two.Right - Hair && two.X < one.Right - Hair)
                {
                    yield return $"'{texts[i].Texts().Single()}' and '{texts[j].Texts().Single()}'";
                }
            }
        }
    }

    /// <summary>Texts that leave their room, or the picture.</summary>
    public static IEnumerable<string> Leaving(this Picture picture) =>
        from text in picture.All<TextShape>()
        let frame = text.Frame
        where
            frame.X < 0
            || frame.Y < 0
            || frame.Right > picture.Width + 0.01
            || frame.Bottom > picture.Height + 0.01
            || text.Lines.Any(line => line.Width > frame.Width + 0.01)
        select text.Texts().Single();

    private static IEnumerable<Shape> Walk(Shape shape) =>
        shape is GroupShape group ? group.Shapes.SelectMany(Walk).Prepend(shape) : [shape];
}
