using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;
using Dakmad.Knowledge;

namespace Dakmad.Analysis.Gaps;

/// <summary>Holds what was met against what the knowledge base names, phase by phase and stage by stage.</summary>
internal sealed class Sections(Crosswalks crosswalks, IEnumerable<KnowledgeMatch> matches)
{
    private readonly ILookup<string, KnowledgeMatch> _matches = matches.ToLookup(
        match => match.Entry.Id,
        StringComparer.Ordinal
    );

    public GapSection Of(JourneyPhase phase) =>
        new()
        {
            Phase = phase,
            Name = Terms.Of(phase).Label,
            Items = Items(
                phase,
                use => [.. use.Phase is { } named ? Placement.Sections(named, crosswalks) : []],
                match => match.Phases
            ),
        };

    public GapSection Of(LifecycleStage stage) =>
        new()
        {
            Stage = stage,
            Name = Terms.Of(stage).Label,
            Items = Items(stage, use => use.Stage is { } named ? [named] : [], match => match.Stages),
        };

    private ValueList<GapItem> Items<TStage>(
        TStage section,
        Func<KnowledgeUse, EnumSet<TStage>> sections,
        Func<KnowledgeMatch, EnumSet<TStage>> placed
    )
        where TStage : unmanaged, Enum =>
        (
            from subject in GapSubjects.All
            from entry in KnowledgeBase.Of(subject)
            let use = entry.Uses.FirstOrDefault(use => sections(use).Contains(section))
            where use is not null
            select Item(entry, use, section, [.. entry.Uses.SelectMany(other => sections(other))], placed)
        ).ToValueList();

    private GapItem Item<TStage>(
        KnowledgeEntry entry,
        KnowledgeUse use,
        TStage section,
        EnumSet<TStage> named,
        Func<KnowledgeMatch, EnumSet<TStage>> placed
    )
        where TStage : unmanaged, Enum
    {
        var here = _matches[entry.Id].Where(match => placed(match).Contains(section)).ToList();
        var certain = here.FindAll(match => IsCertain(match, placed(match), named));
        return new()
        {
            Entry = entry,
            Use = use,
            State = (certain.Count, here.Count) switch
            {
                (> 0, _) => GapState.Covered,
                (_, > 0) => GapState.Undecided,
                _ => GapState.Open,
            },
            Matches = (certain.Count > 0 ? certain : here).ToValueList(),
        };
    }

    /// <summary>
    /// One place is possible; or the plan names the entry itself, and of the places that are possible the sources name it
    /// for one only.
    /// </summary>
    private static bool IsCertain<TStage>(KnowledgeMatch match, EnumSet<TStage> placed, EnumSet<TStage> named)
        where TStage : unmanaged, Enum =>
        placed.Count == 1 || (match.Basis == MatchBasis.StatedId && placed.Count(named.Contains) == 1);
}
