using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Dakmad.Analysis.Gaps;
using Dakmad.Diagnostics;
using Dakmad.Knowledge;
using Dakmad.Traversal;

namespace Dakmad.Analysis;

/// <summary>
/// A plan or journey held against the knowledge base: which means, kinds of content, KPIs, tools, drop-off moments and
/// risks that the sources name for a phase it carries out, and which are open. Ids that the plan states under
/// <c>covers</c> come first, then whole words in the fields that can mean an entry; nothing is guessed from other words.
/// </summary>
public sealed partial record GapAnalysis
{
    private GapAnalysis() { }

    /// <summary>The journey it is about; null when it is about all journeys of the plan.</summary>
    public Journey? Journey { get; private init; }

    /// <summary>
    /// The phases between the declared start and end of the journey; of a plan those of any of its journeys, or all when
    /// it has none. What lies outside is not asked for.
    /// </summary>
    public EnumSet<JourneyPhase> Scope { get; private init; }

    /// <summary>The phases in scope, then the stages of the five-phase journey that go with them, each in order.</summary>
    public ValueList<GapSection> Sections { get; private init; }

    /// <summary>
    /// Everything that was matched, in the order in which it was met; also what the sources do not name for the phase in
    /// which it stands, which counts nowhere.
    /// </summary>
    public ValueList<KnowledgeMatch> Matches { get; private init; }

    /// <summary>The touchpoints of which the phase is not decided.</summary>
    public ValueList<UnplacedTouchpoint> Unplaced { get; private init; }

    /// <summary>Ids under <c>covers</c> that the knowledge base does not have.</summary>
    public ValueList<Diagnostic> Problems { get; private init; }

    /// <summary>What nothing in the plan matches: the suggestions, section by section.</summary>
    public IEnumerable<GapItem> Open => Sections.SelectMany(section => section.In(GapState.Open));

    /// <summary>Analyses a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="crosswalks">How phases and stages go together; null for those of Dakmad.</param>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static GapAnalysis Of(MarketingPlan plan, Crosswalks? crosswalks = null) =>
        Of(new PlanIndex(plan), (Journey?)null, crosswalks);

    /// <summary>Analyses one journey of a plan with what it leans on.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="journey">The id of a journey of that plan.</param>
    /// <param name="crosswalks">How phases and stages go together; null for those of Dakmad.</param>
    /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static GapAnalysis Of(MarketingPlan plan, Ref<Journey> journey, Crosswalks? crosswalks = null) =>
        Of(new PlanIndex(plan), journey, crosswalks);

    /// <summary>Analyses one journey of a plan with what it leans on.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="journey">A journey of that plan.</param>
    /// <param name="crosswalks">How phases and stages go together; null for those of Dakmad.</param>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static GapAnalysis Of(MarketingPlan plan, Journey journey, Crosswalks? crosswalks = null)
    {
        var index = new PlanIndex(plan);
        return Of(index, index.Required(journey), crosswalks);
    }

    /// <summary>Analyses one journey of a plan with what it leans on.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="journey">The id of a journey of that plan.</param>
    /// <param name="crosswalks">How phases and stages go together; null for those of Dakmad.</param>
    /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
    public static GapAnalysis Of(PlanIndex index, Ref<Journey> journey, Crosswalks? crosswalks = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        return Of(index, index.Required(journey), crosswalks);
    }

    /// <summary>Analyses a plan, or one journey of it with what it leans on.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="journey">The journey; null for all of them, and everything that no journey uses.</param>
    /// <param name="crosswalks">How phases and stages go together; null for those of Dakmad.</param>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    public static GapAnalysis Of(PlanIndex index, Journey? journey = null, Crosswalks? crosswalks = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        crosswalks ??= Crosswalks.Default;
        IReadOnlyList<IndexedElement<Journey>> chosen = journey is null
            ? index.All<Journey>()
            : [index.PlaceOf(journey)];
        var evidence = new PlanEvidence(index, crosswalks);
        foreach (var (element, _, path) in chosen)
        {
            evidence.AddJourney(element, path);
        }

        foreach (var (element, _, _) in chosen)
        {
            evidence.AddSurroundings(element);
        }

        if (journey is null)
        {
            evidence.AddRest();
        }

        EnumSet<JourneyPhase> scope =
            chosen.Count == 0
                ? crosswalks.Phases
                : [.. chosen.SelectMany(other => JourneyScope.Of(other.Element, crosswalks))];
        var sections = new Sections(crosswalks, evidence.Found.Matches);
        EnumSet<LifecycleStage> stages =
        [
            .. scope.SelectMany(phase => crosswalks.LifecycleStages.Row(phase).Candidates),
        ];
        return new()
        {
            Journey = journey,
            Scope = scope,
            Sections = [.. scope.Select(sections.Of), .. stages.Select(sections.Of)],
            Matches = evidence.Found.Matches.ToValueList(),
            Unplaced = evidence.Unplaced.ToValueList(),
            Problems = evidence.Found.Problems.ToValueList(),
        };
    }
}
