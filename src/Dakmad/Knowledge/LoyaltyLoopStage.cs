namespace Dakmad.Knowledge;

/// <summary>
/// The steps of the loyalty loop in McKinsey's <i>Customer Decision Journey</i>, a circle in place of a funnel
/// [S0:1043-1072].
/// </summary>
public enum LoyaltyLoopStage
{
    /// <summary>Inspiratie.</summary>
    Inspiration,

    /// <summary>Oriëntatie.</summary>
    Orientation,

    /// <summary>Selectie.</summary>
    Selection,

    /// <summary>Transactie.</summary>
    Transaction,

    /// <summary>Ervaren van het product.</summary>
    Experience,

    /// <summary>Service.</summary>
    Service,

    /// <summary>Interactie.</summary>
    Interaction,

    /// <summary>Betrokkenheid.</summary>
    Engagement,
}
