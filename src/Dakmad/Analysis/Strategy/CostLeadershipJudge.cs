using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Analysis.Strategy;

/// <summary>
/// Cost leadership: the journey is perhaps filled in as cheaply as possible, so more online and less by phone and face to
/// face [S3:46-50]. Cheapness is the goal and the channel a means: what cost is stated speaks first, the form of the
/// contacts where it leaves room.
/// </summary>
internal sealed class CostLeadershipJudge
{
    private const double Tolerance = 1e-9;

    private readonly JourneyReading _reading;
    private readonly VerdictBounds _bounds;
    private readonly ContactTally[] _tallies;

    public CostLeadershipJudge(JourneyReading reading)
    {
        (_reading, _bounds) = (reading, reading.Bounds);
        _tallies = reading.HasPurchases
            ? [.. reading.Flows.Select(flow => new ContactTally(reading, flow).WithBuyers())]
            : [];
    }

    /// <summary>What a purchase costs in contacts, at least.</summary>
    public Money? CostPerPurchase =>
        _reading.Index.Currency is { } currency && Costs is { Low: < 1e15 and var low }
            ? new Money(Math.Round((decimal)low, 6), currency)
            : null;

    private (double Low, double High)? Costs =>
        _tallies.Length > 0 && _tallies.All(tally => tally.Cost is not null)
            ? (_tallies.Min(tally => tally.Cost!.Value.Low), _tallies.Max(tally => tally.Cost!.Value.High))
            : null;

    private (double Low, double High) Personal =>
        (_tallies.Min(tally => tally.Personal.Low), _tallies.Max(tally => tally.Personal.High));

    public DisciplineVerdict Judge()
    {
        if (_tallies.Length == 0)
        {
            return NoPurchase.Of(_reading, ValueDiscipline.CostLeadership);
        }

        var perFlow = Array.ConvertAll(_tallies, VerdictOf);
        var isUniform = _reading.Contacts.All(contact => contact.Personal.Most == 0) && Costs is null;
        var (verdict, shares) = _reading.Merge([.. perFlow], isUniform);
        return new CostLeadershipText(_reading, verdict, _tallies, shares).Write();
    }

    private FitVerdict VerdictOf(ContactTally tally)
    {
        var forms = new[] { FormOf(tally.Personal.Low), FormOf(tally.Personal.High) };
        var possible = new HashSet<FitVerdict>();
        foreach (var form in forms)
        {
            foreach (var ratio in Ratios(tally))
            {
                foreach (var mayAcquit in Acquittals(tally, ratio))
                {
                    possible.Add(Capped(With(form, ratio, mayAcquit), tally));
                }
            }
        }

        if (possible.Count == 1)
        {
            return possible.First();
        }

        return possible.Contains(FitVerdict.Fits) && possible.Contains(FitVerdict.Contradicts) && forms[0] != forms[1]
            ? FitVerdict.TooLittleStated
            : FitVerdict.FitsPartly;
    }

    private FitVerdict FormOf(double personal) =>
        personal <= _bounds.FewPersonalContacts + Tolerance ? FitVerdict.Fits
        : personal <= _bounds.MostPersonalContacts + Tolerance ? FitVerdict.FitsPartly
        : FitVerdict.Contradicts;

    /// <summary>The cost against the price that is possible: null where the price is not stated.</summary>
    private IEnumerable<double?> Ratios(ContactTally tally)
    {
        if (tally.Cost is not { } cost)
        {
            return [null];
        }

        // Without a price a cost is neither low nor high: where it could acquit, both are possible.
        return _reading.Price is { Low: { } least, High: { } most } ? [cost.Low / most, cost.High / least]
            : tally.HasPersonalMadeToMeasure != true && tally.IsNearlyComplete ? [null, 0]
            : [null];
    }

    /// <summary>Whether the cost may acquit: every step up to the purchase states one, and no personal contact is tailored.</summary>
    private static IEnumerable<bool> Acquittals(ContactTally tally, double? ratio)
    {
        if (ratio is null || tally.HasPersonalMadeToMeasure == true)
        {
            return [false];
        }

        var isCertain = tally.WithoutCost.Count == 0 && tally.HasPersonalMadeToMeasure == false;
        return isCertain ? [true]
            : tally.WithoutCost.Count == 0 || tally.IsNearlyComplete ? [true, false]
            : [false];
    }

    private FitVerdict With(FitVerdict form, double? ratio, bool mayAcquit) =>
        ratio switch
        {
            null => form,
            { } high when high > _bounds.HighCost + Tolerance => FitVerdict.Contradicts,
            { } low when mayAcquit && low <= _bounds.LowCost + Tolerance => FitVerdict.Fits,
            { } moderate when moderate <= _bounds.ModerateCost + Tolerance => mayAcquit
            && form == FitVerdict.Contradicts
                ? FitVerdict.FitsPartly
                : form,
            _ => form == FitVerdict.Fits ? FitVerdict.FitsPartly : form,
        };

    private FitVerdict Capped(FitVerdict verdict, ContactTally tally) =>
        verdict == FitVerdict.Fits && tally.PersonalService >= _bounds.PersonalService - Tolerance
            ? FitVerdict.FitsPartly
            : verdict;
}
