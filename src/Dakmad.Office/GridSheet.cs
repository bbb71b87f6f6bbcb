using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;

namespace Dakmad.Office;

/// <summary>The six letters of DAKMAD on three levels, and the journeys below them, as one sheet to look at.</summary>
internal static class GridSheet
{
    private const int Letters = 6;
    private const double LevelWidth = 16;
    private const double LetterWidth = 32;

    private static readonly LocalizedText Title = new("DAKMAD-raster", "DAKMAD grid");

    public static WrittenSheet Of(MarketingPlan plan, Language language, SheetNames names) =>
        new(
            names.Take(Title[language]),
            [
                [SheetCellValue.Shown($"{plan.Name}: {Title[language]}", CellStyle.Title)],
                [SheetCellValue.Of(ViewMark.Text[language], CellStyle.Remark)],
                [
                    Heading(""),
                    Heading<TargetGroup>(language),
                    Heading<Offering>(language),
                    Heading<Channel>(language),
                    Heading<Resource>(language),
                    Heading<Activity>(language),
                    Heading<Objective>(language),
                ],
                .. Levels(plan).Select(level => Row(level.Level, level.Letters, language)),
                [Heading<Journey>(language), .. Enumerable.Repeat(Names(plan.Operational.Journeys), Letters)],
            ]
        )
        {
            Columns = [(LevelWidth, CellStyle.Plain), .. Enumerable.Repeat((LetterWidth, CellStyle.Plain), Letters)],
            Merged = ["A1:G1", "A2:G2", "B7:G7"],
            FrozenRows = 3,
            FrozenColumns = 1,
            IsView = true,
        };

    private static IEnumerable<(PlanLevel Level, IEnumerable<PlanElement>[] Letters)> Levels(MarketingPlan plan)
    {
        var (strategic, tactical, operational) = (plan.Strategic, plan.Tactical, plan.Operational);
        yield return (
            PlanLevel.Strategic,
            [
                strategic.TargetGroups,
                strategic.Offerings,
                strategic.Channels,
                strategic.Resources,
                strategic.Concepts,
                strategic.Objectives,
            ]
        );
        yield return (
            PlanLevel.Tactical,
            [
                tactical.TargetGroups,
                tactical.Offerings,
                tactical.Channels,
                tactical.Resources,
                tactical.Events,
                tactical.Objectives,
            ]
        );
        yield return (
            PlanLevel.Operational,
            [
                operational.TargetGroups,
                operational.Offerings,
                operational.Channels,
                operational.Resources,
                operational.Activities,
                operational.Objectives,
            ]
        );
    }

    private static IReadOnlyList<SheetCellValue> Row(
        PlanLevel level,
        IEnumerable<PlanElement>[] letters,
        Language language
    ) => [Heading(Terms.Of(level).Label[language]), .. letters.Select(Names)];

    private static SheetCellValue Heading<T>(Language language)
    {
        var term = Terms.OfType(typeof(T));
        var word = (term.Plural ?? term.Label)[language];
        return Heading(char.ToUpperInvariant(word[0]) + word[1..]);
    }

    private static SheetCellValue Heading(string text) => SheetCellValue.Of(text, CellStyle.Heading);

    private static SheetCellValue Names(IEnumerable<PlanElement> elements) =>
        SheetCellValue.Shown(string.Join('\n', elements.Select(element => element.Name)), CellStyle.Shown);
}
