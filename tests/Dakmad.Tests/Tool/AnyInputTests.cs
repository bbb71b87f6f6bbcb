using System;
using System.IO;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

public sealed class AnyInputTests
{
    [Theory]
    [InlineData("check", "-")]
    [InlineData("format", "-")]
    [InlineData("render", "-")]
    [InlineData("convert", "-", "-", "--to", "csv")]
    public async Task Whatever_comes_in_what_comes_out_are_results_and_findings(params string[] args)
    {
        var random = new Random(20270101);
        foreach (var sample in new[] { SampleFiles.Promotion, SampleFiles.PromotionTable })
        {
            var whole = await File.ReadAllBytesAsync(sample);
            for (var i = 0; i < 100; i++)
            {
                var run = await ToolRun.OfAsync(args, Damaged(whole, random));

                run.ExitCode.Should().BeInRange(0, 2);
                run.Error.Should().NotContain("Exception").And.NotContain("   at ");
                if (run.ExitCode == 1)
                {
                    (run.Output + run.Error).Should().Contain("<stdin>(").And.MatchRegex(": (error|fout) DAK");
                }
            }
        }
    }

    /// <summary>A text with some bytes changed, and now and then cut off.</summary>
    private static byte[] Damaged(byte[] whole, Random random)
    {
        var bytes = whole[..(random.Next(4) == 0 ? random.Next(whole.Length) : whole.Length)];
        for (var n = random.Next(1, 4); n > 0 && bytes.Length > 0; n--)
        {
            bytes[random.Next(bytes.Length)] = (byte)"{}[],:\"\\0aZ\n\r\t \u0000\u007f\u00ff"[random.Next(18)];
        }

        return bytes;
    }
}
