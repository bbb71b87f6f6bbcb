namespace Dakmad.Drawing.Maps;

/// <summary>Sizes of the journey map. Seven columns and the end objective make a sheet of A4 across, at four fifths.</summary>
internal static class MapStyle
{
    public const double Margin = 24;
    public const double LabelWidth = 104;
    public const double EndWidth = 136;
    public const double UsualColumn = 144;
    public const double WidestColumn = 190;
    public const double NarrowestColumns = 760;
    public const double ColumnGap = 14;
    public const int MostColumns = 7;
    public const double LaneGap = 9;
    public const double BandGap = 30;
    public const double Padding = 7;

    public static readonly TextStyle Title = new(24, IsBold: true);
    public static readonly TextStyle Subtitle = new(13, Tone: Tone.Muted);
    public static readonly TextStyle FactLabel = new(11, IsBold: true, Tone.Muted);
    public static readonly TextStyle Fact = new(12.5);
    public static readonly TextStyle Lane = new(11.5, IsBold: true, Tone.Muted);
    public static readonly TextStyle Phase = new(12, IsBold: true);
    public static readonly TextStyle Card = new(13, IsBold: true);
    public static readonly TextStyle Number = new(11, Tone: Tone.Muted);
    public static readonly TextStyle Body = new(12);
    public static readonly TextStyle Strong = new(12, IsBold: true);
    public static readonly TextStyle Small = new(11, Tone: Tone.Muted);
    public static readonly TextStyle Attention = new(11, IsBold: true, Tone.Accent);
    public static readonly TextStyle Note = new(11.5);
}
