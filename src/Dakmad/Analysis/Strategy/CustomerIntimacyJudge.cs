using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Analysis.Strategy;

/// <summary>
/// Customer intimacy: the journey holds more room for customisation, so that each customer is served individually
/// [S3:50-54]. It is read where customers decide, order, pay and are helped, and frequency buys nothing: a touchpoint
/// weighs the part of the buyers who come there. That there is contact after the sale and that it knows the customer comes
/// from Van der Linde [S0:1082-1096]; where these are stated to be absent a fit is a fit in part.
/// </summary>
internal sealed class CustomerIntimacyJudge(JourneyReading reading)
{
    private const double Tolerance = 1e-9;

    private readonly VerdictBounds _bounds = reading.Bounds;
    private readonly StrategyContact[] _decisive = [.. reading.Met.Where(contact => contact.IsFromDecisionOn)];

    public DisciplineVerdict Judge()
    {
        if (!reading.HasPurchases)
        {
            return NoPurchase.Of(reading, ValueDiscipline.CustomerIntimacy);
        }

        var counted = Counted();
        var flows = reading.Flows.Select(flow => Share(flow, counted)).ToArray();
        var isUniform = _decisive.Select(contact => Is(contact, counted)).Distinct().Count() <= 1;
        var (verdict, shares) = reading.Merge([.. flows.Select(VerdictOf)], isUniform);
        return new CustomerIntimacyText(
            reading,
            verdict,
            shares,
            _decisive,
            contact => Is(contact, counted),
            (reading.Least(flows, flow => flow.Low), flows.Max(flow => flow.High)),
            HasContactAfter,
            IsForgetful
        ).Write();
    }

    /// <summary>Whether something follows the purchase that is more than its mere handling.</summary>
    private bool HasContactAfter =>
        reading.Contacts.Any(contact =>
            !contact.IsMereHandling && reading.Flows.Any(flow => flow.After(contact.Position) > 0)
        );

    /// <summary>Whether the plan says of some touchpoints that the customer is not known there, and of none that he is.</summary>
    private bool IsForgetful =>
        _decisive.Any(contact => contact.Service?.SharedContext == false)
        && _decisive.All(contact => contact.Service?.SharedContext != true);

    /// <summary>Whether customisation of the mere handling counts: not where nothing else is tailored.</summary>
    private bool Counted() => _decisive.Any(contact => contact.IsIndividual == true && !contact.IsMereHandling);

    private static bool? Is(StrategyContact contact, bool handlingCounts) =>
        contact.IsIndividual == true && contact.IsMereHandling && !handlingCounts ? false : contact.IsIndividual;

    private (double Low, double High, bool IsStated) Share(BuyerFlow flow, bool handlingCounts)
    {
        var (all, individual, open) = (0.0, 0.0, 0.0);
        foreach (var contact in _decisive)
        {
            var weight = flow.Reached(contact.Position);
            all += weight;
            switch (Is(contact, handlingCounts))
            {
                case true:
                    individual += weight;
                    break;
                case null:
                    open += weight;
                    break;
                default:
                    break;
            }
        }

        return all > 0 ? (individual / all, (individual + open) / all, open < all) : (0, 1, false);
    }

    private FitVerdict VerdictOf((double Low, double High, bool IsStated) share)
    {
        if (!share.IsStated)
        {
            return FitVerdict.TooLittleStated;
        }

        var (worst, best) = (VerdictOf(share.Low), VerdictOf(share.High));
        return worst == best ? worst
            // Nothing is known to be tailored and something may be: that is not a fit in part.
            : worst == FitVerdict.Contradicts && share.Low <= Tolerance ? FitVerdict.TooLittleStated
            : FitVerdict.FitsPartly;
    }

    private FitVerdict VerdictOf(double share) =>
        share >= _bounds.MuchCustomisation - Tolerance
            ? HasContactAfter && !IsForgetful
                ? FitVerdict.Fits
                : FitVerdict.FitsPartly
            : share > _bounds.LittleCustomisation + Tolerance
                ? FitVerdict.FitsPartly
                : FitVerdict.Contradicts;
}
