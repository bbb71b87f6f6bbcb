using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;

namespace Dakmad.Office;

/// <summary>The six letters of DAKMAD on three levels, and the journeys below them, as one sheet to look at.</summary>
internal static class GridSheet
{
    private const double LevelWidth = 16;
    private const double LetterWidth = 32;

    private static readonly LocalizedText Title = new("DAKMAD-raster", "DAKMAD grid");

    public static WrittenSheet Of(MarketingPlan plan, Language language, SheetNames names)
    {
        var (strategic, tactical, operational) = (plan.Strategic, plan.Tactical, plan.Operational);
        return new(
            names.Take(Title[language]),
            [
                [SheetCellValue.Of($"{plan.Name}: {Title[language]}", CellStyle.Title)],
                [SheetCellValue.Of(ViewMark.Text[language], CellStyle.Remark)],
                [
                    Heading(""),
                    Heading(Word<TargetGroup>()),
                    Heading(Word<Offering>()),
                    Heading(Word<Channel>()),
                    Heading(Word<Resource>()),
                    Heading(Word<Activity>()),
                    Heading(Word<Objective>()),
                ],
                Level(
                    PlanLevel.Strategic,
                    strategic.TargetGroups,
                    strategic.Offerings,
                    strategic.Channels,
                    strategic.Resources,
                    strategic.Concepts,
                    strategic.Objectives
                ),
                Level(
                    PlanLevel.Tactical,
                    tactical.TargetGroups,
                    tactical.Offerings,
                    tactical.Channels,
                    tactical.Resources,
                    tactical.Events,
                    tactical.Objectives
                ),
                Level(
                    PlanLevel.Operational,
                    operational.TargetGroups,
                    operational.Offerings,
                    operational.Channels,
                    operational.Resources,
                    operational.Activities,
                    operational.Objectives
                ),
                [Heading(Word<Journey>()), .. Enumerable.Repeat(Names(operational.Journeys), 6)],
            ]
        )
        {
            Columns = [(LevelWidth, CellStyle.Plain), .. Enumerable.Repeat((LetterWidth, CellStyle.Plain), 6)],
            Merged = ["A1:G1", "A2:G2", "B7:G7"],
            FrozenRows = 3,
            FrozenColumns = 1,
            IsView = true,
        };

        string Word<T>()
        {
            var term = Terms.OfType(typeof(T));
            var word = (term.Plural ?? term.Label)[language];
            return char.ToUpperInvariant(word[0]) + word[1..];
        }

        IReadOnlyList<SheetCellValue> Level(PlanLevel level, params IReadOnlyList<IEnumerable<PlanElement>> letters) =>
            [Heading(Terms.Of(level).Label[language]), .. letters.Select(Names)];
    }

    private static SheetCellValue Heading(string text) => SheetCellValue.Of(text, CellStyle.Heading);

    private static SheetCellValue Names(IEnumerable<PlanElement> elements) =>
        SheetCellValue.Of(string.Join('\n', elements.Select(element => element.Name)), CellStyle.Shown);
}
