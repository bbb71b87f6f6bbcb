using Dakmad.Tests.Generators;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Model;

public sealed class TextFormTests
{
    [Theory]
    [InlineData("a")]
    [InlineData(" a ")]
    [InlineData("a\tb\nc")]
    [InlineData("\"=<&>\\")]
    [InlineData("é e\u0301 😀 \U0010FFFF \uFEFF")]
    public void Words_and_signs_are_a_text(string text) => TextForm.IsValid(text).Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(" \t\n")]
    [InlineData("\u00A0\u2003")]
    [InlineData("a\r\nb")]
    [InlineData("a\rb")]
    [InlineData("a\0")]
    [InlineData("\u001Fa")]
    [InlineData("a\u007F")]
    [InlineData("a\u0085b")]
    [InlineData("a\u009F")]
    public void Blanks_and_control_characters_are_not_a_text(string? text) => TextForm.IsValid(text).Should().BeFalse();

    [Fact]
    public void Half_of_a_surrogate_pair_is_not_a_text()
    {
        string[] halves = ["a\uD83D", "\uDE00a", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"];

        halves.Should().OnlyContain(text => !TextForm.IsValid(text));
    }

    [Fact]
    public void Generated_texts_are_texts() => Law.Holds(Texts.Any, text => TextForm.IsValid(text));

    [Theory]
    [InlineData("pré", "pre")]
    [InlineData("e\u0301", "e")]
    [InlineData("geïnteresseerd", "geinteresseerd")]
    [InlineData("ÀÉÎÕÜŸÇÑ àéîõüÿçñ", "AEIOUYCN aeiouycn")]
    [InlineData("ŠŽČĞİŐ šžčğőų", "SZCGIO szcgou")]
    [InlineData("ẠẾỮ ạếữ", "AEU aeu")]
    [InlineData("ß æ ø ł 😀 \uFFFF", "ß æ ø ł 😀 \uFFFF")]
    [InlineData("a\uD800", "a\uD800")]
    public void Accents_are_taken_off(string text, string plain) => TextForm.WithoutAccents(text).Should().Be(plain);

    [Fact]
    public void Taking_accents_off_twice_is_taking_them_off_once() =>
        Law.Holds(
            Texts.Any,
            text =>
            {
                var plain = TextForm.WithoutAccents(text);
                TextForm.WithoutAccents(plain).Should().Be(plain);
            }
        );
}
