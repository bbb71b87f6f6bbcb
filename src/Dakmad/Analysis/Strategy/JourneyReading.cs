using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Dakmad.Analysis.Funnel;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Strategy;

/// <summary>What the judges of all disciplines read of a journey, once.</summary>
internal sealed class JourneyReading
{
    /// <summary>The most missing rates of which it is worked out what difference they make.</summary>
    public const int MostOpenRates = 6;

    /// <summary>The most ways in which open choices are worked out; beyond it the verdict says that it depends on them.</summary>
    public const int MostFlows = 256;

    public JourneyReading(PlanIndex index, IndexedElement<Journey> place, VerdictBounds bounds)
    {
        (Index, Place, Bounds) = (index, place, bounds);
        Contacts = new StrategyContacts(index, place).Read();
        Purchases = PurchasePoints.Of(place.Element, Contacts);
        var graph = new FunnelGraph(place.Element);
        Graph = new(graph, ImmutableHashSet<int>.Empty);
        Flows = BuyerFlow.Of(Graph, Purchases, MostFlows, out var areAll);
        AreAllFlows = areAll;
        if (areAll && OpenRates() is { Count: > 0 } open)
        {
            // Every rate doubles the flows.
            RatesAreLeftOut = open.Count > MostOpenRates || Flows.Count << open.Count > MostFlows;
            if (!RatesAreLeftOut)
            {
                Graph = new(graph, open);
                Flows = BuyerFlow.Of(Graph, Purchases, int.MaxValue, out _);
            }
        }

        Price = OfferingPrice.Of(index, place);
    }

    public PlanIndex Index { get; }

    public IndexedElement<Journey> Place { get; }

    public Journey Journey => Place.Element;

    public VerdictBounds Bounds { get; }

    public StrategyContact[] Contacts { get; }

    public PurchasePoints Purchases { get; }

    public BuyerGraph Graph { get; }

    /// <summary>The flows: one, or one for each way in which the open choices can fall.</summary>
    public IReadOnlyList<BuyerFlow> Flows { get; }

    public bool AreAllFlows { get; }

    /// <summary>Whether too many rates are missing to see what difference they make: everybody is taken to go on.</summary>
    public bool RatesAreLeftOut { get; }

    public OfferingPrice Price { get; }

    public string Name => Spoken.Name(Journey.Name);

    /// <summary>Whether anybody buys, on every way.</summary>
    public bool HasPurchases => Contacts.Length > 0 && Flows.All(flow => flow.Purchases > 0);

    /// <summary>The touchpoints to which buyers may come on some way.</summary>
    public IEnumerable<StrategyContact> Met =>
        Contacts.Where(contact =>
            Flows.Any(flow => flow.OfBuyersBefore(contact.Position) > 0 || flow.After(contact.Position) > 0)
        );

    /// <summary>Whether customers may come to a touchpoint, buyers or not.</summary>
    public bool IsMet(StrategyContact contact) =>
        Flows.Any(flow => flow.Before(contact.Position) > 0 || flow.After(contact.Position) > 0);

    /// <summary>On what the flows rest: the least of them.</summary>
    public VerdictBasis Basis => Flows.Max(flow => flow.Basis);

    /// <summary>The least of several flows: what is there only by those few who stand for hardly any is nothing.</summary>
    public double Least<T>(IEnumerable<T> flows, Func<T, double> value) =>
        flows.Min(value) is var least
        && least < 10 * BuyerChoice.HardlyAny
        && Graph.Choices.Any(static choice => choice.IsRate)
            ? 0
            : least;

    /// <summary>What the figures up to the purchase are: where customers who drop off are not stated they are the least.</summary>
    public FigureBound Bound =>
        RatesAreLeftOut ? FigureBound.NotKnown
        : Basis == VerdictBasis.Volumes && !Contacts.Any(contact => IsMet(contact) && LacksPurchases(contact.Position))
            ? FigureBound.Exact
        : FigureBound.AtLeast;

