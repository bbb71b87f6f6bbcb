using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using FluentAssertions;
using NodaTime;
using Xunit;
using static Dakmad.Tests.Analysis.FunnelPlans;
using static Dakmad.Tests.Rules.Figures.FigureChecks;

namespace Dakmad.Tests.Rules.Experience;

public sealed class LongWaitForDeliveryTests
{
    private const string Delivery = "/operational/journeys/0/touchpoints/1";

    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    public void Two_weeks_of_silence_are_no_finding(int days, bool isFound)
    {
        Found("DAK7006", Plan(After(days))).Should().Equal(isFound ? [Delivery] : []);
        Found("DAK7006", Plan(OnTheRoute(days))).Should().Equal(isFound ? [Delivery] : []);
    }

    [Fact]
    public void Each_journey_may_have_days_of_its_own()
    {
        var plan = Plan(After(30));
        plan = plan with
        {
            Operational = plan.Operational with { Journeys = [After(30), After(30) with { Id = "keuken" }] },
        };
        var rules = RuleSet.Default.Apply(
            new()
            {
                Rules =
                [
                    new("DAK7006")
                    {
                        Path = PlanPath.Parse("/operational/journeys/keuken"),
                        Parameters = [new("days", 30)],
                    },
                ],
            }
        );

        Found("DAK7006", plan, rules).Should().Equal(Delivery);
    }

    [Fact]
    public void The_contact_before_it_is_named()
    {
        var finding = RuleSet.Default.CheckRules(Plan(After(30))).Single(found => found.Id == "DAK7006");

        finding.Related.Select(place => place.Path.ToString()).Should().Equal("/operational/journeys/0/touchpoints/0");
        finding
            .Message(Language.English)
            .Should()
            .Be(
                "Between 'kopen' and 'leveren' the customer hears nothing for 30 days; the purchase is done, the delivery is not."
            );
    }

    [Fact]
    public void A_wait_before_the_purchase_is_no_finding() =>
        Found("DAK7006", Plan(Journey(Step("zien"), Bought with { Timing = Waiting(90) }, Delivered)))
            .Should()
            .BeEmpty();

    private static Touchpoint Bought => Step("kopen") with { Phase = JourneyPhase.Purchase };

    private static Touchpoint Delivered => Step("leveren") with { Phase = JourneyPhase.Delivery };

    private static Journey After(int days) => Journey(Bought, Delivered with { Timing = Waiting(days) });

    private static Journey OnTheRoute(int days) =>
        Journey(Bought with { Routes = [new() { To = "leveren", After = Period.FromDays(days) }] }, Delivered);

    private static TouchpointTiming Waiting(int days) => new() { After = Period.FromDays(days) };
}
