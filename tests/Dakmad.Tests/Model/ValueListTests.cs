using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
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
    public void Items_are_put_in_taken_out_and_replaced()
    {
        ValueList<string> list = ["a", "b", "c"];

        list.AddRange("d", "e").Should().Equal("a", "b", "c", "d", "e");
        list.AddRange(new List<string> { "d" }.Where(item => item.Length > 0)).Should().Equal("a", "b", "c", "d");
        list.Insert(0, "d").Should().Equal("d", "a", "b", "c");
        list.Insert(3, "d").Should().Equal("a", "b", "c", "d");
        list.RemoveAt(1).Should().Equal("a", "c");
        list.Remove("b").Should().Equal("a", "c");
        list.Remove("x").Should().Equal(list);
        list.RemoveAll(item => item != "b").Should().Equal("b");
        list.RemoveAll(_ => true).Should().Equal([]);
        (list.RemoveAll(_ => true) == default).Should().BeTrue();
        list.Replace("b", "x").Should().Equal("a", "x", "c");
        list.IndexOf("c").Should().Be(2);
        default(ValueList<string>).IndexOf("c").Should().Be(-1);
        default(ValueList<string>).RemoveAll(_ => true).Should().BeEmpty();
        list.Should().Equal("a", "b", "c");
    }

    [Fact]
    public void Where_there_is_no_such_item_it_is_refused()
    {
        ValueList<string> list = ["a", "b"];

        FluentActions.Invoking(() => list.Insert(3, "c")).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => list.Insert(-1, "c")).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => list.Insert(0, null!)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => list.RemoveAt(2)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => list.Replace("x", "c")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => list.AddRange(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_list_is_made_of_any_collection()
    {
        var items = new List<string> { "a", "b" };
        string[] array = ["a", "b"];

        ValueList<string> ofList = [.. items];
        var ofArray = array.ToValueList();
        ValueList<string> ofQuery = [.. items.Where(item => item != "b")];
        items.Clear();
        array[0] = "x";

        ofList.Should().Equal("a", "b");
        ofArray.Should().Equal("a", "b");
        ofQuery.Should().Equal("a");
    }

    [Fact]
    public async Task A_walk_may_wait_on_the_way()
    {
        ValueList<string> list = ["a", "b"];
        var walked = new List<string>();
        foreach (var item in list)
        {
            await Task.Yield();
            walked.Add(item);
        }

        walked.Should().Equal(list);
        Twice(list).Should().Equal("a", "a", "b", "b");
    }

    [Fact]
    public void Nothing_and_a_list_are_told_apart()
    {
        var isKnown = Ids([]).Any();

        // A conversion from arrays or lists would make this an error, for they may be null and a value list may not.
        ValueList<string>? list = isKnown ? ValueList.Create("a") : null;

        list.Should().BeNull();
    }

    [Fact]
    public void Elements_are_found_put_in_and_taken_out_by_their_ids()
    {
        Channel Make(string id, string name = "x") => new() { Id = id, Name = name };
        ValueList<Channel> list = [Make("a"), Make("b"), Make("c")];

        list.Find("b").Should().BeSameAs(list[1]);
        list.Find("x").Should().BeNull();
        list.IndexOf("c").Should().Be(2);
        list.IndexOf("x").Should().Be(-1);
        Ids(list.InsertBefore("b", Make("d"))).Should().Equal("a", "d", "b", "c");
        Ids(list.InsertAfter("c", Make("d"))).Should().Equal("a", "b", "c", "d");
        Ids(list.Remove("a")).Should().Equal("b", "c");
        Ids(list.Remove(list[0])).Should().Equal("b", "c");
        list.Replace("b", channel => channel with { Name = "y" })[1].Name.Should().Be("y");
        list.Replace("b", Make("b", "z"))[1].Name.Should().Be("z");
        FluentActions.Invoking(() => list.Remove("x")).Should().Throw<ArgumentException>().WithMessage("*Channel 'x'*");
        FluentActions.Invoking(() => list.Replace("x", channel => channel)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => list.InsertBefore("x", list[0])).Should().Throw<ArgumentException>();
    }

    private static IEnumerable<string> Ids(ValueList<Channel> list) => list.Select(channel => channel.Id);

    private static IEnumerable<string> Twice(ValueList<string> list)
    {
        foreach (var item in list)
        {
            yield return item;
            yield return item;
        }
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
