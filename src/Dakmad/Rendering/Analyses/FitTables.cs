using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Fit;
using Dakmad.Glossary;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>The journeys of a plan held against the value disciplines, and the evidence.</summary>
internal static class FitTables
{
    /// <param name="fit">The plan.</param>
    /// <param name="journey">The one journey of which the evidence is shown; null for all of them.</param>
    public static IEnumerable<Table> Of(StrategyFit fit, Journey? journey)
    {
        yield return Overview(fit);
        foreach (var one in fit.Journeys.Where(one => journey is null || ReferenceEquals(one.Journey, journey)))
        {
            yield return Evidence(one);
        }
    }

    private static Table Overview(StrategyFit fit) =>
        new(
            "fit",
            new(
                "Strategie: wat past het best bij welke waardestrategie",
                "Strategy fit: what suits which value discipline"
            ),
            Columns.Journey,
            Columns.Id("journeyId"),
            new("discipline", new("Waardestrategie", "Value discipline")),
            Columns.Id("disciplineId"),
            Columns.Share("score", "Score", "Score"),
            new("rank", new("Plaats", "Rank")),
            Columns.Number("compared", "Vergeleken", "Compared"),
            new("standing", new("Niveau", "Standing")),
            new("leans", new("Neigt hierheen", "Leans here"), CellKind.Flag)
        )
        {
            Rows = fit
                .Journeys.SelectMany(journey => journey.Disciplines.Select(one => Row(journey, one)))
                .ToValueList(),
            Notes = Notes(fit).ToValueList(),
        };

    private static ValueList<Cell> Row(JourneyFit journey, DisciplineFit fit) =>
        [
            journey.Journey.Name,
            journey.Journey.Id,
            Words.Of<ValueDiscipline>(fit.Discipline),
            KnowledgeTables.Key(fit.Discipline),
            Cell.Share(fit.Score),
            fit.Rank is { } rank ? rank.ToString() : Cell.Text(new LocalizedText("geen vergelijking", "no comparison")),
            Cell.Number(fit.Compared),
            Words.Of(fit.Standing),
            Cell.Flag(fit.Rank is null ? null : journey.Leaning.Contains(fit.Discipline)),
        ];

    private static IEnumerable<LocalizedText> Notes(StrategyFit fit)
    {
        if (fit.Journeys.IsEmpty)
        {
            yield return new("Het plan heeft geen customer journey.", "The plan has no customer journey.");
        }

        yield return Agreement(fit);
        foreach (var note in fit.Ambitions.Select(Ambition))
        {
            yield return note;
        }
    }

    private static LocalizedText Agreement(StrategyFit fit)
    {
        var chosen = Words.Of(fit.Chosen) ?? new LocalizedText("", "");
        return fit.Agreement switch
        {
            StrategyAgreement.NoChoice => new(
                "Het plan kiest geen waardestrategie.",
                "The plan chooses no value discipline."
            ),
            StrategyAgreement.NoComparison => new(
                $"Het plan kiest {chosen.Dutch}; er zijn geen customer journeys om met elkaar te vergelijken.",
                $"The plan chooses {chosen.English}; there are no journeys to compare with each other."
            ),
            StrategyAgreement.Agrees => new(
                $"Het plan kiest {chosen.Dutch}, en daar neigen de customer journeys ook het meest naar.",
                $"The plan chooses {chosen.English}, and that is where its journeys lean most."
            ),
            StrategyAgreement.Undecided => new(
                $"Het plan kiest {chosen.Dutch}; de customer journeys neigen daar evenveel naar als naar iets anders.",
                $"The plan chooses {chosen.English}; its journeys lean there as much as elsewhere."
            ),
            StrategyAgreement.Differs => Differs(fit, chosen),
            _ => throw new ArgumentOutOfRangeException(nameof(fit)),
        };
    }

    private static LocalizedText Differs(StrategyFit fit, LocalizedText chosen)
    {
        var leading = Terms.Of(fit.Leanings[0].Discipline).Label;
        return new(
            $"Het plan kiest {chosen.Dutch}, maar de customer journeys neigen meer naar {leading.Dutch}.",
            $"The plan chooses {chosen.English}, but its journeys lean more to {leading.English}."
        );
    }

