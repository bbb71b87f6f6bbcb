using System.Collections.Generic;
using System.Linq;
using Dakmad.Teaching.Building;
using Dakmad.Traversal;
using NodaTime;

namespace Dakmad.Teaching.Faults;

/// <summary>Steps of a journey that do not follow from one another, or that forget the customer.</summary>
internal static class JourneyFaults
{
    public static FaultKind[] All { get; } =
    [
        new(
            "pre-sales-after-payment",
            Difficulty.Introductory,
            new("Pré sales ná de betaling", "Pre-sales after the payment")
        )
        {
            Explanation = new(
                "Wie heeft betaald, is klant. Wat daarna komt is aftersales, tenzij er een volgende aankoop op volgt.",
                "Whoever has paid is a customer. What follows is after-sales, unless a next purchase comes after it."
            ),
            Repair = new(
                "Kies hier de activiteit die bij aftersales hoort.",
                "Choose the activity here that belongs to after-sales."
            ),
            Citations = [new("S3", 111, 115)],
            Spots = PreSalesAfterPayment,
        },
        FaultForms.Changed<Objective>(
            "step-later-than-end",
            Difficulty.Intermediate,
            new("Een stap is later klaar dan de einddoelstelling", "A step is due later than the end objective"),
            new(
                "De doelstelling van deze stap loopt af nadat de einddoelstelling al gehaald moet zijn. Zo kan zij er niet meer aan bijdragen.",
                "The objective of this step is due after the end objective has to be reached. So it can no longer contribute to it."
            ),
            new(
                "Zet de datum van de stap op of voor die van de einddoelstelling.",
                "Put the date of the step on or before that of the end objective."
            ),
            new("S3", 166, 170),
            "DAK6043",
            "deadline",
            one => one is { Unit.Name: "%", Deadline.Month: <= 6 },
            one => one with { Deadline = one.Deadline!.Value.PlusDays(30) }
        ),
        FaultForms.Changed<Touchpoint>(
            "long-silence",
            Difficulty.Intermediate,
            new("Lange stilte tussen aankoop en levering", "A long silence between purchase and delivery"),
            new(
                "Tussen de bevestiging en de levering gaan twee maanden voorbij zonder één bericht. Zolang er niets is geleverd, kan de klant nog annuleren.",
                "Between confirmation and delivery two months go by without a single message. As long as nothing has been delivered, customers can still cancel."
            ),
            new(
                "Lever eerder, of laat in de tussentijd iets van je horen: een tip, een voorproefje, de naam van wie er komt.",
                "Deliver earlier, or be heard of in between: a tip, a preview, the name of who is coming."
            ),
            new("S0", 780, 816),
            "DAK7006",
            "",
            one => one is { Phase: JourneyPhase.Delivery, Timing.After: not null },
            one => one with { Timing = one.Timing! with { After = Period.FromDays(60) } }
        ),
        FaultForms.Changed<Journey>(
            "other-number-expected",
            Difficulty.Intermediate,
            new("De journey is langer dan verwacht", "The journey is longer than expected"),
            new(
                "Het plan verwacht twee of drie contactmomenten en tekent er meer dan twee keer zoveel. Hoeveel er nodig zijn, verschilt sterk per product.",
                "The plan expects two or three touchpoints and draws more than twice as many. How many are needed differs much by product."
            ),
            new(
                "Ga na welke contactmomenten gemist kunnen worden, of pas de verwachting aan.",
                "Find out which touchpoints can be missed, or change the expectation."
            ),
            new("S1", 363, 365),
            "DAK7007",
            "",
            one => one is { ExpectedTouchpoints: not null, Touchpoints.Count: > 6 },
            one => one with { ExpectedTouchpoints = new(2, 3) }
        ),
        new(
            "turn-unanswered",
            Difficulty.Intermediate,
            new("De stemming slaat om en niemand doet iets", "The mood turns and nobody does anything")
        )
        {
            Explanation = new(
                "Van positief naar negatief: juist daar is de meeste winst te halen. Het plan ziet het, en zegt niet wat eraan te doen is.",
                "From positive to negative: that is where most can be gained. The plan sees it, and does not say what to do about it."
            ),
            Repair = new(
                "Schrijf op welke kans hier ligt en wat de organisatie doet.",
                "Write down which opportunity lies here and what the organisation does."
            ),
            Citations = [new("S1", 283, 293)],
            Spots = TurnUnanswered,
        },
    ];

    private static IEnumerable<FaultSpot> PreSalesAfterPayment(PlanIndex index, Words words)
    {
        var before = index.Plan.Operational.Activities.FirstOrDefault(activity =>
            activity.Type == ActivityType.Inform(SalesMoment.PreSales)
        );
        var journeys = index.All<Journey>();
        if (before is null || journeys.Count < 2)
        {
            yield break;
        }

        foreach (var journey in journeys)
        {
            var last = journey.Element.Touchpoints.Count - 1;
            if (
                last > 0
                && journey.Element.Touchpoints[last] is var touchpoint
                && index.Find(touchpoint.Activity)?.Type == ActivityType.Communicate(SalesMoment.AfterSales)
                && touchpoint.Handling == Handling.Automated
            )
            {
                var path = journey.Path.Property("touchpoints").Item(last);
                yield return new(
                    path,
                    touchpoint.Name,
                    [path],
                    plan => plan.Update<Touchpoint>(path, one => one with { Activity = before.Id }),
                    [path.Property("activity").Finds("DAK3016")]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> TurnUnanswered(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            var last = journey.Element.Touchpoints.Count - 1;
            if (
                last > 1
                && journey.Element.Touchpoints[last - 1].Experience?.Emotion >= Emotion.Positive
                && journey.Element.Touchpoints[last].Experience is { Opportunities.IsEmpty: true }
            )
            {
                var path = journey.Path.Property("touchpoints").Item(last);
                yield return new(
                    path,
                    journey.Element.Touchpoints[last].Name,
                    [path, journey.Path.Property("touchpoints").Item(last - 1)],
                    plan =>
                        plan.Update<Touchpoint>(
                            path,
                            one => one with { Experience = one.Experience! with { Emotion = Emotion.VeryNegative } }
                        ),
                    [path.Finds("DAK7004")]
                );
            }
        }
    }
}
