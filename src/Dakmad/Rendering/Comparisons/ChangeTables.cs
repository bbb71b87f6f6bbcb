using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Comparison;
using Dakmad.Glossary;
using Dakmad.Rendering.Analyses;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Comparisons;

/// <summary>Everything in which two plans differ, a row for each change.</summary>
internal static class ChangeTables
{
    private static readonly LocalizedText Title = new("Wat er is veranderd", "What changed");

    /// <summary>Says that plans are equal; for those that have been found so.</summary>
    public static Table None { get; } =
        new("changes", Title, Columns(isOfJourneys: false))
        {
            Notes =
            [
                new(
                    "Er zijn geen verschillen: de plannen zijn in alles gelijk.",
                    "There are no differences: the plans are equal in everything."
                ),
            ],
        };

    /// <param name="diff">The changes.</param>
    /// <param name="name">What readers call the plan after the change; null where there are only two.</param>
    /// <param name="before">What they call the plan before it.</param>
    public static Table Of(PlanDiff diff, string? name, string before)
    {
        var title = name is null
            ? Title
            : new($"{Title.Dutch} van {before} naar {name}", $"{Title.English} from {before} to {name}");
        if (diff.IsEmpty)
        {
            return new("changes", title, None.Columns) { Subject = name, Notes = None.Notes };
        }

        var (first, last) = (new ChangeWords(diff.Before), new ChangeWords(diff.After));
        return new("changes", title, Columns(diff.Changes.Any(change => change.Journey is not null)))
        {
            Subject = name,
            Rows = diff.Changes.Select(change => Row(change, first, last)).ToValueList(),
        };
    }

    private static ValueList<TableColumn> Columns(bool isOfJourneys) =>
        [
            new("change", new("Verandering", "Change")),
            Analyses.Columns.Id("changeId"),
            new("kind", new("Onderdeel", "Part")),
            new("name", new("Naam", "Name")),
            Analyses.Columns.Id("id"),
            Analyses.Columns.Journey with
            {
                IsForPrograms = !isOfJourneys,
            },
            Analyses.Columns.Id("journeyId"),
            new("field", new("Wat", "What")),
            Analyses.Columns.Id("fieldId"),
            new("before", new("Was", "Before")),
            new("after", new("Wordt", "After")),
            Analyses.Columns.Id("fileBefore"),
            Analyses.Columns.Id("fileAfter"),
            new("from", new("Plaats eerst", "Place before"), CellKind.Path) { IsForPrograms = true },
            Analyses.Columns.Path,
        ];

    private static ValueList<Cell> Row(PlanChange change, ChangeWords before, ChangeWords after)
    {
        var (was, becomes) =
            change.Kind == PlanChangeKind.Moved
                ? (before.Place(change.From!), after.Place(change.To!))
                : UnseenDifference.Shown(before.Before(change), after.After(change));
        return
        [
            Name(change),
            KnowledgeTables.Key(change.Kind),
            Terms.OfType(change.Element.GetType()).Label,
            change.Element.Name,
            change.Element.Id,
            change.Journey is { } journey && !ReferenceEquals(journey, change.Element) ? journey.Name : Cell.None,
            change.Journey?.Id,
            change.Kind == PlanChangeKind.Moved ? Moved(change) : change.Label,
            change.Field?.Name,
            was,
            becomes,
            ChangeWords.InFile(change, change.Before),
            ChangeWords.InFile(change, change.After),
            Cell.Path(change.From),
            Cell.Path(change.To),
        ];
    }

    private static LocalizedText Moved(PlanChange change) =>
        change.Label is { } way ? new($"{way.Dutch} › plaats", $"{way.English} › place") : new("plaats", "place");

    /// <summary>What happened to the element that the row names: where a part of it came or went it is changed.</summary>
    private static LocalizedText Name(PlanChange change) =>
        change.Kind switch
        {
            PlanChangeKind.Added or PlanChangeKind.Removed when change.Label is not null => new("gewijzigd", "changed"),
            PlanChangeKind.Added => new("toegevoegd", "added"),
            PlanChangeKind.Removed => new("vervallen", "removed"),
            PlanChangeKind.Moved => new("verplaatst", "moved"),
            PlanChangeKind.Renamed => new("andere id", "renamed"),
            PlanChangeKind.Changed => new("gewijzigd", "changed"),
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };
}
