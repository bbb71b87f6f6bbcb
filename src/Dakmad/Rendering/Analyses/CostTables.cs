using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Glossary;
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
    public static IEnumerable<LocalizedText> LeftOut(MoneyTotal total) => [.. Uncounted(total), .. Bounds(total)];

    /// <summary>Says why a sum is a lower bound where the plan is silent on some cost, or on how many contacts there are.</summary>
    private static IEnumerable<LocalizedText> Bounds(MoneyTotal total) =>
        (total.Unstated, total.HasOpenVolume) switch
        {
            _ when total.Sum is null => [],
            (0, false) => [],
            (0, true) =>
            [
                new("≥ = minstens: niet alle aantallen zijn bekend.", "≥ = at least: not all volumes are known."),
            ],
            (var count, var isOpen) => [Unstated(count, isOpen)],
        };

    private static LocalizedText Unstated(int count, bool isOpen)
    {
        var touchpoints =
            count == 1
                ? new LocalizedText("één contactmoment", "one touchpoint")
                : new($"{count} contactmomenten", $"{count} touchpoints");
        var free =
            count == 1
                ? new LocalizedText("kost het niets", "if it costs nothing")
                : new("kosten ze niets", "if they cost nothing");
        var open = isOpen
            ? new LocalizedText(", en niet alle aantallen zijn bekend", ", and not all volumes are known")
            : LocalizedText.Same("");
        return new(
            $"≥ = minstens: de kosten van {touchpoints.Dutch} ontbreken ({free.Dutch}, vul dan 0 in){open.Dutch}.",
            $"≥ = at least: the cost of {touchpoints.English} is missing ({free.English}, enter 0){open.English}."
        );
    }

    /// <summary>Which costs of a journey do not count, and why.</summary>
    private static IEnumerable<LocalizedText> Uncounted(JourneyCost cost)
    {
        var uncounted = cost
            .Steps.Where(step => step.Total.LeftOut > 0)
            .ToLookup(step => step is { Volume: null, Touchpoint.Cost.PerContact: not null, Total.LeftOut: 1 });
        if (uncounted.Contains(true))
        {
            var names = Words.Named(uncounted[true].Select(step => step.Touchpoint.Name));
            yield return new(
                $"De kosten per contact bij {names.Dutch} tellen niet mee: het aantal contacten ontbreekt.",
                $"The cost per contact at {names.English} is left out: the number of contacts is missing."
            );
        }

        if (uncounted.Contains(false))
        {
            var names = Words.Named(uncounted[false].Select(step => step.Touchpoint.Name));
            yield return new(
                $"Bij {names.Dutch} staan bedragen die niet konden worden meegeteld.",
                $"At {names.English} there are amounts that could not be counted."
            );
        }
    }

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
            Columns.Count("volume", "Contacten", "Contacts"),
            Columns.Unit,
            Columns.UnitId,
            new("basis", new("Bron", "Source")),
            Columns.Id("basisId"),
            Columns.Id("countedAt"),
            Columns.Count("paidContacts", "Betaalde contacten", "Paid contacts") with
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

        var isSame =
            cost is { PerOrder: { } one, PerCompletion: { } other }
            && FigureText.Amount(one) == FigureText.Amount(other)
            && cost.PerOrderBound == cost.PerCompletionBound;
        if (cost.PerOrder is { } order)
        {
            yield return isSame
                ? PerPiece(
                    new(
                        "Kosten per bestelling, en per klant die de customer journey voltooit",
                        "Cost per order, and per customer who completes the journey"
                    ),
                    order,
                    cost.PerOrderBound
                )
                : PerPiece(new("Kosten per bestelling", "Cost per order"), order, cost.PerOrderBound);
        }

        if (cost.PerCompletion is { } completion && !isSame)
        {
            yield return PerPiece(
                new("Kosten per klant die de customer journey voltooit", "Cost per customer who completes the journey"),
                completion,
                cost.PerCompletionBound
            );
        }

        foreach (var note in Uncounted(cost).Concat(Bounds(cost.Total)))
        {
            yield return note;
        }
    }

    private static LocalizedText PerPiece(LocalizedText what, Money amount, FigureBound bound)
    {
        var written = Words.Of(amount, bound);
        return new($"{what.Dutch}: {written.Dutch}.", $"{what.English}: {written.English}.");
    }

    private static LocalizedText? Basis(VolumeBasis basis) =>
        basis switch
        {
            VolumeBasis.None => null,
            VolumeBasis.Stated => new("ingevuld", "stated"),
            VolumeBasis.Computed => new("berekend", "computed"),
            _ => throw new ArgumentOutOfRangeException(nameof(basis)),
        };

    private static Table Stages(JourneyCost cost) =>
        new(
            "costStages",
            new($"Kosten van '{cost.Journey.Name}' per 6B-fase", $"Cost of '{cost.Journey.Name}' by 6B stage"),
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
