namespace Dakmad.Assessment;

/// <summary>What can be good about a plan.</summary>
public enum StrengthKind
{
    /// <summary>Journeys fit the value discipline that the plan has chosen.</summary>
    FitsChoice,

    /// <summary>The rest of the plan goes with its positioning.</summary>
    FitsPositioning,

    /// <summary>Journeys are as the plan itself expects of them.</summary>
    ExpectationMet,

    /// <summary>Letters of DAKMAD are filled in.</summary>
    LettersFilled,

    /// <summary>Elements are connected.</summary>
    Connected,

    /// <summary>A journey is worked out.</summary>
    JourneyComplete,

    /// <summary>The objectives of the steps lead to the end objective.</summary>
    StepsLeadToEnd,

    /// <summary>Objectives can be measured.</summary>
    Measurable,

    /// <summary>An objective is reached by the figures of the plan.</summary>
    ObjectiveMet,

    /// <summary>A journey costs no more than its budget.</summary>
    WithinBudget,

    /// <summary>The plan answers the reasons for which customers drop off.</summary>
    DropOffsAnswered,
}
