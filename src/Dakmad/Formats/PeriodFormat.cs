using System;
using System.Buffers;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Dakmad.Formats;

/// <summary>Stretches of time as ISO 8601 writes them.</summary>
internal sealed class PeriodFormat : ValueFormat<Period>
{
    private static readonly SearchValues<byte> Allowed = SearchValues.Create("0123456789PTYMWDHS"u8);

    public override LocalizedText Expected { get; } =
        new(
            "een tijdsduur in ISO 8601, zoals P14D voor veertien dagen of PT2H voor twee uur",
            "a duration in ISO 8601, such as P14D for fourteen days or PT2H for two hours"
        );

    public override bool TryParse(ReadOnlySpan<byte> utf8, out Period value)
    {
        value = Period.Zero;
        return HasForm(utf8)
            && PeriodPattern.Roundtrip.Parse(Encoding.UTF8.GetString(utf8)).TryGetValue(Period.Zero, out value!)
            && PeriodForm.IsValid(value);
    }

    public override string Format(Period value) => PeriodPattern.Roundtrip.Format(value);

    /// <summary>The pattern also takes what says nothing (<c>P</c>, <c>P1DT</c>), signs, and units of its own.</summary>
    private static bool HasForm(ReadOnlySpan<byte> utf8) =>
        !utf8.ContainsAnyExcept(Allowed) && utf8 is [.., not ((byte)'P' or (byte)'T')];
}
