using System;
using Dakmad.Analysis;
using Dakmad.Rendering;

namespace Dakmad.Drawing.Charts;

/// <summary>What charts share: the plan, the reader, and how a chart begins and ends.</summary>
internal sealed class ChartScene(PlanAnalysis analysis, Language language)
{
    public const double Width = 1120;
    public const double Margin = 24;

    public static readonly TextStyle Title = new(22, IsBold: true);
    public static readonly TextStyle Subtitle = new(13, Tone: Tone.Muted);
    public static readonly TextStyle Heading = new(13, IsBold: true);
    public static readonly TextStyle Body = new(12);
    public static readonly TextStyle Strong = new(12, IsBold: true);
    public static readonly TextStyle Small = new(11, Tone: Tone.Muted);
    public static readonly TextStyle Attention = new(12, IsBold: true, Tone.Accent);

    public PlanAnalysis Analysis => analysis;

    public MarketingPlan Plan => analysis.Plan;

    public Language Language => language;

    public static double Room => Width - (2 * Margin);

    /// <summary>A text in the language of the reader.</summary>
    public string Say(string dutch, string english) => language == Language.Dutch ? dutch : english;

    /// <summary>A word of the glossary, with a capital.</summary>
    public string Say(LocalizedText word) => word.Capitalised(language);

    /// <summary>A picture under a title.</summary>
    /// <param name="key">What its ids start with.</param>
    /// <param name="title">Its title.</param>
    /// <param name="subtitle">What stands below that.</param>
    /// <param name="description">What it shows, for those who cannot see it.</param>
    /// <param name="draw">Draws the rest from a top, and says where it ends.</param>
    /// <param name="width">How wide it is.</param>
    public Picture Picture(
        string key,
        string title,
        string subtitle,
        string description,
        Func<Canvas, double, double> draw,
        double width = Width
    )
    {
        var canvas = new Canvas();
        var y = Margin;
        canvas.Group(
            "head",
            () =>
            {
                y += canvas.Text(title, Margin, y, width - (2 * Margin), Title) + 2;
                y += canvas.Text(subtitle, Margin, y, width - (2 * Margin), Subtitle) + 16;
            }
        );
        y = draw(canvas, y);
        return new()
        {
            Key = key,
            Title = InertText.Of(title),
            Description = InertText.Of(description),
            Language = language,
            Width = width,
            Height = y + Margin,
            Shapes = canvas.Shapes,
            Cuts = PictureCuts.Of(canvas.Shapes),
        };
    }
}
