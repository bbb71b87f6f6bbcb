using System;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Dakmad.Formats;

/// <summary>Times of day in hours and minutes.</summary>
internal sealed class TimeFormat : ValueFormat<LocalTime>
{
    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public override LocalizedText Expected { get; } = new("een tijd zoals 09:00", "a time such as 09:00");

    public override bool TryParse(ReadOnlySpan<byte> utf8, out LocalTime value)
    {
        // The pattern takes a text that goes on with U+0000.
        value = default;
        return utf8.Length == "HH:mm".Length
            && Pattern.Parse(Encoding.UTF8.GetString(utf8)).TryGetValue(default, out value);
    }

    public override string Format(LocalTime value) => Pattern.Format(value);
}
