using System;
using System.IO;
using System.Threading.Tasks;
using Dakmad.Rendering.Comparisons;
using Dakmad.Tests.Tool;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Comparison;

/// <summary>Two texts that look the same are told apart; two that look different stand as they are.</summary>
public sealed class UnseenDifferenceTests
{
    [Theory]
    [InlineData("Nieuwsbrief", "Nieuws\u200Bbrief", "Nieuwsbrief", "Nieuws[U+200B]brief")]
    [InlineData("Caf\u00E9", "Cafe\u0301", "Caf\u00E9", "Cafe[U+0301]")]
    [InlineData("Winkel Zuid", "Winkel\u00A0Zuid", "Winkel Zuid", "Winkel[U+00A0]Zuid")]
    [InlineData("Winkel", "Winkel ", "Winkel", "Winkel[U+0020]")]
    [InlineData("Winkel Zuid", "Winkel  Zuid", "Winkel Zuid", "Winkel [U+0020]Zuid")]
    [InlineData("Winkel", "\u202EWinkel", "Winkel", "[U+202E]Winkel")]
    [InlineData("Winkel", "winkel", "Winkel", "winkel")]
    [InlineData("Caf\u00E9", "Cafe", "Caf\u00E9", "Cafe")]
    [InlineData("a\uD800", "a\uDC00", "a\uD800", "a\uDC00")]
    public void What_is_not_seen_is_coded_only_where_nothing_else_tells(
        string before,
        string after,
        string shownBefore,
        string shownAfter
    )
    {
        var (was, becomes) = UnseenDifference.Shown(LocalizedText.Same(before), LocalizedText.Same(after));

        was!.Dutch.Should().Be(shownBefore);
        becomes!.English.Should().Be(shownAfter);
    }

    [Fact]
    public async Task Compare_shows_what_one_does_not_see()
    {
        using var folder = new WorkFolder();
        var text = await File.ReadAllTextAsync(SampleFiles.Promotion);
        var other = folder.Write(
            "other.json",
            text.Replace(
                "\"Forenzen in het uitzendgebied\"",
                "\"Forenzen in het\u00A0uitzendgebied\"",
                StringComparison.Ordinal
            )
        );

        var run = await ToolRun.OfAsync("compare", SampleFiles.Promotion, other, "--lang", "en", "--what", "changes");

        run.Output.Should().Contain("[U+00A0]");
    }
}
