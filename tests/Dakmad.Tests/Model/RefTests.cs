using System;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Model;

public sealed class RefTests
{
    [Fact]
    public void A_reference_is_the_id_of_an_element()
    {
        Ref<Channel> fromText = "website";
        Ref<Channel> fromElement = new Channel { Id = "website", Name = "Website" };

        fromText.Should().Be(fromElement).And.Be(new Ref<Channel>("website")).And.NotBe(new Ref<Channel>("Website"));
        fromText.ToString().Should().Be("website");
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("a b")]
    [InlineData("1")]
    public void A_reference_to_what_is_no_id_is_refused(string? id) =>
        FluentActions
            .Invoking(() => new Ref<Channel>(id!))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName(nameof(id));

    [Fact]
    public void A_reference_to_no_element_is_refused() =>
        FluentActions.Invoking(() => (Ref<Channel>)(Channel)null!).Should().Throw<ArgumentNullException>();

    [Fact]
    public void The_default_reference_has_no_id_and_is_in_no_list()
    {
        default(Ref<Channel>).Id.Should().BeEmpty();
        FluentActions.Invoking(() => ValueList.Create(default(Ref<Channel>))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_name_an_id_or_an_interval_is_enough_where_nothing_else_can_be_meant()
    {
        var journey = new Journey
        {
            Id = "kopen",
            Name = "Kopen",
            Events = ["actie"],
            Period = new NodaTime.DateInterval(new(2027, 1, 1), new(2027, 1, 31)),
        };
        var choice = new StrategicChoice { Positioning = "scherpgeprijsd" };
        var objective = new Objective
        {
            Id = "orders",
            Name = "Bestellingen",
            Unit = "orders",
        };

        journey.Events.Should().Equal(new EventShare { Event = "actie" });
        journey.Period.Should().Be(new DateRange(new(2027, 1, 1), new(2027, 1, 31)));
        choice.Positioning.Should().Be(new Positioning("scherpgeprijsd"));
        objective.Unit.Should().Be(MeasurementUnit.Orders);
    }
}
