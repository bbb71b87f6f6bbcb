using System;
using System.Linq;
using Dakmad.Glossary;
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
        int[][] counts =
        [
            [
                strategic.TargetGroups.Count,
                strategic.Offerings.Count,
                strategic.Channels.Count,
                strategic.Resources.Count,
                strategic.Concepts.Count,
                strategic.Objectives.Count,
            ],
            [
                tactical.TargetGroups.Count,
                tactical.Offerings.Count,
                tactical.Channels.Count,
                tactical.Resources.Count,
                tactical.Events.Count,
                tactical.Objectives.Count,
            ],
            [
                operational.TargetGroups.Count,
                operational.Offerings.Count,
                operational.Channels.Count,
                operational.Resources.Count,
                operational.Activities.Count,
                operational.Objectives.Count,
            ],
        ];
        return (
            from level in Enum.GetValues<PlanLevel>()
            from letter in Letters
            select Field(level, letter, counts)
        ).ToValueList();
    }

    private static DakmadField Field(PlanLevel level, DakmadLetter letter, int[][] counts)
    {
        var count = counts[(int)level][(int)letter];
        var isAbove = letter != DakmadLetter.Activities && counts.Take((int)level).Any(above => above[(int)letter] > 0);
        var (type, property) = Property(level, letter);
        return new()
        {
            Level = level,
            Letter = letter,
            Count = count,
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