    private static LocalizedText Ambition(AmbitionCheck check)
    {
        var discipline = Terms.Of(check.Discipline).Label;
        return check.KeepsUp
            ? new(
                $"De customer journeys die naar de keuze neigen, blijven in {discipline.Dutch} op niveau.",
                $"The journeys that lean to the choice keep up in {discipline.English}."
            )
            : new(
                $"De customer journeys die naar de keuze neigen, blijven in {discipline.Dutch} achter bij hun alternatieven.",
                $"The journeys that lean to the choice fall behind their alternatives in {discipline.English}."
            );
    }

    private static Table Evidence(JourneyFit fit) =>
        new(
            "fitEvidence",
            new($"Waarop '{fit.Journey.Name}' is beoordeeld", $"The evidence about '{fit.Journey.Name}'"),
            new("discipline", new("Waardestrategie", "Value discipline")),
            Columns.Id("expectation"),
            Columns.Id("metricId"),
            new("metric", new("Maat", "Metric")),
            new("direction", new("Verwacht", "Expected")),
            Columns.Number("value", "Waarde", "Value") with
            {
                HasMixedUnits = true,
                Decimals = 2,
            },
            Columns.Unit,
            Columns.Number("stated", "Uit contactmomenten", "From touchpoints") with
            {
                IsForPrograms = true,
            },
            new("others", new("Tegenover", "Against")),
            new("verdict", new("Oordeel", "Verdict")),
            new("source", new("Bron", "Source"))
        )
        {
            Subject = fit.Journey.Id,
            Rows = fit
                .Disciplines.SelectMany(discipline => discipline.Results)
                .Concat(fit.Positioning)
                .Select(Row)
                .ToValueList(),
        };

    private static ValueList<Cell> Row(ExpectationResult result) =>
        [
            Words.Of(result.Expectation.Discipline) ?? new LocalizedText("positionering", "positioning"),
            result.Expectation.Id,
            result.Metric.Id,
            result.Metric.Name,
            Direction(result.Expectation),
            Cell.Number(result.Measured?.Value),
            result.Metric.Unit,
            Cell.Number(result.Measured?.Stated),
            Others(result),
            Verdict(result.Verdict),
            Source(result.Expectation),
        ];

    private static LocalizedText Source(Expectation expectation) =>
        expectation switch
        {
            { Source: { } source } => LocalizedText.Same(source.ToString()),
            { Discipline: null } => new("het plan", "the plan"),
            _ => new("voorstel van Dakmad", "Dakmad default"),
        };

    private static LocalizedText Direction(Expectation expectation)
    {
        var direction = Terms.Of(expectation.Direction).Label;
        return expectation.Threshold is { } threshold
            ? new(
                $"{direction.Dutch} {Number(threshold, Language.Dutch)}",
                $"{direction.English} {Number(threshold, Language.English)}"
            )
            : direction;
    }

    private static LocalizedText? Others(ExpectationResult result) =>
        Words.Listed(
            result.Comparisons.Select(comparison => new LocalizedText(
                $"{comparison.Other.Name} {Number(comparison.OtherMeasured.Value, Language.Dutch)}",
                $"{comparison.Other.Name} {Number(comparison.OtherMeasured.Value, Language.English)}"
            ))
        );

    private static string Number(decimal number, Language language) => Number((double)number, language);

    private static string Number(double number, Language language) =>
        Numerals.Number(number, Numerals.DecimalsOf(number, 2), isSigned: false, language);

    private static LocalizedText Verdict(ExpectationVerdict verdict) =>
        verdict switch
        {
            ExpectationVerdict.Met => new("past", "fits"),
            ExpectationVerdict.Level => new("gelijk", "level"),
            ExpectationVerdict.NotMet => new("past niet", "does not fit"),
            ExpectationVerdict.NotMeasured => new("niet gemeten", "not measured"),
            ExpectationVerdict.NoComparison => new("geen vergelijking", "no comparison"),
            _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
        };
}
