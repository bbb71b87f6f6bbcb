using Dakmad.Rules.Chain;
using Dakmad.Rules.Experience;
using Dakmad.Rules.Figures;

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
        new JourneyWithoutVolume(),
        new EntryWithoutVolume(),
        new PassRateMissing(),
        new EntryInOtherUnit(),
        new UnitsMixed(),
        new RouteWithoutShare(),
        new RecoveryWithoutShare(),
        new EndlessLoop(),
        new RatesAboveOne(),
        new ExpectedVolumeDiffers(),
        new JourneyMissesObjective(),
        new JourneysMissObjective(),
        new ObjectiveNotWorkedOn(),
        new EventWithoutObjective(),
        new ObjectiveOutsideStrategy(),
        new VolumeGrows(),
        new CurrencyUndecided(),
        new AmountWithoutRate(),
        new AmountTooLarge(),
        new CostWithoutVolume(),
        new ContactInSeveralUnits(),
        new CostOverBudget(),
        new SharesNotWhole(),
        new RecurrenceWithoutStart(),
        new TooManyOccurrences(),
        new OutsidePeriod(),
        new OccurrencesOverlap(),
        new TaskAfterStart(),
        new TaskDueBeforeStart(),
        new LeadTimeBeyondCalendar(),
        new PeriodTooLong(),
        new TaskAfterEnd(),
        new LongWaitForDelivery(),
    ];

    public static RuleHistory History { get; } = new(new RuleRelease("0.1", [.. Version01]));

    public static ValueList<Rule> All { get; } = History.Rules;
}
