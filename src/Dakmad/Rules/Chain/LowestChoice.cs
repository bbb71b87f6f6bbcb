namespace Dakmad.Rules.Chain;

/// <summary>What a plan chose on the lowest level that says anything: a level inherits what it does not restate.</summary>
internal static class LowestChoice
{
    /// <summary>The one choice; null when there are several or none.</summary>
    public static T? Only<T>(ValueList<T> strategic, ValueList<T> tactical, ValueList<T> operational)
        where T : PlanElement =>
        (
            operational.IsEmpty
                ? tactical.IsEmpty
                    ? strategic
                    : tactical
                : operational
        )
            is [var only]
            ? only
            : null;
}
