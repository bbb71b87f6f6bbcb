namespace Dakmad.Rendering.Analyses;

/// <summary>An analysis of a plan.</summary>
public enum AnalysisKind
{
    /// <summary>How many customers journeys bring to their end, step by step.</summary>
    Funnel,

    /// <summary>What journeys cost, and budgets against it.</summary>
    Cost,

    /// <summary>Events, tasks, and what there is to spend and do in each month and week.</summary>
    Calendar,

    /// <summary>Whether objectives are measurable, worked on and reached.</summary>
    Objectives,

    /// <summary>What journeys are made of: channels, activities, emotions.</summary>
    Profile,

    /// <summary>Whether journeys fit the value disciplines, and why.</summary>
    Strategy,

    /// <summary>Which rate moves the end of journeys most.</summary>
    Sensitivity,
}
