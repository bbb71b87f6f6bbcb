namespace Dakmad.Analysis.Profile;

/// <summary>On which side of the sale a touchpoint stands.</summary>
internal static class Sale
{
    /// <summary>The first that tells: the activity, the phase, the stage of the lifecycle, the stages of the 6B model.</summary>
    public static bool? IsAfter(ProfiledTouchpoint touchpoint) =>
        ByActivity(touchpoint.Activity) ?? ByPhase(touchpoint.Touchpoint) ?? ByStages(touchpoint.Touchpoint.Stages);

    private static bool? ByActivity(Activity? activity) =>
        activity?.Moment is { } moment ? moment == SalesMoment.AfterSales
        : activity?.Kind == ActivityKind.Transact ? false
        : null;

    private static bool? ByPhase(Touchpoint touchpoint) =>
        touchpoint.Phase is { } phase ? phase >= JourneyPhase.Delivery
        : touchpoint.LifecycleStage is { } stage ? stage >= LifecycleStage.Retention
        : null;

    private static bool? ByStages(EnumSet<SixBStage> stages) => stages.IsEmpty ? null : stages.Contains(SixBStage.Bind);
}
