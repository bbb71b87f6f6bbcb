using System;
using System.Collections.Generic;
using System.Globalization;
using System.Reflection;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Model;

/// <summary>What the small values of the model refuse, and how they read.</summary>
public sealed class ValueBirthTests
{
    private static readonly LocalDate Day = new(2027, 3, 1);

    public static TheoryData<Type> Labels { get; } =
    [
        typeof(ChannelGroup),
        typeof(MeasurementUnit),
        typeof(OrderingPrinciple),
        typeof(Positioning),
        typeof(TransactionModel),
    ];

    [Theory]
    [MemberData(nameof(Labels))]
    public void A_label_of_an_open_set_is_a_text(Type type)
    {
        var create = type.GetConstructor([typeof(string)])!;

        create.Invoke(["eigen woorden"]).ToString().Should().Be("eigen woorden");
        create.Invoke(["a"]).Should().Be(create.Invoke(["a"])).And.NotBe(create.Invoke(["A"]));
        FluentActions
            .Invoking(() => create.Invoke([" "]))
            .Should()
            .Throw<TargetInvocationException>()
            .WithInnerException<ArgumentException>()
            .Which.ParamName.Should()
            .Be("name");
    }

    [Theory]
    [InlineData("")]
    [InlineData("eur")]
    [InlineData("EURO")]
    [InlineData("E R")]
    public void Money_has_a_currency_of_three_capitals(string currency) =>
        FluentActions
            .Invoking(() => new Money(1, currency))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName(nameof(currency));

    [Fact]
    public void Money_without_a_value_is_nothing_of_no_currency()
    {
        default(Money).Should().Be(new Money(0, "XXX"));
        default(Money).GetHashCode().Should().Be(new Money(0, "XXX").GetHashCode());
        default(Money).ToString().Should().Be("XXX 0");
    }

    [Fact]
    public void Money_keeps_its_decimals_and_may_be_owed()
    {
        new Money(-1200.50m, "EUR").ToString().Should().Be("EUR -1200.50");
        Money.Euro(1.50m).Should().Be(new Money(1.5m, "EUR")).And.NotBe(new Money(1.5m, "USD"));
    }

    [Fact]
    public void A_range_of_dates_has_a_day_and_does_not_run_backwards()
    {
        FluentActions
            .Invoking(() => new DateRange(null, null))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("start");
        FluentActions
            .Invoking(() => new DateRange(Day, Day.PlusDays(-1)))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("end");
        FluentActions
            .Invoking(() => new DateRange(new(0, 1, 1), null))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("start");
        FluentActions
            .Invoking(() => new DateRange(null, new(2027, 1, 1, CalendarSystem.Coptic)))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("end");
        FluentActions
            .Invoking(() => new DateRange(Day, new(2027, 1, 1, CalendarSystem.Coptic)))
            .Should()
            .Throw<ArgumentException>();
    }

    [Fact]
    public void A_range_of_dates_reads_as_ISO_8601()
    {
        new DateRange(Day, Day).ToString().Should().Be("2027-03-01/2027-03-01");
        new DateRange(Day, null).ToString().Should().Be("2027-03-01/..");
        new DateRange(null, new(9, 1, 1)).ToString().Should().Be("../0009-01-01");
    }

    [Fact]
    public void A_range_of_touchpoints_has_a_bound_and_does_not_run_backwards()
    {
        FluentActions.Invoking(() => new TouchpointRange(null, null)).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => new TouchpointRange(3, 2))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("maximum");
        FluentActions
            .Invoking(() => new TouchpointRange(-1, null))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("minimum");
        FluentActions
            .Invoking(() => new TouchpointRange(null, -1))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("maximum");
        new TouchpointRange(5, 5).ToString().Should().Be("5..5");
        new TouchpointRange(null, 8).ToString().Should().Be("..8");
    }

    [Fact]
    public void A_point_of_a_journey_is_one_of_three_things()
    {
        JourneyPoint stage = SixBStage.Order;
        JourneyPoint phase = JourneyPhase.Use;
        var touchpoint = new JourneyPoint(new Ref<Touchpoint>("bestellen"));

        (stage.Stage, stage.Phase, stage.Touchpoint).Should().Be((SixBStage.Order, null, null));
        (phase.Stage, phase.Phase, phase.Touchpoint).Should().Be((null, JourneyPhase.Use, null));
        (touchpoint.Stage, touchpoint.Phase, touchpoint.Touchpoint?.Id).Should().Be((null, null, "bestellen"));
        $"{stage} {phase} {touchpoint}".Should().Be("Order Use bestellen");
        FluentActions
            .Invoking(() => new JourneyPoint(default(Ref<Touchpoint>)))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("touchpoint");
    }

    [Fact]
    public void Opening_hours_are_on_days_of_the_week()
    {
        var hours = new ServiceHours { From = new(22, 0), Until = new(6, 0) };

        (hours with { Days = [IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday] }).Days.Should().HaveCount(2);
        FluentActions
            .Invoking(() => hours with { Days = [IsoDayOfWeek.None] })
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("Days");
    }

    [Fact]
    public void A_citation_reads_as_in_texts()
    {
        new Citation("S3").ToString().Should().Be("[S3]");
        new Citation("S3", 46).ToString().Should().Be("[S3:46]");
        new Citation("S3", 1046, 1050).ToString().Should().Be("[S3:1046-1050]");
    }

    [Fact]
    public void A_text_in_two_languages_gives_the_one_asked_for()
    {
        var text = new LocalizedText("kanaal", "channel");

        text[Language.Dutch].Should().Be("kanaal");
        text[Language.English].Should().Be("channel");
        LocalizedText.Same("TV")[Language.Dutch].Should().Be("TV");
    }
}
