using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>The verdicts on the journeys of a plan under the value disciplines, and why.</summary>
internal static class StrategyTables
{
    /// <param name="verdicts">The plan.</param>
    /// <param name="journey">The one journey that is shown; null for all of them.</param>
    public static IEnumerable<Table> Of(PlanVerdicts verdicts, Journey? journey)
    {
        JourneyVerdict[] shown =
        [
            .. verdicts.Journeys.Where(verdict => journey is null || ReferenceEquals(verdict.Journey, journey)),
        ];
        yield return Overview(verdicts, shown);
        foreach (var verdict in shown)
        {
            yield return Reasons(verdict);
        }
    }

    private static Table Overview(PlanVerdicts verdicts, IEnumerable<JourneyVerdict> shown) =>
        new(
            "verdicts",
            new(
                "Strategie: past elke customer journey bij de waardestrategieën",
                "Strategy: whether each journey fits the value disciplines"
            ),
            Columns.Journey,
            Columns.Id("journeyId"),
            new("discipline", new("Waardestrategie", "Value discipline")),
            Columns.Id("disciplineId"),
            new("chosen", new("Gekozen", "Chosen"), CellKind.Flag),
            new("verdict", new("Oordeel", "Verdict")),
            Columns.Id("verdictId"),
            new("sentence", new("Waarom", "Why")) { IsForPrograms = true }
        )
        {
            Rows = shown
                .SelectMany(journey => journey.Disciplines.Select(verdict => Row(journey, verdict)))
                .ToValueList(),
            Notes = [.. Notes(verdicts)],
        };

    private static ValueList<Cell> Row(JourneyVerdict journey, DisciplineVerdict verdict) =>
        [
            journey.Journey.Name,
            journey.Journey.Id,
            Words.Of<ValueDiscipline>(verdict.Discipline),
            KnowledgeTables.Key(verdict.Discipline),
            Cell.Flag(verdict.IsChosen),
            VerdictNames.Of(verdict.Verdict),
            KnowledgeTables.Key(verdict.Verdict),
            verdict.Sentence,
        ];

    private static IEnumerable<LocalizedText> Notes(PlanVerdicts verdicts)
    {
        if (verdicts.Journeys.IsEmpty)
        {
            yield return new("Het plan heeft geen customer journey.", "The plan has no customer journey.");
        }

        var chosen = Words.Of(verdicts.Chosen);
        yield return chosen is null
            ? new("Het plan kiest geen waardestrategie.", "The plan chooses no value discipline.")
            : new($"Het plan kiest {chosen.Dutch}.", $"The plan chooses {chosen.English}.");
        yield return new(
            "Elke customer journey is op zichzelf beoordeeld. De richting komt uit S3, de grenzen zijn van Dakmad.",
            "Each journey is judged by itself. The direction comes from S3, the bounds are those of Dakmad."
        );
        if (verdicts.Chosen == ValueDiscipline.ProductLeadership)
        {
            yield return ServiceReading.Note;
        }
    }

    private static Table Reasons(JourneyVerdict journey) =>
        new(
            "verdictReasons",
            new($"Waarop '{journey.Journey.Name}' is beoordeeld", $"What '{journey.Journey.Name}' is judged by"),
            new("discipline", new("Waardestrategie", "Value discipline")),
            Columns.Id("disciplineId"),
            new("verdict", new("Oordeel", "Verdict")),
            Columns.Id("verdictId"),
            Columns.Id("measureId"),
            new("measure", new("Maat", "Measure")),
            new("value", new("Waarde", "Value")),
            Columns.Number("low", "Laagste", "Lowest") with
            {
                IsForPrograms = true,
                HasMixedUnits = true,
            },
            Columns.Number("high", "Hoogste", "Highest") with
            {
                IsForPrograms = true,
                HasMixedUnits = true,
            },
            new("bound", new("Grens van Dakmad", "Dakmad's limit")),
            Columns.Number("boundValue", "Grens", "Bound") with
            {
                IsForPrograms = true,
                HasMixedUnits = true,
            },
            new("effect", new("Wat het zegt", "What it says")),
            Columns.Id("effectId"),
            new("basis", new("Berekend uit", "Worked out from")),
            Columns.Id("basisId"),
            new("touchpoints", new("Contactmomenten", "Touchpoints")),
            new("source", new("Bron", "Source"))
        )
        {
            Subject = journey.Journey.Id,
            Rows = journey
                .Disciplines.SelectMany(verdict => verdict.Reasons.Select(reason => Row(verdict, reason)))
                .ToValueList(),
            Notes = journey.Disciplines.Select(verdict => verdict.Sentence).ToValueList(),
        };

    private static ValueList<Cell> Row(DisciplineVerdict verdict, VerdictReason reason) =>
        [
            Words.Of<ValueDiscipline>(verdict.Discipline),
            KnowledgeTables.Key(verdict.Discipline),
            VerdictNames.Of(verdict.Verdict),
            KnowledgeTables.Key(verdict.Verdict),
            reason.Measure,
            VerdictNames.OfMeasure(reason.Measure),
            VerdictNames.ShowValue(reason),
            Cell.Number(Finite(reason.Low)).As(reason.ValueBound),
            Cell.Number(Finite(reason.High)).As(reason.ValueBound),
            reason.Bound is { } bound ? VerdictNames.Show(reason.Measure, bound) : null,
            Cell.Number(Finite(reason.Bound)),
            VerdictNames.Of(reason.Effect),
            KnowledgeTables.Key(reason.Effect),
            VerdictNames.Of(reason.Basis),
            KnowledgeTables.Key(reason.Basis),
            Touchpoints(reason),
            Words.Listed(reason.Citations.Select(citation => citation.ToString())),
        ];

    /// <summary>The touchpoints that count, or the places of what is not filled in.</summary>
    private static LocalizedText? Touchpoints(VerdictReason reason) =>
        reason.Missing.IsEmpty
            ? Words.Listed(
                reason
                    .Touchpoints.Where(contact => contact.Weight is null or > 0)
                    .Select(contact => contact.Touchpoint.Name)
            )
            : Words.Listed(reason.Missing.Select(missing => missing.Text));

    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}
