using FluentAssertions;
using NodaTime;
using Xunit;
using static Dakmad.Tests.Rules.Strategy.ChoicePlan;

namespace Dakmad.Tests.Rules.Strategy;

/// <summary>Labels that cannot mean anything next to what else a touchpoint states.</summary>
public sealed class EmptyLabelTests
{
    private const string Level = "/operational/journeys/0/touchpoints/0/service/level";
    private const string Customised = "/operational/journeys/0/touchpoints/0/service/customisation";

    [Fact]
    public void A_mass_medium_is_not_made_to_measure() =>
        Found
            .By("DAK4018", Of(null, Journey("j", At("tv").Adapting(Customisation.Individual), At("site", "transact"))))
            .Should()
            .Equal($"{Customised}: tv; a mass medium says the same to everybody");

    [Theory]
    [InlineData("site", Customisation.Individual)]
    [InlineData("tv", Customisation.Segmented)]
    public void A_website_may_be_made_to_measure_and_a_mass_medium_by_segment(string channel, Customisation degree) =>
        Found.By("DAK4018", Of(null, Journey("j", At(channel).Adapting(degree)))).Should().BeEmpty();

    [Theory]
    [InlineData("phone", null, null, 2, null, "somebody is there only 2 hours a week")]
    [InlineData("phone", null, null, 20, null, null)]
    [InlineData("phone", null, null, null, 4, "an answer may take 4 days")]
    [InlineData("phone", null, null, null, 3, null)]
    [InlineData("phone", null, null, null, null, null)]
    [InlineData("phone", Initiator.Provider, null, 50, null, "only the organisation calls")]
    [InlineData("phone", Initiator.Customer, Handling.Automated, 50, null, "there is no person")]
    [InlineData("shop", Initiator.Provider, null, null, null, null)]
    [InlineData("tv", null, null, null, null, "there is no person")]
    [InlineData("site", null, null, null, null, null)]
    [InlineData("site", null, Handling.SelfService, null, null, "there is no person")]
    [InlineData("site", null, Handling.Staffed, 2, 1, null)]
    [InlineData("site", null, Handling.Staffed, 2, null, "somebody is there only 2 hours a week")]
    public void High_service_has_somebody_who_serves(
        string channel,
        Initiator? initiator,
        Handling? handling,
        int? hours,
        int? days,
        string? why
    )
    {
        var touchpoint = At(channel, "talk") with
        {
            Initiator = initiator,
            Handling = handling,
            Service = Service(ServiceLevel.High, hours, days is { } answer ? Period.FromDays(answer) : null),
        };

        Found
            .By("DAK4019", Of(null, Journey("j", touchpoint)))
            .Should()
            .Equal(why is null ? [] : [$"{Level}: {channel}; {why}"]);
    }

    [Theory]
    [InlineData(ServiceLevel.Standard, 98, 1, true)]
    [InlineData(ServiceLevel.Basic, 98, 1, true)]
    [InlineData(ServiceLevel.High, 98, 1, false)]
    [InlineData(ServiceLevel.Standard, 60, 1, true)]
    [InlineData(ServiceLevel.Standard, 59, 1, false)]
    [InlineData(ServiceLevel.Standard, 98, 60 * 24 * 2, false)]
    [InlineData(ServiceLevel.Standard, 98, null, false)]
    [InlineData(ServiceLevel.Standard, null, 1, false)]
    public void Usual_service_is_not_more_than_that(ServiceLevel level, int? hours, int? minutes, bool isMore)
    {
        var touchpoint = At("phone", "talk") with
        {
            Service = Service(level, hours, minutes is { } answer ? Period.FromMinutes(answer) : null),
        };

        Found.By("DAK4020", Of(null, Journey("j", touchpoint))).Should().HaveCount(isMore ? 1 : 0);
    }

    /// <summary>A service that is open for so many hours a week, from midnight on, a day at a time.</summary>
    private static TouchpointService Service(ServiceLevel level, int? hours, Period? answer)
    {
        var open = new System.Collections.Generic.List<ServiceHours>();
        for (var (day, left) = (IsoDayOfWeek.Monday, hours ?? 0); left > 0; day++, left -= 14)
        {
            open.Add(
                new()
                {
                    Days = [day],
                    From = new LocalTime(8, 0),
                    Until = new LocalTime(8 + System.Math.Min(left, 14), 0),
                }
            );
        }

        return new()
        {
            Level = level,
            Hours = [.. open],
            ResponseTime = answer,
        };
    }
}
