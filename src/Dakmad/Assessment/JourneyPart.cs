namespace Dakmad.Assessment;

/// <summary>What belongs to a journey when it is worked out.</summary>
public enum JourneyPart
{
    /// <summary>Contact moments [S3:107-111].</summary>
    Touchpoints,

    /// <summary>The event or the regular purchases it goes with [S3:86-90].</summary>
    Occasion,

    /// <summary>Whom it is for [S3:162-164].</summary>
    TargetGroup,

    /// <summary>What is offered through it [S3:162-166].</summary>
    Offering,

    /// <summary>A budget or other means [S3:162-166].</summary>
    Means,

    /// <summary>The objective to which its steps lead [S3:166-170].</summary>
    EndObjective,

    /// <summary>An objective of each step [S3:166-170].</summary>
    StepObjectives,

    /// <summary>The stages for which it is drawn, each with a contact moment [S3:174-182].</summary>
    Stages,

    /// <summary>What has to be done for each contact moment [S3:117-119].</summary>
    Tasks,

    /// <summary>The answers to what a new plan asks of it.</summary>
    OwnText,
}
