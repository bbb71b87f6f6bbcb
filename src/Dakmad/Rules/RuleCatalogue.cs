using Dakmad.Rules.Chain;
using Dakmad.Rules.Experience;
using Dakmad.Rules.Figures;
using Dakmad.Rules.Journeys;
using Dakmad.Rules.Knowledge;
using Dakmad.Rules.Objectives;
using Dakmad.Rules.Strategy;

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
        new PlanWithoutJourney(),
        new TemplateText(),
        new SuppressionWithoutFinding(),
        new SuppressionOfRetiredRule(),
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
        new JourneyWithoutTouchpoint(),
        new ObjectiveNotMeasurable(),
        new ObjectiveNamesActivity(),
        new JourneyWithoutVolume(),
        new EntryWithoutVolume(),
        new PassRateMissing(),
        new EntryInOtherUnit(),
        new UnitsMixed(),
        new RouteWithoutShare(),
        new RecoveryWithoutShare(),
        new EndlessLoop(),
        new ExpectedVolumeDiffers(),
        new JourneyMissesObjective(),
        new EndNotPassed(),
        new RoutesLeaveOver(),
        new JourneysMissObjective(),
        new ObjectiveNotWorkedOn(),
        new EventWithoutObjective(),
        new ObjectiveOutsideStrategy(),
        new UnknownKnowledgeEntry(),
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
        new PhaseWithoutKpi(),
        new PhaseUndecided(),
        new SeveralLeads(),
        new AmbitionBelowThreshold(),
        new ChoiceWithoutLead(),
        new ExpectationNotMet(),
        new JourneyContradictsChoice(),
        new JourneyFitsPartly(),
        new JourneyNotToBeJudged(),
        new ContradictionWithReason(),
        new BelowThreshold(),
        new IndividualWithoutMeaning(),
        new HighServiceWithoutMeaning(),
        new UsualServiceThatIsMore(),
        new ChoiceWithoutJourney(),
        new ExpectationNotToBeJudged(),
        new PositioningConflicts(),
        new ExpectationNotMeasurable(),
        new EmotionTurnsWithoutAnswer(),
        new HandOverWithoutContext(),
    ];

    /// <summary>
    /// Journeys were compared with each other before each was judged by itself. The number of a rule is never used again.
    /// </summary>
    private static readonly RetiredRule[] RetiredIn01 =
    [
        new("DAK4001", "0.1", ["DAK4013", "DAK4014"]),
        new("DAK4002", "0.1", ["DAK4013", "DAK4014"]),
        new("DAK4003", "0.1", ["DAK4013", "DAK4014"]),
        new("DAK4004", "0.1", ["DAK4013", "DAK4014"]),
        new("DAK4005", "0.1", ["DAK4013", "DAK4015"]),
        new("DAK4006", "0.1", ["DAK4013", "DAK4015"]),
        new("DAK4010", "0.1", ["DAK4017"]),
        new("DAK4011", "0.1", ["DAK4013"]),
    ];

    public static RuleHistory History { get; } =
        new(new RuleRelease("0.1", [.. Version01]) { Retired = [.. RetiredIn01] });

    public static ValueList<Rule> All { get; } = History.Rules;
}
