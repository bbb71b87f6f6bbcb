using System;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Model;

public sealed class ActivityTypeTests
{
    [Theory]
    [InlineData(ActivityKind.Inform, null, "Inform")]
    [InlineData(ActivityKind.Inform, SalesMoment.PreSales, "Inform PreSales")]
    [InlineData(ActivityKind.Inform, SalesMoment.AfterSales, "Inform AfterSales")]
    [InlineData(ActivityKind.Communicate, null, "Communicate")]
    [InlineData(ActivityKind.Communicate, SalesMoment.PreSales, "Communicate PreSales")]
    [InlineData(ActivityKind.Communicate, SalesMoment.AfterSales, "Communicate AfterSales")]
    [InlineData(ActivityKind.Transact, null, "Transact")]
    [InlineData(ActivityKind.Fulfil, null, "Fulfil")]
    [InlineData(ActivityKind.Distribute, null, "Distribute")]
    public void A_kind_and_its_moment_make_a_type(ActivityKind kind, SalesMoment? moment, string text)
    {
        var type = ActivityType.From(kind, moment);

        (type?.Kind, type?.Moment, type?.ToString()).Should().Be((kind, moment, text));
    }

    [Theory]
    [InlineData(ActivityKind.Transact)]
    [InlineData(ActivityKind.Fulfil)]
    [InlineData(ActivityKind.Distribute)]
    public void Other_kinds_are_not_told_apart_by_moment(ActivityKind kind)
    {
        foreach (var moment in Enum.GetValues<SalesMoment>())
        {
            ActivityType.From(kind, moment).Should().BeNull();
        }
    }

    [Fact]
    public void Types_are_equal_by_kind_and_moment()
    {
        ActivityType.From(ActivityKind.Transact, null).Should().Be(ActivityType.Transact);
        ActivityType.Inform(SalesMoment.PreSales).Should().Be(ActivityType.Inform(SalesMoment.PreSales));
        ActivityType
            .Inform()
            .Should()
            .NotBe(ActivityType.Communicate())
            .And.NotBe(ActivityType.Inform(SalesMoment.PreSales));
    }

    [Fact]
    public void An_activity_tells_the_kind_and_moment_of_its_type()
    {
        Activity[] activities =
        [
            Activity.Inform("a", "A", SalesMoment.PreSales),
            Activity.Communicate("b", "B"),
            Activity.Transact("c", "C"),
            Activity.Fulfil("d", "D"),
            Activity.Distribute("e", "E"),
            new() { Id = "f", Name = "F" },
        ];

        Array
            .ConvertAll(activities, activity => (activity.Id, activity.Name, activity.Kind, activity.Moment))
            .Should()
            .Equal(
                ("a", "A", ActivityKind.Inform, SalesMoment.PreSales),
                ("b", "B", ActivityKind.Communicate, null),
                ("c", "C", ActivityKind.Transact, null),
                ("d", "D", ActivityKind.Fulfil, null),
                ("e", "E", ActivityKind.Distribute, null),
                ("f", "F", null, null)
            );
    }
}