    /// <summary>What shares of the contacts of buyers are: who drops off does not count for them.</summary>
    public FigureBound BoundOfShares => RatesAreLeftOut ? FigureBound.NotKnown : FigureBound.Exact;

    /// <summary>The singular and plural of the purchase.</summary>
    public (LocalizedText One, LocalizedText Many) PurchaseNoun =>
        Purchases.Kind switch
        {
            PurchaseKind.Order => (new("bestelling", "order"), new("bestellingen", "orders")),
            PurchaseKind.Payment => (new("betaling", "payment"), new("betalingen", "payments")),
            _ => (
                new("klant die het einde haalt", "customer who reaches the end"),
                new("klanten die het einde halen", "customers who reach the end")
            ),
        };

    /// <summary>Merges the verdicts of all flows: where they differ the shares that decide are what is missing.</summary>
    public (FitVerdict Verdict, ValueList<MissingStatement> Shares) Merge(
        IReadOnlyList<FitVerdict> verdicts,
        bool isUniform
    )
    {
        if (!AreAllFlows && !isUniform)
        {
            return (FitVerdict.FitsPartly, [.. Graph.Choices.Select(Missing)]);
        }

        if (verdicts.Distinct().Count() == 1)
        {
            return (verdicts[0], []);
        }

        var deciding = new List<MissingStatement>();
        var stride = 1;
        foreach (var choice in Graph.Choices)
        {
            var count = choice.Targets.Length;
            if (Enumerable.Range(0, verdicts.Count).Any(at => Differs(at, stride, count)))
            {
                deciding.Add(Missing(choice));
            }

            stride *= count;
        }

        var verdict = verdicts.Contains(FitVerdict.TooLittleStated)
            ? FitVerdict.TooLittleStated
            : FitVerdict.FitsPartly;
        return (verdict, [.. deciding]);

        bool Differs(int at, int stride, int count) =>
            at / stride % count > 0
            && at - (at / stride % count * stride) is >= 0 and var first
            && verdicts[at] != verdicts[first];
    }

    /// <summary>
    /// The touchpoints without a rate to which customers come, where that rate shifts what buyers meet: not all of them come
    /// there, or it is known how many take another way.
    /// </summary>
    private HashSet<int> OpenRates()
    {
        var open = new HashSet<int>();
        for (var i = 0; i < Contacts.Length; i++)
        {
            if (
                (Graph.LacksRate(i) || LacksPurchases(i))
                && Flows.Any(flow =>
                    flow.Purchases > 0 && flow.Before(i) > 0 && (Graph.HasKnownWays(i) || !flow.IsPassedByAll(i))
                )
            )
            {
                open.Add(i);
            }
        }

        return open;
    }

    private bool LacksPurchases(int position) =>
        Purchases.Kind != PurchaseKind.End && Purchases[position] && Graph.LacksPurchases(position);

    private MissingStatement Missing(BuyerChoice choice)
    {
        if (choice.From == BuyerChoice.AtEntry)
        {
            return new(
                Place.Path.Property("entries"),
                new("hoeveel klanten waar binnenkomen", "how many customers come in where")
            );
        }

        var contact = Contacts[choice.From];
        if (choice.IsRate)
        {
            var name = Spoken.Name(contact.Touchpoint.Name);
            return contact.Lacks(
                new($"welk deel na {name} doorgaat", $"which part goes on after {name}"),
                "volume",
                "passRate"
            );
        }

        var ways = Spoken.Names(choice.Targets.Where(to => to >= 0).Select(to => Contacts[to].Touchpoint.Name));
        var from = Spoken.Name(contact.Touchpoint.Name);
        return contact.Lacks(
            new(
                $"welk aandeel na {from} naar {Either(ways.Dutch, " en ", " en welk naar ")} gaat",
                $"which share goes on from {from} to {Either(ways.English, " and ", " and which to ")}"
            ),
            "routes"
        );
    }

    private static string Either(string ways, string and, string better) =>
        ways.Replace(and, better, StringComparison.Ordinal);
}
