using System;
using System.Linq;
using Dakmad.Glossary;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dakmad.Tests.Glossary;

public class LabelFormTests
{
    [Theory]
    [InlineData("pré sales", "presales")]
    [InlineData("Pré-Sales", "presales")]
    [InlineData("e\u0301e\u0301n", "een")]
    [InlineData("6B-fase", "6bfase")]
    [InlineData("e-mail", "email")]
    [InlineData("\u2000t/m\uFEFF", "tm")]
    [InlineData("ORIËNTATIE", "orientatie")]
    [InlineData("\u212Bngstr\u00F6m", "angstrom")]
    [InlineData("\u0130nformeren", "informeren")]
    [InlineData("klant\u00ADpartnerschap", "klantpartnerschap")]
    public void Letters_and_digits_are_left_without_case_and_accents(string label, string form)
    {
        LabelForm.Of(label).Should().Be(form);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("-/…€%")]
    [InlineData("\u0301")]
    [InlineData("\uD83D\uDE00")]
    public void A_text_without_letters_and_digits_has_the_empty_form(string label)
    {
        LabelForm.Of(label).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\uD83D", "")]
    [InlineData("\uDE00", "")]
    [InlineData("a\uD83Db", "ab")]
    [InlineData("\uDE00\uD83Dtv", "tv")]
    public void Half_of_a_surrogate_pair_is_no_letter(string label, string form)
    {
        LabelForm.Of(label).Should().Be(form);
    }

    [Fact]
    public void Letters_beyond_the_basic_plane_are_kept()
    {
        LabelForm.Of("\U00010400 tv").Should().Be("\U00010428tv");
    }

    [Fact]
    public void A_label_may_be_long()
    {
        var letters = new string('a', 100_000);

        LabelForm.Of($"É{letters}").Should().Be($"e{letters}");
    }

    [Fact]
    public void Any_text_has_a_form_of_letters_and_digits_only()
    {
        Prop.ForAll<string>(text =>
            {
                var form = LabelForm.Of(text ?? "");
                return form.EnumerateRunes().All(System.Text.Rune.IsLetterOrDigit);
            })
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_form_of_a_form_is_itself()
    {
        Prop.ForAll<string>(text =>
            {
                var form = LabelForm.Of(text ?? "");
                return Same(LabelForm.Of(form), form);
            })
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_form_of_the_form_of_any_single_character_is_itself()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var form = LabelForm.Of($"{(char)code}");
            LabelForm.Of(form).Should().Be(form, $"U+{code:X4}");
        }
    }

    [Fact]
    public void A_text_of_plain_letters_takes_the_same_form_with_an_accent_on_each()
    {
        var ascii = Gen.Choose(32, 126).Select(code => (char)code).ArrayOf().Select(letters => new string(letters));

        Prop.ForAll(
                Arb.From(ascii),
                text => Same(LabelForm.Of(string.Concat(text.Select(c => $"{c}\u0301"))), LabelForm.Of(text))
            )
            .QuickCheckThrowOnFailure();
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
