using System.Linq;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Rules.Strategy.ChoicePlan;

namespace Dakmad.Tests.Rules.Strategy;

/// <summary>What can be said of a journey that has no other to be compared with.</summary>
public sealed class JourneyAloneTests
{
    private const string First = "/operational/journeys/0: only";

    [Theory]
    [InlineData(new[] { "phone", "shop" }, 1)]
    [InlineData(new[] { "tv", "leaflet", "shop" }, 1)]
    [InlineData(new[] { "tv", "leaflet" }, 0)]
    [InlineData(new[] { "shop", "site" }, 0)]
    [InlineData(new[] { "shop", "locker" }, 0)]
    [InlineData(new[] { "shop", "nowhere" }, 0)]
    [InlineData(new string[0], 0)]
    public void Nothing_but_contact_with_people_is_odd_for_a_cost_leader(string[] channels, int findings) =>
        Found
            .By("DAK4004", Of(Cost, Journey("only", [.. channels.Select(channel => At(channel))])))
            .Should()
            .Equal(Enumerable.Repeat(First, findings));

    [Fact]
    public void A_machine_in_the_shop_or_on_the_phone_is_no_person()
    {
        var kiosk = Journey("only", At("shop"), At("shop").Handled(Handling.SelfService));
        var voice = Journey("only", At("phone").Handled(Handling.Automated));

        Found.By("DAK4004", Of(Cost, kiosk)).Should().BeEmpty();
        Found.By("DAK4004", Of(Cost, voice)).Should().BeEmpty();
        Found.By("DAK4004", Of(Intimacy, Journey("only", At("shop")))).Should().BeEmpty();
    }

    [Fact]
    public void What_a_comparison_says_is_not_said_again()
    {
        var cheap = Journey("cheap", At("site"), At("site"));

        Found.By("DAK4001", Of(Cost, Journey("only", At("shop")), cheap)).Should().ContainSingle();
        Found.By("DAK4004", Of(Cost, Journey("only", At("shop")), cheap)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(0, 4, "none")]
    [InlineData(1, 5, "some at 20% of the touchpoints")]
    [InlineData(1, 4, null)]
    public void Less_than_a_quarter_is_hardly_any_room_for_customisation(int adapting, int all, string? where)
    {
        var steps = Enumerable
            .Range(0, all)
            .Select(i => At("phone").Adapting(i < adapting ? Customisation.Segmented : Customisation.Standard));

        Found
            .By("DAK4005", Of(Intimacy, Journey("only", [.. steps])))
            .Should()
            .Equal(where is null ? [] : [$"{First}; {where}; "]);
    }

    [Fact]
    public void A_journey_that_says_nothing_of_customisation_is_told_so()
    {
        Found
            .By("DAK4005", Of(Intimacy, Journey("only", At("site"))))
            .Should()
            .Equal($"{First}; none, as far as the plan says; ");
        Found.By("DAK4005", Of(Intimacy, Journey("only"))).Should().BeEmpty();
        Found.By("DAK4005", Of(Product, Journey("only", At("site")))).Should().BeEmpty();
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, ", and 67% of the touchpoints are without a person")]
    public void Contact_without_people_is_named_where_it_is_most_of_the_journey(int without, string besides)
    {
        var steps = Enumerable
            .Range(0, without == 1 ? 2 : 3)
            .Select(i => At("site").Handled(i < without ? Handling.Automated : Handling.Staffed));

        Found
            .By("DAK4005", Of(Intimacy, Journey("only", [.. steps])))
            .Should()
            .Equal($"{First}; none, as far as the plan says; {besides}");
    }

    [Fact]
    public void The_share_that_is_enough_can_be_set()
    {
        var plan = Of(Intimacy, Journey("only", At("site").Adapting(Customisation.Individual), At("site")));

        Found.By("DAK4005", plan).Should().BeEmpty();
        Found
            .By(Found.Alone("DAK4005").WithParameter("DAK4005", "share", 0.6m), plan)
            .Should()
            .Equal($"{First}; some at 50% of the touchpoints; ");
    }

    [Fact]
    public void Of_whom_nothing_is_said_does_not_hide_that_nobody_can_be_reached() =>
        Found
            .By("DAK4006", Of(Product, Journey("only", At("site"), At("site").Handled(Handling.SelfService))))
            .Should()
            .Equal($"{First}; nobody who can be reached, as far as the plan says");

    [Fact]
    public void Where_volumes_weigh_it_speaks_of_contacts()
    {
        var site = At("site") with { Volume = new() { PassRate = 0.25m } };
        var journey = Journey("only", site, At("phone").Adapting(Customisation.Individual));
        var visited = journey with
        {
            Entries =
            [
                new()
                {
                    Touchpoint = journey.Touchpoints[0],
                    Volume = 1000,
                    Unit = MeasurementUnit.Visits,
                },
            ],
        };

        Found.By("DAK4005", Of(Intimacy, visited)).Should().Equal($"{First}; some at 20% of the contacts; ");
    }

    [Theory]
    [InlineData(null, Handling.SelfService, "nobody who can be reached, as far as the plan says")]
    [InlineData(ServiceLevel.Standard, Handling.Staffed, "no touchpoint with a high level of service")]
    [InlineData(
        ServiceLevel.Basic,
        Handling.Automated,
        "no touchpoint with a high level of service and nobody who can be reached, as far as the plan says"
    )]
    [InlineData(ServiceLevel.High, Handling.Automated, null)]
    [InlineData(null, Handling.Staffed, null)]
    [InlineData(null, null, null)]
    public void Neither_a_high_level_of_service_nor_anybody_to_turn_to_is_odd_for_a_product_leader(
        ServiceLevel? level,
        Handling? handling,
        string? lacking
    )
    {
        var touchpoint = At("site") with
        {
            Handling = handling,
            Service = new() { Level = level },
        };

        Found
            .By("DAK4006", Of(Product, Journey("only", touchpoint)))
            .Should()
            .Equal(lacking is null ? [] : [$"{First}; {lacking}"]);
        Found.By("DAK4006", Of(Cost, Journey("only", touchpoint))).Should().BeEmpty();
    }
}
