using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Formats;
using Dakmad.Glossary;
using Dakmad.Shapes;

namespace Dakmad.Office;

/// <summary>A journey from touchpoint to touchpoint, as one sheet to look at.</summary>
internal sealed class JourneySheet(MarketingPlan plan, Journey journey, Language language)
{
    private static readonly PartField Stages = PartShape.Of<Touchpoint>().Field("stages")!;

    private static readonly double[] Widths = [30, 16, 24, 26, 34, 18, 20, 16, 30, 30];

    private static readonly (Type Type, string Property)[] Fields =
    [
        (typeof(Touchpoint), nameof(Touchpoint.Stages)),
        (typeof(Touchpoint), nameof(Touchpoint.Channel)),
        (typeof(Touchpoint), nameof(Touchpoint.Activity)),
        (typeof(Touchpoint), nameof(Touchpoint.Tasks)),
        (typeof(TouchpointVolume), nameof(TouchpointVolume.Expected)),
        (typeof(TouchpointVolume), nameof(TouchpointVolume.PassRate)),
        (typeof(TouchpointCost), nameof(TouchpointCost.PerContact)),
        (typeof(Touchpoint), nameof(Touchpoint.Objective)),
        (typeof(Touchpoint), nameof(Touchpoint.Routes)),
    ];

    private readonly ILookup<string, Objective> _objectives = plan
        .Strategic.Objectives.Concat(plan.Tactical.Objectives)
        .Concat(plan.Operational.Objectives)
        .ToLookup(objective => objective.Id, StringComparer.Ordinal);

    private readonly ILookup<string, Touchpoint> _touchpoints = journey.Touchpoints.ToLookup(
        touchpoint => touchpoint.Id,
        StringComparer.Ordinal
    );

    public WrittenSheet ToSheet(SheetNames names) =>
        new(
            names.Take($"Journey {journey.Name}"),
            [
                [SheetCellValue.Shown(journey.Name, CellStyle.Title)],
                [SheetCellValue.Of(ViewMark.Text[language], CellStyle.Remark)],
                [.. Headings().Select(heading => SheetCellValue.Of(heading, CellStyle.Heading))],
                .. Rows(),
            ]
        )
        {
            Columns = [.. Widths.Select(width => (width, CellStyle.Plain))],
            Merged = ["A1:J1", "A2:J2"],
            FrozenRows = 3,
            FrozenColumns = 1,
            IsView = true,
        };

    private IEnumerable<IReadOnlyList<SheetCellValue>> Rows()
    {
        var table = JourneyTable.Of(plan, journey, language).Rows;
        var at = 0;
        foreach (var touchpoint in journey.Touchpoints)
        {
            yield return [.. Texts(touchpoint, table[at]).Select(text => SheetCellValue.Shown(text, CellStyle.Shown))];

            // The table has a row for each task, and one where there is none.
            at += Math.Max(1, touchpoint.Tasks.Count);
        }
    }

    private IEnumerable<string> Texts(Touchpoint touchpoint, JourneyTableRow row)
    {
        var notation = language == Language.Dutch ? Notation.Dutch : Notation.English;
        yield return touchpoint.Name;
        yield return Stages.Cell(touchpoint, notation).Replace("; ", "\n", StringComparison.Ordinal);
        yield return row.Channel;
        yield return row.Activity;
        yield return Lines(touchpoint.Tasks.Select(task => task.Name));
        yield return $"{ShownNumber.Of(touchpoint.Volume?.Expected, language)} {touchpoint.Volume?.Unit?.Name}".Trim();
        yield return ShownNumber.Share(touchpoint.Volume?.PassRate, language);
        yield return ShownNumber.Amount(touchpoint.Cost?.PerContact, language);
        yield return touchpoint.Objective is { } objective
            ? Lines(_objectives[objective.Id].Take(1).Select(one => one.Name))
            : "";
        yield return Lines(
            touchpoint
                .Routes.Select(route => route.To)
                .OfType<Ref<Touchpoint>>()
                .SelectMany(to => _touchpoints[to.Id].Take(1).Select(one => one.Name))
        );
    }

    private static string Lines(IEnumerable<string> texts) => string.Join('\n', texts);

    private IEnumerable<string> Headings() =>
        Fields
            .Select(field => Terms.OfProperty(field.Type, field.Property).Label[language])
            .Prepend(Terms.OfType(typeof(Touchpoint)).Label[language]);
}
