using System.Collections.Generic;
using System.Linq;
using Dakmad.Formats;
using Dakmad.Glossary;
using Dakmad.Shapes;

namespace Dakmad.Office;

/// <summary>A journey from touchpoint to touchpoint, as one sheet to look at.</summary>
internal static class JourneySheet
{
    private static readonly PartShape Touchpoints = PartShape.Of<Touchpoint>();

    public static WrittenSheet Of(MarketingPlan plan, Journey journey, Language language, SheetNames names)
    {
        var notation = language == Language.Dutch ? Notation.Dutch : Notation.English;
        var rows = JourneyTable.Of(plan, journey, language).Rows;
        var at = 0;
        var objectives = plan
            .Strategic.Objectives.Concat(plan.Tactical.Objectives)
            .Concat(plan.Operational.Objectives)
            .ToLookup(objective => objective.Id);
        return new(
            names.Take($"Journey {journey.Name}"),
            [
                [SheetCellValue.Of(journey.Name, CellStyle.Title)],
                [SheetCellValue.Of(ViewMark.Text[language], CellStyle.Remark)],
                [.. Headings(language).Select(heading => SheetCellValue.Of(heading, CellStyle.Heading))],
                .. journey.Touchpoints.Select(touchpoint => Row(touchpoint)),
            ]
        )
        {
            Columns =
            [
                (30, CellStyle.Plain),
                (16, CellStyle.Plain),
                (24, CellStyle.Plain),
                (26, CellStyle.Plain),
                (34, CellStyle.Plain),
                (18, CellStyle.Plain),
                (20, CellStyle.Plain),
                (16, CellStyle.Plain),
                (30, CellStyle.Plain),
                (30, CellStyle.Plain),
            ],
            Merged = ["A1:J1", "A2:J2"],
            FrozenRows = 3,
            FrozenColumns = 1,
            IsView = true,
        };

        IReadOnlyList<SheetCellValue> Row(Touchpoint touchpoint)
        {
            // The table has a row for each task, and one where there is none.
            var (activity, channel) = (rows[at].Activity, rows[at].Channel);
            at += touchpoint.Tasks.IsEmpty ? 1 : touchpoint.Tasks.Count;
            string[] texts =
            [
                touchpoint.Name,
                Touchpoints
                    .Field("stages")!
                    .Cell(touchpoint, notation)
                    .Replace("; ", "\n", System.StringComparison.Ordinal),
                channel,
                activity,
                Lines(touchpoint.Tasks.Select(task => task.Name)),
                $"{ShownNumber.Of(touchpoint.Volume?.Expected, language)} {touchpoint.Volume?.Unit?.Name}".Trim(),
                ShownNumber.Share(touchpoint.Volume?.PassRate, language),
                ShownNumber.Amount(touchpoint.Cost?.PerContact, language),
                touchpoint.Objective is { } objective ? objectives[objective.Id].FirstOrDefault()?.Name ?? "" : "",
                Lines(
                    touchpoint
                        .Routes.Select(route => route.To)
                        .OfType<Ref<Touchpoint>>()
                        .Select(to => journey.Touchpoints.FirstOrDefault(other => other.Id == to.Id)?.Name ?? to.Id)
                ),
            ];
            return [.. texts.Select(text => SheetCellValue.Of(text, CellStyle.Shown))];
        }
    }

    private static string Lines(IEnumerable<string> texts) => string.Join('\n', texts);

    private static IEnumerable<string> Headings(Language language)
    {
        (System.Type Type, string Property)[] fields =
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
        return fields
            .Select(field => Terms.OfProperty(field.Type, field.Property).Label[language])
            .Prepend(Terms.OfType(typeof(Touchpoint)).Label[language]);
    }
}
