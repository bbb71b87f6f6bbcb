namespace Dakmad.Analysis.Profile;

/// <summary>Why a journey is an alternative to another.</summary>
public enum AlternativeGround
{
    /// <summary>Both bring the same offering to the same target group.</summary>
    TargetGroupAndOffering,

    /// <summary>Both are for the same target group.</summary>
    TargetGroup,

    /// <summary>Both bring the same offering.</summary>
    Offering,

    /// <summary>Nothing that the plan says of target groups or offerings tells them apart.</summary>
    NothingToldApart,
}
