using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Metrics;
using Dakmad.Analysis.Profile;

namespace Dakmad.Analysis.Strategy;

/// <summary>The sentences about what a plan expects of its journeys.</summary>
internal sealed class ExpectationText(JourneyExpectation expectation, JourneyMetric metric, string? currency)
{
    private const int MostJourneys = 3;

    /// <summary>There is no metric of a name: those there are, the nearest first.</summary>
    public static LocalizedText Unknown(string written)
    {
        var metrics = JourneyMetrics.Nearest(written);
        var name = Spoken.Name(written);
        return new(
            $"De meetwaarde {name} is niet bekend. Wel bekend zijn: {string.Join(", ", metrics.Select(metric => $"{metric.Name.Dutch} ({metric.Id})"))}.",
            $"The metric {name} is not known. Known are: {string.Join(", ", metrics.Select(metric => $"{metric.Name.English} ({metric.Id})"))}."
        );
    }

    public LocalizedText Of(ExpectationOutcome outcome, ValueList<ExpectationMeasurement> journeys)
    {
        var expected = Expected();
        var found = outcome switch
        {
            ExpectationOutcome.TooLittleStated => TooLittle(journeys),
            ExpectationOutcome.NotMet => Values(journeys.Where(journey => journey.Outcome == outcome)),
            _ => Values(journeys),
        };
        var verdict = outcome switch
        {
            ExpectationOutcome.Met => new LocalizedText("Dat klopt", "That holds"),
            ExpectationOutcome.NotMet => new("Dat klopt niet", "That does not hold"),
            _ => new("Dat is niet te zeggen", "That cannot be said"),
        };
        return new(
            $"Het plan verwacht {expected.Dutch}. {verdict.Dutch}: {found.Dutch}.",
            $"The plan expects {expected.English}. {verdict.English}: {found.English}."
        );
    }

    private LocalizedText Expected()
    {
        var figures = new ExpectationFigures(metric, expectation.Threshold, currency);
        var of = expectation.Journeys.IsEmpty
            ? new LocalizedText("elke customer journey", "every journey")
            : new("de genoemde customer journeys", "the journeys it names");
        if (expectation.Threshold is not { } threshold)
        {
            var isHigher = expectation.Direction is ExpectedDirection.Higher or ExpectedDirection.AtLeast;
            return new(
                $"bij {of.Dutch} voor '{metric.Name.Dutch}' een {(isHigher ? "hogere" : "lagere")} waarde dan bij de andere",
                $"a {(isHigher ? "higher" : "lower")} value for '{metric.Name.English}' of {of.English} than of the others"
            );
        }

        var isLeast = expectation.Direction is ExpectedDirection.AtLeast or ExpectedDirection.Higher;
        var bound = figures.Show((double)threshold);
        return new(
            $"bij {of.Dutch} voor '{metric.Name.Dutch}' {(isLeast ? "ten minste" : "ten hoogste")} {bound.Dutch}",
            $"{(isLeast ? "at least" : "at most")} {bound.English} for '{metric.Name.English}' of {of.English}"
        );
    }

    private LocalizedText TooLittle(ValueList<ExpectationMeasurement> journeys)
    {
        var needsThreshold = expectation.Direction is ExpectedDirection.AtLeast or ExpectedDirection.AtMost;
        return expectation.Threshold is null && needsThreshold
                ? new("er staat geen drempelwaarde bij", "no threshold is stated")
            : journeys.IsEmpty ? new("er is geen customer journey om te meten", "there is no journey to measure")
            : expectation.Threshold is null && journeys.All(journey => journey.Measured is not null)
                ? expectation.Journeys.IsEmpty
                        ? new(
                            "noem de customer journeys waarvan dit wordt verwacht, of geef een drempelwaarde",
                            "name the journeys of which this is expected, or state a threshold"
                        )
                    : new(
                        "er is binnen dit plan geen andere customer journey om mee te vergelijken; geef een drempelwaarde",
                        "within this plan there is no other journey to compare with; state a threshold"
                    )
            : Unmeasured(journeys);
    }

    private LocalizedText Unmeasured(IEnumerable<ExpectationMeasurement> journeys)
    {
        var names = Spoken.Names(
            journeys
                .Where(journey => journey.Outcome == ExpectationOutcome.TooLittleStated)
                .Select(journey => journey.Journey.Name)
                .Order(StringComparer.Ordinal)
        );
        return new(
            $"uit {names.Dutch} blijkt het niet ({metric.Formula.Dutch})",
            $"it cannot be read from {names.English} ({metric.Formula.English})"
        );
    }

    private static LocalizedText Values(IEnumerable<ExpectationMeasurement> journeys)
    {
        // The list of journeys has no order, so what is said of it may not depend on one.
        var all = journeys.OrderBy(journey => journey.Journey.Name, StringComparer.Ordinal).ToArray();
        var shown = all.Take(MostJourneys).Select(Value).ToList();
        if (all.Length > MostJourneys)
        {
            shown.Add(new($"nog {all.Length - MostJourneys}", $"{all.Length - MostJourneys} more"));
        }

        return Spoken.And(shown);
    }

    private static LocalizedText Value(ExpectationMeasurement journey)
    {
        var (name, value) = (Spoken.Name(journey.Journey.Name), journey.Value!);
        var basis =
            journey.Measured!.Basis == WeighingBasis.Volume
                ? new LocalizedText("gewogen naar volume", "weighed by volume")
                : new("elk contactmoment telt even zwaar", "each touchpoint counts equally");
        return journey is { Other: { } other, OtherValue: { } otherValue }
            ? new(
                $"{name} heeft {value.Dutch} tegenover {otherValue.Dutch} bij {Spoken.Name(other.Name)}, binnen dit plan ({basis.Dutch})",
                $"{name} has {value.English} against {otherValue.English} of {Spoken.Name(other.Name)}, within this plan ({basis.English})"
            )
            : new($"{name} heeft {value.Dutch} ({basis.Dutch})", $"{name} has {value.English} ({basis.English})");
    }
}
