using Dakmad.Rules.Chain;
using Dakmad.Rules.Experience;
using Dakmad.Rules.Journeys;
using Dakmad.Rules.Objectives;

namespace Dakmad.Rules;

/// <summary>The rules of the library, in the order of their ids.</summary>
internal static class RuleCatalogue
{
    private static readonly Rule[] Version01 =
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
        new JourneyWithoutEndObjective(),
        new SuppressionWithoutFinding(),
        new TargetGroupWithoutPersona(),
        new PersonaWithoutMotives(),
        new OneMapForAllPersonas(),
        new DropOffWithoutCounter(),
        new TouchpointsOutsideRange(),
        new PlanNotReviewed(),
        new OneMessageForAll(),
        new WholeJourneyMissesStages(),
        new PaymentBeforeOrder(),
        new VolumeGrows(),
        new DetourWithoutReturn(),
        new JourneyWithoutPurchase(),
        new AfterSalesBeforeOrder(),
        new AnswerOnOneWayChannel(),
        new OrderWithoutFulfilment(),
        new StagesMissingInScope(),
        new StagesLeftToNobody(),
        new RatesAboveOne(),
        new PreSalesAfterPayment(),
        new TransactionWithoutSale(),
        new LostBeforeOrder(),
        new TouchpointOutOfReach(),
        new SingleContact(),
        new ObjectiveNotMeasurable(),
        new ObjectiveNamesActivity(),
    ];

    public static RuleHistory History { get; } = new(new RuleRelease("0.1", [.. Version01]));

    public static ValueList<Rule> All { get; } = History.Rules;
}
