using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Time;

/// <summary>The period of a level, or else of the plan, and how to speak of it.</summary>
internal readonly record struct LevelDays(DaySpan Span, LocalizedText Name, PlanPath Path)
{
    private static readonly LocalizedText PlanName = new("het plan", "the plan");

    public static LevelDays Of(MarketingPlan plan, PlanLevel? level)
    {
        var whole = OfPlan(plan);
        if (level is not { } own || PeriodOf(plan, own) is not { } stated)
        {
            return whole;
        }

        return new(DaySpan.Of(stated).Within(whole.Span), NameOf(own), own.Path());
    }

    public static LevelDays OfPlan(MarketingPlan plan) => new(DaySpan.Of(plan.Period), PlanName, PlanPath.Root);

    public static DateRange? PeriodOf(MarketingPlan plan, PlanLevel level) =>
        level switch
        {
            PlanLevel.Strategic => plan.Strategic.Period,
            PlanLevel.Tactical => plan.Tactical.Period,
            _ => plan.Operational.Period,
        };

    public static LocalizedText NameOf(PlanLevel level) =>
        level switch
        {
            PlanLevel.Strategic => new("het strategische niveau", "the strategic level"),
            PlanLevel.Tactical => new("het tactische niveau", "the tactical level"),
            _ => new("het operationele niveau", "the operational level"),
        };
}
