using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Dakmad.Tool;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

public sealed class FailingOutputTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("render")]
    [InlineData("format")]
    public async Task A_full_disk_is_told_in_one_line(string verb)
    {
        using var full = new FullStream();
        using var error = new MemoryStream();

        var exitCode = await DakmadCommand.RunAsync(
            [verb, "-", "--lang", "nl"],
            new(new MemoryStream(File.ReadAllBytes(SampleFiles.Promotion)), full, error)
        );

        exitCode.Should().Be(2);
        Encoding
            .UTF8.GetString(error.ToArray())
            .Should()
            .Be("dakmad: fout: uitvoer kan niet worden geschreven: de schijf is vol\n");
    }

    [Fact]
    public async Task Where_nobody_can_be_told_the_exit_code_tells()
    {
        using var full = new FullStream();

        var exitCode = await DakmadCommand.RunAsync(["check", "nergens.json"], new(Stream.Null, full, full));

        exitCode.Should().Be(2);
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw Full();

        public override void Write(ReadOnlySpan<byte> buffer) => throw Full();

        public override ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer,
            System.Threading.CancellationToken cancellationToken = default
        ) => throw Full();

        private static IOException Full() => new("de schijf is vol");
    }
}
