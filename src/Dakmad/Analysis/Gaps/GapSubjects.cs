using Dakmad.Knowledge;

namespace Dakmad.Analysis.Gaps;

/// <summary>
/// The subjects that plans are held against, and which of them a field can mean: the field decides, never the word alone.
/// </summary>
internal static class GapSubjects
{
    /// <summary>All of them, in the order in which they are shown.</summary>
    public static ValueList<KnowledgeSubject> All { get; } =
    [
        KnowledgeSubject.Means,
        KnowledgeSubject.ContentKinds,
        KnowledgeSubject.Kpis,
        KnowledgeSubject.Tools,
        KnowledgeSubject.DropOffMoments,
        KnowledgeSubject.DeliveryRisks,
        KnowledgeSubject.LoyaltyThreats,
    ];

    /// <summary>What a name of something that is done, or a kind of content, can mean.</summary>
    public static EnumSet<KnowledgeSubject> OfWork { get; } = [KnowledgeSubject.Means, KnowledgeSubject.ContentKinds];

    /// <summary>What an indicator can mean.</summary>
    public static EnumSet<KnowledgeSubject> OfIndicator { get; } = [KnowledgeSubject.Kpis];

    /// <summary>What something to measure with can mean.</summary>
    public static EnumSet<KnowledgeSubject> OfTool { get; } = [KnowledgeSubject.Tools];

    /// <summary>What a reason to drop off can mean.</summary>
    public static EnumSet<KnowledgeSubject> OfReason { get; } =
    [KnowledgeSubject.DropOffMoments, KnowledgeSubject.DeliveryRisks, KnowledgeSubject.LoyaltyThreats];
}
