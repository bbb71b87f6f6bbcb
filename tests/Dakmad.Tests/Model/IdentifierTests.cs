using System;
using Dakmad.Tests.Generators;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Model;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("Z")]
    [InlineData("e-mail")]
    [InlineData("x-1--")]
    [InlineData("TV2")]
    public void A_letter_then_letters_digits_and_hyphens_is_an_id(string text) =>
        Identifier.IsValid(text).Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("1a")]
    [InlineData("-a")]
    [InlineData("a b")]
    [InlineData("a_b")]
    [InlineData("a/b")]
    [InlineData("a.b")]
    [InlineData("a\n")]
    [InlineData("é")]
    [InlineData("a٣")]
    [InlineData("\uFF41")]
    public void Anything_else_is_not_an_id(string? text) => Identifier.IsValid(text).Should().BeFalse();

    [Fact]
    public void Generated_ids_are_ids() => Law.Holds(Identifiers.Any, id => Identifier.IsValid(id));

    [Theory]
    [InlineData("Bestellen/order plaatsen", "bestellen-order-plaatsen")]
    [InlineData("é", "e")]
    [InlineData("Pré sales", "pre-sales")]
    [InlineData("e\u0301", "e")]
    [InlineData("Straße", "stra-e")]
    [InlineData("ß", "taak")]
    [InlineData("", "taak")]
    [InlineData(" \t-\n", "taak")]
    [InlineData("123", "taak-123")]
    [InlineData("24/7 chat", "taak-24-7-chat")]
    [InlineData("😀", "taak")]
    [InlineData("TV 😀 spot", "tv-spot")]
    [InlineData("--TV--", "tv")]
    [InlineData("web\u00ADsite", "website")]
    [InlineData("a\uD800b", "a-b")]
    public void A_name_becomes_an_id(string name, string id) => Identifier.From(name, "taak").Should().Be(id);

    [Fact]
    public void Whatever_the_name_the_result_is_an_id() =>
        Law.Holds(
            Draw.AsGen(draw => (Name: Texts.Text(draw), Fallback: Identifiers.Id(draw))),
            names => Identifier.IsValid(Identifier.From(names.Name, names.Fallback))
        );

    [Fact]
    public void An_id_in_lower_case_without_loose_hyphens_stays_as_it_is() =>
        Law.Holds(
            Draw.AsGen(draw => Identifier.From(Texts.Text(draw), "a")),
            id => string.Equals(Identifier.From(id, "b"), id, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    public void A_fallback_that_is_no_id_is_refused(string fallback) =>
        FluentActions.Invoking(() => Identifier.From("TV", fallback)).Should().Throw<ArgumentException>();

    [Fact]
    public void A_name_is_needed() =>
        FluentActions.Invoking(() => Identifier.From(null!, "a")).Should().Throw<ArgumentNullException>();
}
