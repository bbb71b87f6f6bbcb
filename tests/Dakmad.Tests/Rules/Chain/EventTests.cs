using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;
using static Dakmad.Tests.Rules.Chain.ChainPlan;

namespace Dakmad.Tests.Rules.Chain;

/// <summary>What belongs to an event: an end, a concept above it, activities and journeys below.</summary>
public sealed class EventTests
{
    [Theory]
    [InlineData(null, null, null, 0)]
    [InlineData(Regularity.Regular, null, null, 0)]
    [InlineData(Regularity.NonRegular, null, null, 1)]
    [InlineData(Regularity.NonRegular, 31, null, 0)]
    [InlineData(Regularity.NonRegular, null, 31, 0)]
    [InlineData(Regularity.NonRegular, 31, 31, 0)]
    public void Only_a_non_regular_event_needs_an_end(Regularity? regularity, int? last, int? until, int findings)
    {
        var happening = Event("actie") with
        {
            Regularity = regularity,
            Period = new(new LocalDate(2027, 3, 1), Day(last)),
            Recurrence = new() { Every = Period.FromWeeks(1), Until = Day(until) },
        };

        Found.By("DAK2016", Of(tactical: new() { Events = [happening] })).Should().HaveCount(findings);
    }

    [Fact]
    public void An_event_without_any_period_has_no_end()
    {
        var plan = Of(tactical: new() { Events = [Event("actie") with { Regularity = Regularity.NonRegular }] });

        Found.By("DAK2016", plan).Should().Equal("/tactical/events/0: Actie");
    }

    [Theory]
    [InlineData("", null, 0)]
    [InlineData("winkel", null, 1)]
    [InlineData("winkel", "winkel", 0)]
    public void An_event_states_its_concept_where_there_are_any(string concepts, string? concept, int findings)
    {
        var plan = Of(new() { Concepts = Each(concepts, Concept) }, new() { Events = [Event("actie", concept)] });

        Found.By("DAK2007", plan).Should().HaveCount(findings);
    }

    [Theory]
    [InlineData("winkel", "set 'concept' to 'winkel'")]
    [InlineData("winkel web", null)]
    public void The_only_concept_is_meant(string concepts, string? title)
    {
        var plan = Of(new() { Concepts = Each(concepts, Concept) }, new() { Events = [Event("actie")] });

        Found.Fix("DAK2007", plan).Should().Be(title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("winkel web", "/strategic/concepts/2: Beurs")]
    [InlineData("winkel", "/strategic/concepts/1: Web", "/strategic/concepts/2: Beurs")]
    [InlineData("web", "/strategic/concepts/0: Winkel", "/strategic/concepts/2: Beurs")]
    [InlineData("winkel web beurs")]
    public void A_concept_has_an_event_where_there_are_any(string carriedOut, params string[] found)
    {
        var plan = Of(
            new() { Concepts = Each("winkel web beurs", Concept) },
            new() { Events = Each(carriedOut, concept => Event($"actie-{concept}", concept)) }
        );

        Found.By("DAK2015", plan).Should().Equal(found);
    }

    [Theory]
    [InlineData(null, "", 0)]
    [InlineData("", "", 1)]
    [InlineData("beurs", "", 1)]
    [InlineData("beurs actie", "", 0)]
    [InlineData("", "actie", 0)]
    [InlineData("", "beurs", 1)]
    [InlineData("beurs", "beurs actie", 0)]
    public void An_event_has_an_activity_or_a_journey(string? ofActivity, string ofJourney, int findings)
    {
        var activity = Activity.Inform("tonen", "Tonen");
        var plan = Of(
            tactical: new() { Events = [Event("actie"), Event("beurs")] },
            operational: new()
            {
                Activities = ofActivity is null
                    ? []
                    : [activity with { Id = "anders" }, activity with { Events = Each(ofActivity, Ref) }],
                Journeys =
                [
                    Journey("kijken"),
                    Journey("kopen") with
                    {
                        Events = Each(ofJourney, id => new EventShare { Event = id }),
                    },
                ],
            }
        );

        Found.By("DAK2024", plan).Where(line => line == "/tactical/events/0: Actie").Should().HaveCount(findings);
    }

    [Theory]
    [InlineData("Actie", "actie", 0, 0, true)]
    [InlineData("ACTIE", "actie", 0, 0, true)]
    [InlineData("Kopen", "actie", 0, 0, false)]
    [InlineData("Actie", "beurs", 0, 0, false)]
    [InlineData("Actie", "", 0, 0, false)]
    // A journey without a period lasts as long as its event.
    [InlineData("Actie", "actie", 0, 31, true)]
    [InlineData("Actie", "actie", 31, 31, true)]
    [InlineData("Actie", "actie", 30, 31, false)]
    [InlineData("Actie", "actie", 31, 0, false)]
    public void An_event_is_not_its_only_journey(string name, string events, int journeyEnd, int eventEnd, bool isFound)
    {
        var plan = Disguised(
            Journey("elders") with
            {
                Events = [new() { Event = "beurs" }],
            },
            Journey("kopen") with
            {
                Name = name,
                Period = March(journeyEnd),
                Events = Each(events, id => new EventShare { Event = id }),
            }
        );
        plan = plan with
        {
            Tactical = new() { Events = [Event("actie") with { Period = March(eventEnd) }, Event("beurs")] },
        };

        Found
            .By("DAK2003", plan)
            .Should()
            .Equal(isFound ? ["/tactical/events/0: Actie + /operational/journeys/1"] : []);
    }

    [Theory]
    [InlineData("Actie", "Kopen")]
    [InlineData("Kopen", "Actie")]
    [InlineData("Actie", "Actie")]
    public void An_event_of_several_journeys_is_none_of_them(string first, string second)
    {
        var plan = Disguised(
            Journey("eerst") with
            {
                Name = first,
                Events = [new() { Event = "actie" }],
            },
            Journey("dan") with
            {
                Name = second,
                Events = [new() { Event = "actie" }],
            }
        );

        Found.By("DAK2003", plan).Should().BeEmpty();
    }

    private static MarketingPlan Disguised(params Journey[] journeys) =>
        Of(tactical: new() { Events = [Event("actie")] }, operational: new() { Journeys = [.. journeys] });

    private static Ref<MarketingEvent> Ref(string id) => id;

    private static LocalDate? Day(int? day) => day is { } number ? new LocalDate(2027, 3, number) : null;

    private static DateRange? March(int last) => last == 0 ? null : new(new LocalDate(2027, 3, 1), Day(last));
}
