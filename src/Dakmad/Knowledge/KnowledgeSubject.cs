namespace Dakmad.Knowledge;

/// <summary>The subjects that entries are grouped by; every entry has one.</summary>
public enum KnowledgeSubject
{
    /// <summary>The six letters of DAKMAD.</summary>
    Letters,

    /// <summary>The three levels of a plan.</summary>
    Levels,

    /// <summary>Strategic choices and what they ask of a journey.</summary>
    Strategies,

    /// <summary>The phases of the nine-phase journey.</summary>
    Phases,

    /// <summary>The stages of the five-phase journey.</summary>
    LifecycleStages,

    /// <summary>The stages of the 6B model.</summary>
    SixB,

    /// <summary>The stages of the sales funnel.</summary>
    SalesFunnel,

    /// <summary>The steps of McKinsey's loyalty loop.</summary>
    LoyaltyLoop,

    /// <summary>Marketing instruments with which a target group is reached: the <i>middelen</i> of S0, not budget.</summary>
    Means,

    /// <summary>Key performance indicators and other measures.</summary>
    Kpis,

    /// <summary>Tools and sources of data.</summary>
    Tools,

    /// <summary>Signals by which people in a phase are recognised.</summary>
    Signals,

    /// <summary>What a latent need comes from.</summary>
    NeedCauses,

    /// <summary>Occasions at which a need becomes concrete.</summary>
    NeedOccasions,

    /// <summary>Questions that establish when a need becomes concrete.</summary>
    NeedQuestions,

    /// <summary>Factors that the choice of a brand or provider depends on.</summary>
    ChoiceFactors,

    /// <summary>The actions of which an online purchase consists.</summary>
    PurchaseSteps,

    /// <summary>Moments at which a buyer drops off.</summary>
    DropOffMoments,

    /// <summary>The forms that delivery takes.</summary>
    DeliveryForms,

    /// <summary>The risks around delivery.</summary>
    DeliveryRisks,

    /// <summary>The periods in which the risks of delivery are reduced.</summary>
    MitigationWindows,

    /// <summary>Sources of information about use.</summary>
    UsageSources,

    /// <summary>What threatens loyalty.</summary>
    LoyaltyThreats,

    /// <summary>The kinds of loyalty.</summary>
    LoyaltyKinds,

    /// <summary>What the Net Promoter Score is made of.</summary>
    NetPromoterScore,

    /// <summary>What omnichannel consists of.</summary>
    Omnichannel,

    /// <summary>The kinds of ambassadors.</summary>
    AmbassadorKinds,

    /// <summary>The kinds of content.</summary>
    ContentKinds,

    /// <summary>Kinds of touchpoints.</summary>
    Touchpoints,

    /// <summary>The steps in which a journey is mapped.</summary>
    MappingSteps,

    /// <summary>What a persona describes.</summary>
    PersonaParts,

    /// <summary>The evidence from which pain points appear.</summary>
    EvidenceKinds,

    /// <summary>What a customer journey is used for.</summary>
    JourneyUses,

    /// <summary>Statements on journeys that plans are held against.</summary>
    Principles,

    /// <summary>Trends in what consumers do and expect.</summary>
    ConsumerTrends,

    /// <summary>Illustrative figures.</summary>
    Benchmarks,

    /// <summary>Worked examples.</summary>
    WorkedExamples,

    /// <summary>Tables as the sources have them.</summary>
    Tables,

    /// <summary>Terms of the field.</summary>
    Terms,

    /// <summary>Models beside the customer journey.</summary>
    NeighbouringModels,

    /// <summary>Authors whom the sources name or quote.</summary>
    Authors,
}
