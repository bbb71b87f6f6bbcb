using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>
/// A plan that offers each customer a single journey without a choice in it [S3:90-100]: it has one journey only, or one
/// for each target group.
/// </summary>
internal sealed class OnlyOneWay : Rule<OperationalLevel>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2017",
            Severity = Severity.Suggestion,
            Title = new("Klanten hebben niets te kiezen", "Customers have nothing to choose"),
            Message = new(
                "{whose} maar één customer journey ({journeys}), en die biedt de klant geen keuze in route of kanaal.",
                "{whose} one journey only ({journeys}), and it gives customers no choice of route or channel."
            ),
            Rationale = new(
                "Klanten kiezen hun eigen customer journey binnen wat de organisatie aanbiedt. De organisatie kan haar kanalen en activiteiten zo inrichten dat er verschillende customer journeys te kiezen zijn.",
                "Customers choose their own journey within what the organisation offers. It can shape its channels and activities so that there are different ones to choose and walk."
            ),
            Remedy = new(
                "Bied dezelfde doelgroep een tweede customer journey aan, een route die een stap overslaat, of dezelfde activiteit op een ander kanaal.",
                "Offer the same target group a second journey, a route that skips a step, or the same activity on another channel."
            ),
            Exemption = new(
                "Bij een gedwongen volgorde, zoals een aanvraag die de wet voorschrijft, is er geen keuze te bieden.",
                "With a prescribed order, such as an application that the law lays down, there is no choice to offer."
            ),
            Citations = [new("S3", 90, 100)],
        };

    protected override void Check(OperationalLevel part, RuleContext context)
    {
        if (part.Journeys.IsEmpty || HaveSameCustomers(part.Journeys, context.Index) || part.Journeys.Any(HasChoice))
        {
            return;
        }

        var journeys = context.Path.Property("journeys");
        context.ReportOn(
            journeys.Item(0),
            [.. Enumerable.Range(1, part.Journeys.Count - 1).Select(at => journeys.Item(at))],
            new(
                "whose",
                part.Journeys.Count == 1
                    ? new LocalizedText("Het plan heeft", "The plan has")
                    : new LocalizedText("Elke doelgroep heeft", "Each target group has")
            ),
            new("journeys", Listing.Names(part.Journeys))
        );
    }

    /// <summary>
    /// Whether two of the journeys may be for the same customers, who can choose between them then: for target groups that
    /// specify the same one further, or for any that are not known.
    /// </summary>
    private static bool HaveSameCustomers(ValueList<Journey> journeys, PlanIndex index)
    {
        if (journeys.Count == 1)
        {
            return false;
        }

        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var journey in journeys)
        {
            HashSet<string?> groups = [.. journey.TargetGroups.Select(group => Whole(group, index))];
            if (groups.Count == 0 || groups.Contains(null) || !groups.All(group => met.Add(group!)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The target group that specifies no other one further, of which this one is a part; null when none is known.</summary>
    private static string? Whole(Ref<TargetGroup> group, PlanIndex index) =>
        index.Nearest(group, static one => one.Specialises is null)?.Id;

    private static bool HasChoice(Journey journey) =>
        journey.Touchpoints.Count < 2
        || journey.Entries.Count > 1
        || Enumerable.Range(0, journey.Touchpoints.Count).Any(at => HasSeveralWays(journey.Touchpoints, at))
        || journey
            .Touchpoints.GroupBy(touchpoint => touchpoint.Activity)
            .Any(same => same.Select(touchpoint => touchpoint.Channel).Distinct().Count() > 1);

    /// <summary>Whether more than one way leads on from a touchpoint: its routes, and the next one for whom they leave over.</summary>
    private static bool HasSeveralWays(ValueList<Touchpoint> touchpoints, int at)
    {
        var routes = touchpoints[at].Routes;
        if (routes.IsEmpty)
        {
            return false;
        }

        var ways = routes
            .Where(route => route.Share != 0)
            .Select(route => route.To?.Id)
            .ToHashSet(StringComparer.Ordinal);
        if (routes.Any(route => route.Share is null) || !ShareSum.Of(routes, route => route.Share).IsWhole)
        {
            ways.Add(at + 1 < touchpoints.Count ? touchpoints[at + 1].Id : null);
        }

        return ways.Count > 1;
    }
}
