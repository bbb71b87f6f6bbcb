using System.Linq;
using Dakmad.Analysis;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Analysis;

public sealed class ServiceAccessTests
{
    [Theory]
    [InlineData(9, 17, 8)]
    [InlineData(22, 2, 4)]
    [InlineData(8, 8, 24)]
    public void Hours_run_from_opening_to_closing_if_need_be_on_the_next_day(int from, int until, double hours) =>
        Hours(Handling.Staffed, Open(from, until, IsoDayOfWeek.Sunday)).Should().Be(hours);

    [Fact]
    public void Without_days_they_hold_every_day() => Hours(Handling.Staffed, Open(9, 17)).Should().Be(56);

    [Fact]
    public void Hours_that_overlap_count_once() =>
        Hours(
                Handling.Staffed,
                Open(9, 17, IsoDayOfWeek.Monday),
                Open(12, 20, IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday),
                Open(22, 9, IsoDayOfWeek.Sunday),
                Open(0, 1, IsoDayOfWeek.Monday)
            )
            .Should()
            .Be(11 + 8 + 11);

    [Fact]
    public void A_minute_counts() =>
        Hours(
                Handling.Staffed,
                new ServiceHours
                {
                    Days = [IsoDayOfWeek.Friday],
                    From = new(9, 0),
                    Until = new(9, 1),
                }
            )
            .Should()
            .Be(1 / 60.0);

    [Theory]
    [InlineData(Handling.SelfService)]
    [InlineData(Handling.Automated)]
    [InlineData(Handling.Staffed)]
    [InlineData(null)]
    public void Hours_that_a_plan_does_not_state_are_not_made_up(Handling? handling) =>
        Hours(handling).Should().BeNull();

    [Fact]
    public void Every_target_group_is_listed_with_the_services_it_can_reach()
    {
        var journey = ProfilePlans.Journey(
            ProfilePlans.At("website", id: "zonder"),
            ProfilePlans.At("website", id: "chat") with
            {
                Service = new() { ResponseTime = Period.FromMinutes(5) },
                TargetGroups = ["jongeren"],
            },
            ProfilePlans.At("telefoon", id: "bellen")
        ) with
        {
            TargetGroups = ["jongeren", "ouderen"],
        };

        var services = ProfilePlans.First(journey).Services;

        services
            .Select(service => (service.TargetGroup?.Id, service.Touchpoint.Touchpoint.Id, service.ResponseTime))
            .Should()
            .Equal(
                ("jongeren", "chat", Period.FromMinutes(5)),
                ("jongeren", "bellen", null),
                ("ouderen", "bellen", null)
            );
    }

    [Fact]
    public void A_journey_for_nobody_in_particular_serves_everybody() =>
        ProfilePlans
            .Profile(
                ProfilePlans.At("telefoon", id: "bellen"),
                ProfilePlans.At("winkel", id: "winkel") with
                {
                    TargetGroups = ["ouderen"],
                }
            )
            .Services.Should()
            .ContainSingle()
            .Which.Should()
            .Match<Dakmad.Analysis.Profile.ServiceAccess>(service =>
                service.TargetGroup == null && service.Touchpoint.Touchpoint.Id == "bellen"
            );

    [Fact]
    public void The_reach_of_staff_is_over_all_groups_for_which_the_plan_has_journeys()
    {
        var phone = ProfilePlans.Journey(ProfilePlans.At("telefoon")) with { TargetGroups = ["jongeren"] };
        var website = ProfilePlans.Journey(ProfilePlans.At("website")) with
        {
            Id = "anders",
            TargetGroups = ["ouderen", "jongeren"],
        };
        var automated = website with
        {
            Touchpoints = [ProfilePlans.At("website") with { Handling = Handling.Automated }],
        };

        ProfilePlans.First(phone).StaffedServiceReach.Should().Be(1);
        ProfilePlans.First(phone, website).StaffedServiceReach.Should().Be(0.5);
        ProfilePlans.First(phone with { TargetGroups = ["iedereen"] }, website).StaffedServiceReach.Should().Be(1);
        ProfilePlans.First(website, phone).StaffedServiceReach.Should().BeNull();
        ProfilePlans.First(automated, phone).StaffedServiceReach.Should().Be(0);
        ProfilePlans
            .First(phone with { Touchpoints = [ProfilePlans.At("website"), .. phone.Touchpoints] })
            .StaffedServiceReach.Should()
            .Be(1);
        ProfilePlans.First(phone with { TargetGroups = [] }).StaffedServiceReach.Should().Be(1);
        ProfilePlans.First(automated with { TargetGroups = [] }).StaffedServiceReach.Should().Be(0);
    }

    private static double? Hours(Handling? handling, params ServiceHours[] hours) =>
        ProfilePlans
            .Profile(
                ProfilePlans.At("website") with
                {
                    Handling = handling,
                    Service = new() { Hours = [.. hours] },
                }
            )
            .Services.Single()
            .HoursPerWeek;

    private static ServiceHours Open(int from, int until, params IsoDayOfWeek[] days) =>
        new()
        {
            Days = [.. days],
            From = new(from, 0),
            Until = new(until, 0),
        };
}
