using System;
using System.Linq;
using Dakmad.Glossary;
using Dakmad.Rules.Chain;
using Dakmad.Traversal;

namespace Dakmad.Assessment;

/// <summary>
/// Looks which of the eighteen fields of DAKMAD are filled in. A level takes over what a level above it chose, except
/// for activities, which every level has itself [S3:42-76].
/// </summary>
internal static class DakmadFields
{
    private static readonly DakmadLetter[] Letters = Enum.GetValues<DakmadLetter>();

    /// <summary>The fields, level by level and letter by letter.</summary>
    public static ValueList<DakmadField> Of(MarketingPlan plan)
    {
        var (strategic, tactical, operational) = (plan.Strategic, plan.Tactical, plan.Operational);
        PlanElement[][][] elements =
        [
            [
                [.. strategic.TargetGroups],
                [.. strategic.Offerings],
                [.. strategic.Channels],
                [.. strategic.Resources],
                [.. strategic.Concepts],
                [.. strategic.Objectives],
            ],
            [
                [.. tactical.TargetGroups],
                [.. tactical.Offerings],
                [.. tactical.Channels],
                [.. tactical.Resources],
                [.. tactical.Events],
                [.. tactical.Objectives],
            ],
            [
                [.. operational.TargetGroups],
                [.. operational.Offerings],
                [.. operational.Channels],
                [.. operational.Resources],
                [.. operational.Activities],
                [.. operational.Objectives],
            ],
        ];
        var answered = Array.ConvertAll(elements, level => Array.ConvertAll(level, Answered));
        return (
            from level in Enum.GetValues<PlanLevel>()
            from letter in Letters
            select Field(level, letter, answered, elements[(int)level][(int)letter].Length)
        ).ToValueList();
    }

    /// <summary>How many say something: where the question of the template still stands, nothing has been chosen.</summary>
    private static int Answered(PlanElement[] elements) => elements.Count(element => !TemplateText.IsIn(element));

    private static DakmadField Field(PlanLevel level, DakmadLetter letter, int[][] answered, int all)
    {
        var count = answered[(int)level][(int)letter];
        var isAbove =
            letter != DakmadLetter.Activities && answered.Take((int)level).Any(above => above[(int)letter] > 0);
        var (type, property) = Property(level, letter);
        return new()
        {
            Level = level,
            Letter = letter,
            Count = count,
            Unanswered = all - count,
            State =
                count > 0 ? FieldState.Filled
                : isAbove ? FieldState.Inherited
                : FieldState.Empty,
            Path = level.Path().Property(char.ToLowerInvariant(property[0]) + property[1..]),
            Name = Terms.OfProperty(type, property).Label,
        };
    }

    private static (Type Type, string Property) Property(PlanLevel level, DakmadLetter letter) =>
        (level, letter) switch
        {
            (PlanLevel.Strategic, DakmadLetter.Activities) => (typeof(StrategicLevel), nameof(StrategicLevel.Concepts)),
            (PlanLevel.Tactical, DakmadLetter.Activities) => (typeof(TacticalLevel), nameof(TacticalLevel.Events)),
            (PlanLevel.Strategic, _) => (typeof(StrategicLevel), letter.ToString()),
            (PlanLevel.Tactical, _) => (typeof(TacticalLevel), letter.ToString()),
            _ => (typeof(OperationalLevel), letter.ToString()),
        };
}
