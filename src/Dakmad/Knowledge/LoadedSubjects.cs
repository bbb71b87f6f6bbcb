using System.Collections.Concurrent;
using System.Collections.Generic;

namespace Dakmad.Knowledge;

/// <summary>The subjects that have been read so far.</summary>
internal static class LoadedSubjects
{
    private static readonly ConcurrentDictionary<KnowledgeSubject, IReadOnlyList<KnowledgeEntry>> Loaded = new();

    public static IReadOnlyList<KnowledgeEntry> Of(KnowledgeSubject subject) => Loaded.GetOrAdd(subject, Load);

    public static ValueList<T> Of<T>(KnowledgeSubject subject)
        where T : KnowledgeEntry => (ValueList<T>)Of(subject);

    private static IReadOnlyList<KnowledgeEntry> Load(KnowledgeSubject subject) =>
        subject switch
        {
            KnowledgeSubject.Phases => Stages<JourneyPhase>(subject),
            KnowledgeSubject.LifecycleStages => Stages<LifecycleStage>(subject),
            KnowledgeSubject.SixB => Stages<SixBStage>(subject),
            KnowledgeSubject.SalesFunnel => Stages<SalesFunnelStage>(subject),
            KnowledgeSubject.LoyaltyLoop => Stages<LoyaltyLoopStage>(subject),
            KnowledgeSubject.Tools => DataFile.Read(subject, (of, data) => new MarketingTool(of, data)),
            KnowledgeSubject.Touchpoints => DataFile.Read(subject, (of, data) => new TouchpointKind(of, data)),
            KnowledgeSubject.Benchmarks => DataFile.Read(subject, (of, data) => new Benchmark(of, data)),
            KnowledgeSubject.Tables => DataFile.Read(subject, (of, data) => new SourceTable(of, data)),
            _ => DataFile.Read(subject, (of, data) => new KnowledgeItem(of, data)),
        };

    private static ValueList<StageProfile<TStage>> Stages<TStage>(KnowledgeSubject subject)
        where TStage : struct, System.Enum => DataFile.Read(subject, (of, data) => new StageProfile<TStage>(of, data));
}
