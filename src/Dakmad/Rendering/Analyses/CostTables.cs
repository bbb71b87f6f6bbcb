using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>What a journey costs, by touchpoint and by stage of the 6B model.</summary>
internal static class CostTables
{
    public static IEnumerable<Table> Of(JourneyCost cost)
    {
        yield return Steps(cost);
        if (cost.Total.Sum is not null)
        {
            yield return Stages(cost);
        }
    }

    /// <summary>Says how many amounts a sum leaves out; nothing when it is complete.</summary>
    public static IEnumerable<LocalizedText> LeftOut(MoneyTotal total) =>
        [.. Uncounted(total), .. Unstated(total), .. total.HasOpenVolume ? new[] { OpenVolumes } : []];

    /// <summary>Says why a sum is a lower bound where the plan is silent on some cost.</summary>
    private static IEnumerable<LocalizedText> Unstated(MoneyTotal total) =>
        total switch
        {
            { Sum: null } or { Unstated: 0 } => [],
            { Unstated: 1 } =>
            [
                new(
                    "≥ betekent ten minste: van één contactmoment staan er geen kosten. Kost het niets, vul dan 0 in.",
                    "≥ means at least: no cost is stated of one touchpoint. Where it costs nothing, state 0."
                ),
            ],
            { Unstated: var count } =>
            [
                new(
                    $"≥ betekent ten minste: van {count} contactmomenten staan er geen kosten. Kosten ze niets, vul dan 0 in.",
                    $"≥ means at least: no cost is stated of {count} touchpoints. Where they cost nothing, state 0."
                ),
            ],
        };

    private static LocalizedText OpenVolumes { get; } =
        new(
            "≥ betekent ten minste: niet alle aantallen zijn te volgen.",
            "≥ means at least: not all volumes can be followed."
        );

    private static IEnumerable<LocalizedText> Uncounted(MoneyTotal total) =>
        total.LeftOut switch
        {
            0 => [],
            1 => [new("Eén bedrag kon niet worden meegeteld.", "One amount could not be counted.")],
            var count =>
            [
                new($"{count} bedragen konden niet worden meegeteld.", $"{count} amounts could not be counted."),
            ],
        };

    private static Table Steps(JourneyCost cost) =>
        new(
            "cost",
            new($"Kosten van '{cost.Journey.Name}'", $"Cost of '{cost.Journey.Name}'"),
            Columns.Touchpoint,
            Columns.TouchpointId,
            Columns.Number("volume", "Contacten", "Contacts"),
            Columns.Unit,
            Columns.UnitId,
            new("basis", new("Herkomst", "Basis")),
            Columns.Id("basisId"),
            Columns.Id("countedAt"),
            Columns.Number("paidContacts", "Betaalde contacten", "Paid contacts") with
            {
                IsForPrograms = true,
            },
            Columns.Money("variable", "Variabel", "Variable"),
            Columns.Money("fixed", "Vast", "Fixed"),
            Columns.Money("total", "Totaal", "Total"),
            Columns.IsLowerBound,
            Columns.Path
        )
        {
            Subject = cost.Journey.Id,
            Rows = cost.Steps.Select(Row).ToValueList(),
            Totals = [Total(cost)],
            Notes = Notes(cost).ToValueList(),
        };

    private static ValueList<Cell> Row(StepCost step) =>
        [
            step.Touchpoint.Name,
            step.Touchpoint.Id,
            Cell.Number(step.Volume).AtLeast(step.IsLowerBound),
            Words.Of(step.Unit),
            step.Unit?.Name,
            Basis(step.Basis),
            Words.IdOf<VolumeBasis>(step.Basis),
            step.CountedAt.Id,
            Cell.Number(step.PaidContacts).AtLeast(step.PaidContactsIsLowerBound),
            Cell.Money(step.Variable).AtLeast(step.PaidContactsIsLowerBound),
            Cell.Money(step.Fixed),
            Cell.Money(step.Total.Sum).As(step.Total.Bound),
            Cell.Flag(step.IsLowerBound),
            Cell.Path(step.Path),
        ];

    private static ValueList<Cell> Total(JourneyCost cost) =>
        [
            new LocalizedText("Totaal", "Total"),
            .. Enumerable.Repeat(Cell.None, 10),
            Cell.Money(cost.Total.Sum).As(cost.Total.Bound),
            Cell.None,
            Cell.Path(cost.Path),
        ];

    private static IEnumerable<LocalizedText> Notes(JourneyCost cost)
    {
        if (cost.Total.Sum is null && cost.Total.IsComplete)
        {
            yield return new(
                "Het plan noemt geen kosten van deze customer journey.",
                "The plan states no cost of this journey."
            );
        }

        if (cost.PerOrder is { } order)
        {
            yield return PerPiece(new("Kosten per bestelling", "Cost per order"), order, cost.PerOrderBound);
        }

        if (cost.PerCompletion is { } completion)
        {
            yield return PerPiece(
                new("Kosten per klant die de customer journey voltooit", "Cost per customer who completes the journey"),
                completion,
                cost.PerCompletionBound
            );
        }

        foreach (var note in LeftOut(cost.Total))
        {
            yield return note;
        }
    }

    private static LocalizedText PerPiece(LocalizedText what, Money amount, FigureBound bound) =>
        new(
            $"{what.Dutch}: {Sign(bound)}{Words.Of(amount, Language.Dutch)}.",
            $"{what.English}: {Sign(bound)}{Words.Of(amount, Language.English)}."
        );

    private static string Sign(FigureBound bound) =>
        bound switch
        {
            FigureBound.AtLeast => "≥ ",
            FigureBound.AtMost => "≤ ",
            _ => "",
        };

    private static LocalizedText? Basis(VolumeBasis basis) =>
        basis switch
        {
            VolumeBasis.None => null,
            VolumeBasis.Stated => new("opgegeven", "stated"),
            VolumeBasis.Computed => new("berekend", "computed"),
            _ => throw new ArgumentOutOfRangeException(nameof(basis)),
        };

    private static Table Stages(JourneyCost cost) =>
        new(
            "costStages",
            new($"Kosten van '{cost.Journey.Name}' per B", $"Cost of '{cost.Journey.Name}' by 6B stage"),
            new("stage", new("6B-fase", "6B stage")),
            Columns.Id("stageId"),
            Columns.Money("total", "Totaal", "Total")
        )
        {
            Subject = cost.Journey.Id,
            Rows = cost
                .Stages.Select(stage =>
                    (ValueList<Cell>)
                        [
                            Words.Of(stage.Stage) ?? new LocalizedText("geen", "none"),
                            Words.IdOf(stage.Stage),
                            Cell.Money(stage.Total.Sum).As(stage.Total.Bound),
                        ]
                )
                .ToValueList(),
        };
}
