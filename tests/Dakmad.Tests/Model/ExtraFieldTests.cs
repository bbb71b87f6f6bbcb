using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dakmad.Tests.Generators;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Model;

public sealed class ExtraFieldTests
{
    [Theory]
    [InlineData(" { \"a\" : [ 1 , 2 ] } ", "{\"a\":[1,2]}")]
    [InlineData("1.50", "1.50")]
    [InlineData("1E+400", "1E+400")]
    [InlineData("-0", "-0")]
    [InlineData(
        "12345678901234567890.123456789012345678901234567890",
        "12345678901234567890.123456789012345678901234567890"
    )]
    [InlineData("\"\\u00e9\\/\"", "\"é/\"")]
    [InlineData("\n null\t", "null")]
    public void White_space_goes_and_digits_stay(string json, string kept) =>
        new ExtraField("x-note", json).Json.Should().Be(kept);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1 2")]
    [InlineData("{} []")]
    [InlineData("{")]
    [InlineData("[1,]")]
    [InlineData("// a\n1")]
    [InlineData("01")]
    [InlineData("NaN")]
    [InlineData("'a'")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"\\uD800\"")]
    [InlineData("{\"\\uDE00\":1}")]
    public void What_is_not_one_JSON_value_is_refused(string json) =>
        FluentActions.Invoking(() => new ExtraField("x-note", json)).Should().Throw<ArgumentException>();

    [Fact]
    public void A_name_and_a_value_are_needed()
    {
        FluentActions.Invoking(() => new ExtraField(null!, "1")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ExtraField("a", null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Values_that_differ_in_spelling_alone_are_equal() =>
        new ExtraField("x", "[\"\\u0041\", 1]").Should().Be(new ExtraField("x", "[ \"A\",1 ]"));

    [Fact]
    public void What_is_kept_stays_the_same_when_it_is_read_again() =>
        Law.Holds(
            JsonValues.Any,
            json =>
            {
                var field = new ExtraField("x", json);
                new ExtraField("x", field.Json).Should().Be(field);
            }
        );

    [Fact]
    public void What_is_kept_is_the_value_that_was_given() =>
        Law.Holds(
            JsonValues.Any,
            json => JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(new ExtraField("x", json).Json))
        );

    [Fact]
    public void Every_digit_and_sign_of_a_number_is_kept() =>
        Law.Holds(JsonValues.Any, json => Numbers(new ExtraField("x", json).Json).Should().Equal(Numbers(json)));

    private static string[] Numbers(string json)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
        var numbers = Enumerable.Empty<string>();
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.Number)
            {
                numbers = numbers.Append(System.Text.Encoding.UTF8.GetString(reader.ValueSpan));
            }
        }

        return [.. numbers];
    }
}
