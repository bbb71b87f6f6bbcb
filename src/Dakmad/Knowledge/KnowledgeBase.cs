using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Knowledge;

/// <summary>
/// What the field knows about customer journeys, as data: phases, means, KPIs, drop-off moments and more, each with its
/// words in Dutch and in English and the lines it comes from. A subject is read when it is first asked for.
/// </summary>
public static class KnowledgeBase
{
    private static readonly Lazy<ValueList<KnowledgeEntry>> Everything = new(() =>
        Enum.GetValues<KnowledgeSubject>().SelectMany(Of).ToValueList()
    );

    private static readonly Lazy<FrozenDictionary<string, KnowledgeEntry>> ById = new(() =>
        All.ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal)
    );

    /// <summary>All entries, by subject and within it in the order of the sources.</summary>
    public static ValueList<KnowledgeEntry> All => Everything.Value;

    /// <summary>The six letters of DAKMAD [S3:160-170].</summary>
    public static ValueList<KnowledgeItem> Letters => Items(KnowledgeSubject.Letters);

    /// <summary>The three levels of a plan [S3:42-46, 66-76].</summary>
    public static ValueList<KnowledgeItem> Levels => Items(KnowledgeSubject.Levels);

    /// <summary>Strategic choices and what they ask of a journey [S3:46-62].</summary>
    public static ValueList<KnowledgeItem> Strategies => Items(KnowledgeSubject.Strategies);

    /// <summary>The nine phases of the journey, the first of them not split [S0:276-291].</summary>
    public static ValueList<StageProfile<JourneyPhase>> Phases =>
        Without(JourneyPhase.LatentNeed, JourneyPhase.ConcreteNeed);

    /// <summary>The ten phases of the journey when the first is split in a latent and a concrete need [S0:208-216].</summary>
    public static ValueList<StageProfile<JourneyPhase>> SplitPhases => Without(JourneyPhase.Need);

    /// <summary>The five stages of the journey [S1:15-27].</summary>
    public static ValueList<StageProfile<LifecycleStage>> LifecycleStages =>
        LoadedSubjects.Of<StageProfile<LifecycleStage>>(KnowledgeSubject.LifecycleStages);

    /// <summary>The six stages of the 6B model [S3:174-182].</summary>
    public static ValueList<StageProfile<SixBStage>> SixB =>
        LoadedSubjects.Of<StageProfile<SixBStage>>(KnowledgeSubject.SixB);

    /// <summary>The five stages of the sales funnel [S0:1478-1486].</summary>
    public static ValueList<StageProfile<SalesFunnelStage>> SalesFunnel =>
        LoadedSubjects.Of<StageProfile<SalesFunnelStage>>(KnowledgeSubject.SalesFunnel);

    /// <summary>The eight steps of McKinsey's loyalty loop [S0:1043-1072].</summary>
    public static ValueList<StageProfile<LoyaltyLoopStage>> LoyaltyLoop =>
        LoadedSubjects.Of<StageProfile<LoyaltyLoopStage>>(KnowledgeSubject.LoyaltyLoop);

    /// <summary>
    /// The marketing instruments with which a target group is reached, each with a use for every phase and stage it
    /// is named in. S0 calls them <i>middelen</i>, the word that DAKMAD has for budget [S0:362-364].
    /// </summary>
    public static ValueList<KnowledgeItem> Means => Items(KnowledgeSubject.Means);

    /// <summary>
    /// The key performance indicators and other measures, each with the stage or phase it belongs to [S1:301-351].
    /// </summary>
    public static ValueList<KnowledgeItem> Kpis => Items(KnowledgeSubject.Kpis);

    /// <summary>The tools and sources of data, each with a use for every phase and stage it is named in.</summary>
    public static ValueList<MarketingTool> Tools => LoadedSubjects.Of<MarketingTool>(KnowledgeSubject.Tools);

    /// <summary>The signals by which people in a phase are recognised [S0:320-342, 442-461, 1325-1346].</summary>
    public static ValueList<KnowledgeItem> Signals => Items(KnowledgeSubject.Signals);

    /// <summary>What a latent need comes from [S0:156-177].</summary>
    public static ValueList<KnowledgeItem> NeedCauses => Items(KnowledgeSubject.NeedCauses);

    /// <summary>Occasions at which a need becomes concrete [S0:218-228].</summary>
    public static ValueList<KnowledgeItem> NeedOccasions => Items(KnowledgeSubject.NeedOccasions);

    /// <summary>The questions that establish when a need becomes concrete [S0:265-274].</summary>
    public static ValueList<KnowledgeItem> NeedQuestions => Items(KnowledgeSubject.NeedQuestions);

    /// <summary>The factors on which customers base their choice of brand and provider [S0:427-440].</summary>
    public static ValueList<KnowledgeItem> ChoiceFactors => Items(KnowledgeSubject.ChoiceFactors);

    /// <summary>The actions of which an online purchase consists [S0:608-616].</summary>
    public static ValueList<KnowledgeItem> PurchaseSteps => Items(KnowledgeSubject.PurchaseSteps);

    /// <summary>The moments at which a buyer drops off [S0:618-637].</summary>
    public static ValueList<KnowledgeItem> DropOffMoments => Items(KnowledgeSubject.DropOffMoments);

    /// <summary>The forms that delivery takes [S0:716-733].</summary>
    public static ValueList<KnowledgeItem> DeliveryForms => Items(KnowledgeSubject.DeliveryForms);

    /// <summary>The risks around delivery [S0:780-793].</summary>
    public static ValueList<KnowledgeItem> DeliveryRisks => Items(KnowledgeSubject.DeliveryRisks);

    /// <summary>The periods in which the risks of delivery are reduced by communication [S0:795-816].</summary>
    public static ValueList<KnowledgeItem> MitigationWindows => Items(KnowledgeSubject.MitigationWindows);

    /// <summary>The sources of information about use [S0:869-893].</summary>
    public static ValueList<KnowledgeItem> UsageSources => Items(KnowledgeSubject.UsageSources);

    /// <summary>What threatens loyalty [S0:949-955].</summary>
    public static ValueList<KnowledgeItem> LoyaltyThreats => Items(KnowledgeSubject.LoyaltyThreats);

    /// <summary>The two kinds of loyalty [S0:1000-1041].</summary>
    public static ValueList<KnowledgeItem> LoyaltyKinds => Items(KnowledgeSubject.LoyaltyKinds);

    /// <summary>What the Net Promoter Score is made of [S0:1134-1190].</summary>
    public static ValueList<KnowledgeItem> NetPromoterScore => Items(KnowledgeSubject.NetPromoterScore);

    /// <summary>What omnichannel consists of [S0:1260-1281].</summary>
    public static ValueList<KnowledgeItem> Omnichannel => Items(KnowledgeSubject.Omnichannel);

    /// <summary>The two kinds of ambassadors [S0:1311-1323].</summary>
    public static ValueList<KnowledgeItem> AmbassadorKinds => Items(KnowledgeSubject.AmbassadorKinds);

    /// <summary>The kinds of content, each with the phases and stages it works in.</summary>
    public static ValueList<KnowledgeItem> ContentKinds => Items(KnowledgeSubject.ContentKinds);

    /// <summary>Kinds of touchpoints, each with the form of its channel and the stages it suits [S1:113-147, 269-281].</summary>
    public static ValueList<TouchpointKind> Touchpoints =>
        LoadedSubjects.Of<TouchpointKind>(KnowledgeSubject.Touchpoints);

    /// <summary>The four steps in which a journey is mapped [S1:263-299].</summary>
    public static ValueList<KnowledgeItem> MappingSteps => Items(KnowledgeSubject.MappingSteps);

    /// <summary>What a persona describes [S1:263-267].</summary>
    public static ValueList<KnowledgeItem> PersonaParts => Items(KnowledgeSubject.PersonaParts);

    /// <summary>The evidence from which pain points and opportunities appear [S1:283-293].</summary>
    public static ValueList<KnowledgeItem> EvidenceKinds => Items(KnowledgeSubject.EvidenceKinds);

    /// <summary>What a customer journey is used for [S3:30-38; S0:1419-1445].</summary>
    public static ValueList<KnowledgeItem> JourneyUses => Items(KnowledgeSubject.JourneyUses);

    /// <summary>Statements on journeys that a plan can be held against.</summary>
    public static ValueList<KnowledgeItem> Principles => Items(KnowledgeSubject.Principles);

    /// <summary>Trends in what consumers do and expect [S0:64-76].</summary>
    public static ValueList<KnowledgeItem> ConsumerTrends => Items(KnowledgeSubject.ConsumerTrends);

    /// <summary>Figures that the sources give: illustrative, and never used in a calculation.</summary>
    public static ValueList<Benchmark> Benchmarks => LoadedSubjects.Of<Benchmark>(KnowledgeSubject.Benchmarks);

    /// <summary>Worked examples from the sources.</summary>
    public static ValueList<KnowledgeItem> WorkedExamples => Items(KnowledgeSubject.WorkedExamples);

    /// <summary>Tables as the sources have them, cell for cell.</summary>
    public static ValueList<SourceTable> Tables => LoadedSubjects.Of<SourceTable>(KnowledgeSubject.Tables);

    /// <summary>Terms of the field.</summary>
    public static ValueList<KnowledgeItem> Terms => Items(KnowledgeSubject.Terms);

    /// <summary>Models beside the customer journey.</summary>
    public static ValueList<KnowledgeItem> NeighbouringModels => Items(KnowledgeSubject.NeighbouringModels);

    /// <summary>Authors whom the sources name or quote; their words are not repeated.</summary>
    public static ValueList<KnowledgeItem> Authors => Items(KnowledgeSubject.Authors);

    /// <summary>The entries of a subject, in the order of the sources.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public static IReadOnlyList<KnowledgeEntry> Of(KnowledgeSubject subject) =>
        Enum.IsDefined(subject)
            ? LoadedSubjects.Of(subject)
            : throw new ArgumentOutOfRangeException(nameof(subject), "There is no such subject.");

    /// <summary>The entry with an id; null when there is none. Case counts.</summary>
    public static KnowledgeEntry? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ById.Value.GetValueOrDefault(id);
    }

    private static ValueList<KnowledgeItem> Items(KnowledgeSubject subject) =>
        LoadedSubjects.Of<KnowledgeItem>(subject);

    private static ValueList<StageProfile<JourneyPhase>> Without(params JourneyPhase[] left) =>
        LoadedSubjects
            .Of<StageProfile<JourneyPhase>>(KnowledgeSubject.Phases)
            .Where(phase => !left.Contains(phase.Stage))
            .ToValueList();
}
