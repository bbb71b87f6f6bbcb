using Dakmad.Rules.Chain;

namespace Dakmad.Rules;

/// <summary>The rules of the library, in the order of their ids.</summary>
internal static class RuleCatalogue
{
    public static ValueList<Rule> All { get; } =
    [
        new LevelWithoutLetters(),
        new EventInDisguise(),
        new ChannelWithoutOrigin(),
        new EventWithoutConcept(),
        new JourneyWithoutOccasion(),
        new TouchpointWithoutTask(),
        new ConversationWithoutScript(),
        new JourneyWithoutStepObjectives(),
        new StepObjectiveLeadsNowhere(),
        new PeriodAgainstHorizon(),
        new TouchpointsOverBudget(),
        new ConceptWithoutEvent(),
        new ActionWithoutEnd(),
        new OnlyOneWay(),
        new JourneyWithoutTargetGroup(),
        new JourneyWithoutOffering(),
        new JourneyWithoutBudget(),
        new JourneysOverBudget(),
        new EventsOverConceptBudget(),
        new EventsOverPlanBudget(),
        new EventWithoutActivity(),
        new TacticalChannelUnused(),
        new TargetGroupWithoutJourney(),
        new OfferingWithoutJourney(),
        new StrategyNotStated(),
    ];
}
