using System.Text;
using Dakmad.Tables;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tables;

public sealed class SameNameTests
{
    [Theory]
    [InlineData("Elektronisch: website", "elektronisch:Website")]
    [InlineData("e-mail", "E\u2011mail")]
    [InlineData("na\u00A0verkoop", "Na verkoop")]
    [InlineData("caf\u00E9", "cafe\u0301")]
    [InlineData("Vi\u1EC7t", "Vie\u0302\u0323t")]
    [InlineData("post\u200Border", "postorder")]
    public void Names_that_are_typed_in_another_way_are_one(string name, string other) =>
        SameName.Of(other).Should().Be(SameName.Of(name));

    [Theory]
    [InlineData("café", "cafe")]
    [InlineData("C#", "C++")]
    [InlineData("1-2", "12")]
    [InlineData("-", "--")]
    [InlineData("a/b", "ab")]
    public void Accents_signs_and_parted_digits_count(string name, string other) =>
        SameName.Of(other).Should().NotBe(SameName.Of(name));

    [Fact]
    public void The_table_of_letters_is_that_of_Unicode()
    {
        for (var c = '\u00C0'; c < '\u1F00'; c++)
        {
            var apart = c.ToString().Normalize(NormalizationForm.FormD);
            if (apart.Length > 1 && char.IsAsciiLetter(apart[0]))
            {
                SameName.Of(apart).Should().Be(SameName.Of(c.ToString()), "U+{0:X4} is {1}", (int)c, apart);
            }
        }
    }
}
