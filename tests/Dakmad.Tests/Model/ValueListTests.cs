using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Tests.Generators;
using FluentAssertions;
using FsCheck;
using Xunit;

namespace Dakmad.Tests.Model;

public sealed class ValueListTests
{
    private static readonly Gen<string[]> Arrays = Draw.AsGen(draw =>
        Enumerable.Range(0, draw.Below(6)).Select(_ => Identifiers.Id(draw)).ToArray()
    );

    [Fact]
    public void A_list_holds_its_items_in_order() =>
        Law.Holds(
            Arrays,
            items =>
            {
                ValueList<string> list = [.. items];
                list.Should().Equal(items);
                list.Count.Should().Be(items.Length);
                list.IsEmpty.Should().Be(items.Length == 0);
                list.AsSpan().ToArray().Should().Equal(items);
                Enumerable.Range(0, list.Count).Select(i => list[i]).Should().Equal(items);
                Walk(list).Should().Equal(items);
            }
        );

    [Fact]
    public void Lists_of_equal_items_are_equal_and_have_one_hash() =>
        Law.Holds(
            Arrays,
            items =>
            {
                ValueList<string> list = [.. items];
                var again = items.Select(item => new string(item.AsSpan())).ToValueList();
                (list == again).Should().BeTrue();
                (list != again).Should().BeFalse();
                list.Equals((object)again).Should().BeTrue();
                again.GetHashCode().Should().Be(list.GetHashCode());
            }
        );

    [Fact]
    public void Lists_that_differ_in_an_item_an_order_or_a_length_differ()
    {
        ValueList<string> list = ["a", "b"];
        ValueList<string>[] others =
        [
            ["a"],
            ["a", "c"],
            ["b", "a"],
            ["a", "b", "b"],
            [],
        ];

        others.Should().OnlyContain(other => list != other && !list.Equals((object)other));
        list.Equals("a").Should().BeFalse();
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        (default(ValueList<string>) == []).Should().BeTrue();
        (default(ValueList<string>) == Array.Empty<string>().ToValueList()).Should().BeTrue();
        default(ValueList<string>).GetHashCode().Should().Be(ValueList.Create<string>().GetHashCode());
        default(ValueList<string>).Should().BeEmpty();
        Walk(default(ValueList<string>)).Should().BeEmpty();
    }

    [Fact]
    public void Adding_and_replacing_leave_the_list_itself_alone()
    {
        ValueList<string> list = ["a", "b"];

        list.Add("c").Should().Equal("a", "b", "c");
        list.SetItem(0, "c").Should().Equal("c", "b");
        default(ValueList<string>).Add("a").Should().Equal("a");
        list.Should().Equal("a", "b");
    }

    [Fact]
    public void A_list_is_apart_from_the_array_it_was_made_of()
    {
        string[] items = ["a", "b"];
        var list = ValueList.Create<string>(items);
        var same = items.ToValueList();
        items[0] = "c";

        list.Should().Equal("a", "b");
        same.Should().Equal("a", "b");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void A_position_outside_the_list_is_refused(int index)
    {
        ValueList<string> list = ["a", "b"];

        FluentActions.Invoking(() => list[index]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => list.SetItem(index, "c")).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => default(ValueList<string>)[index]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Nothing_is_not_an_item()
    {
        ValueList<string> list = ["a"];

        FluentActions.Invoking(() => ValueList.Create("a", null!)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new[] { "a", null! }.ToValueList()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => list.Add(null!)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => list.SetItem(0, null!)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ((string[])null!).ToValueList()).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_list_reads_as_its_length_and_kind() =>
        ValueList.Create("a", "b").ToString().Should().Be("[2 String]");

    private static List<string> Walk(ValueList<string> list)
    {
        var walked = new List<string>();
        foreach (var item in list)
        {
            walked.Add(item);
        }

        return walked;
    }
}
