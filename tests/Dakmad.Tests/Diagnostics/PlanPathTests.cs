using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Tests.Generators;
using FluentAssertions;
using FsCheck;
using Xunit;

namespace Dakmad.Tests.Diagnostics;

public sealed class PlanPathTests
{
    private static readonly string[] Awkward =
    [
        "",
        "~",
        "/",
        "~0",
        "~1",
        "~01",
        "//",
        "~~",
        "a/b~c",
        "0",
        "-1",
        "é",
        "\n",
    ];

    private static readonly Gen<PlanPath> Any = Draw.AsGen(draw =>
    {
        var path = PlanPath.Root;
        for (var length = draw.Below(6); length > 0; length--)
        {
            path = draw.Below(3) switch
            {
                0 => path.Item(draw.Below(1000)),
                1 => path.Property(draw.One<string>(Awkward)),
                _ => path.Property(Texts.Text(draw)),
            };
        }

        return path;
    });

    [Fact]
    public void The_plan_itself_is_the_empty_text()
    {
        PlanPath.Root.ToString().Should().BeEmpty();
        PlanPath.Root.Segments.Should().BeEmpty();
        PlanPath.Parse("").Should().Be(PlanPath.Root);
    }

    [Fact]
    public void A_path_reads_as_a_JSON_Pointer() =>
        PlanPath
            .Root.Property("operational")
            .Property("journeys")
            .Item(0)
            .Property("touchpoints")
            .Item(12)
            .ToString()
            .Should()
            .Be("/operational/journeys/0/touchpoints/12");

    [Theory]
    [InlineData("a/b", "/a~1b")]
    [InlineData("m~n", "/m~0n")]
    [InlineData("~1", "/~01")]
    [InlineData("/~", "/~1~0")]
    [InlineData("", "/")]
    [InlineData(" ", "/ ")]
    [InlineData("\"\\%é", "/\"\\%é")]
    public void Tilde_and_slash_are_escaped_and_nothing_else(string name, string text)
    {
        PlanPath.Root.Property(name).ToString().Should().Be(text);
        PlanPath.Parse(text).Segments.Should().Equal(name);
    }

    [Fact]
    public void Reading_what_was_written_gives_the_path() =>
        Law.Holds(
            Any,
            path =>
            {
                var read = PlanPath.Parse(path.ToString());
                read.Should().Be(path);
                read.GetHashCode().Should().Be(path.GetHashCode());
                read.Segments.Should().Equal(path.Segments);
            }
        );

    [Fact]
    public void Paths_are_equal_only_when_all_their_parts_are() =>
        Law.Holds(
            Draw.AsGen(draw => (Any: draw.One<string>(Awkward), Other: draw.One<string>(Awkward))),
            names =>
                PlanPath.Root.Property(names.Any).Equals(PlanPath.Root.Property(names.Other))
                == string.Equals(names.Any, names.Other, StringComparison.Ordinal)
        );

    [Fact]
    public void A_slash_in_a_name_is_not_a_step() =>
        PlanPath.Root.Property("a/b").Should().NotBe(PlanPath.Root.Property("a").Property("b"));

    [Fact]
    public void An_item_is_the_property_of_that_number() =>
        PlanPath.Root.Item(3).Should().Be(PlanPath.Root.Property("3")).And.NotBe(PlanPath.Root.Item(4));

    [Theory]
    [InlineData("a")]
    [InlineData("#/a")]
    [InlineData(" /a")]
    [InlineData("/~")]
    [InlineData("/a~2b")]
    [InlineData("/a~")]
    [InlineData("/~~0")]
    [InlineData("/ok/~/ok")]
    public void What_is_not_a_JSON_Pointer_is_refused(string text) =>
        FluentActions.Invoking(() => PlanPath.Parse(text)).Should().Throw<FormatException>();

    [Fact]
    public void Steps_to_nothing_are_refused()
    {
        FluentActions.Invoking(() => PlanPath.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PlanPath.Root.Property(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PlanPath.Root.Item(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_step_leaves_the_path_itself_alone()
    {
        var path = PlanPath.Root.Property("personas");
        var steps = Enumerable.Range(0, 3).Select(path.Item).ToList();

        path.ToString().Should().Be("/personas");
        steps.Select(step => step.ToString()).Should().Equal("/personas/0", "/personas/1", "/personas/2");
    }
}
