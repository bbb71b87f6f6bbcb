using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Rendering;
using Dakmad.Rules.Journeys;
using Dakmad.Traversal;

namespace Dakmad.Drawing.Maps;

/// <summary>Everything a journey map shows, before it is known where.</summary>
internal sealed class MapScene
{
    public MapScene(PlanAnalysis analysis, Journey journey, PictureOptions options)
    {
        (Analysis, Journey) = (analysis, journey);
        Language = options.Language ?? Plan.Language ?? Dakmad.Language.English;
        Path = Index.PlaceOf(journey).Path;
        Funnel = analysis.FunnelOf(journey);
        Cost = analysis.CostOf(journey);
        Findings = options.Findings is { } all
            ? all.Where(finding => finding.Path.IsAtOrBelow(Path)).ToValueList()
            : [];
        Phases = options.Phases ?? Usual(journey);
        Steps = journey.Touchpoints.Select(Step).ToValueList();
        EndObjective = Index.Find(journey.EndObjective);
    }

    public PlanAnalysis Analysis { get; }

    public PlanIndex Index => Analysis.Index;

    public MarketingPlan Plan => Analysis.Plan;

    public Journey Journey { get; }

    public PlanPath Path { get; }

    public Language Language { get; }

    public JourneyFunnel Funnel { get; }

    public JourneyCost Cost { get; }

    public PhaseModel? Phases { get; }

    public ValueList<MapStep> Steps { get; }

    public Objective? EndObjective { get; }

    /// <summary>What was found in the journey, in the order in which it is numbered.</summary>
    public ValueList<Diagnostic> Findings { get; }

    /// <summary>A text in the language of the reader.</summary>
    public string Say(string dutch, string english) => Language == Language.Dutch ? dutch : english;

    /// <summary>A word of the glossary, with a capital.</summary>
    public string Say(LocalizedText word) => word.Capitalised(Language);

    private static PhaseModel? Usual(Journey journey) =>
        journey.Touchpoints.Any(touchpoint => touchpoint.Phase is not null) ? PhaseModel.Nine
        : journey.Touchpoints.Any(touchpoint => touchpoint.LifecycleStage is not null) ? PhaseModel.Five
        : journey.Touchpoints.Any(touchpoint => !touchpoint.Stages.IsEmpty) ? PhaseModel.SixB
        : null;

    private MapStep Step(Touchpoint touchpoint, int position)
    {
        var path = Path.Property("touchpoints").Item(position);
        return new()
        {
            Position = position,
            Touchpoint = touchpoint,
            Path = path,
            Channel = Index.Find(touchpoint.Channel),
            Activity = Index.Find(touchpoint.Activity),
            Objective = Index.Find(touchpoint.Objective),
            Funnel = Funnel.Steps[position],
            Cost = Cost.Steps[position],
            IsDetour = Detour.IsEarned(touchpoint, Index),
            Phase = PhaseOf(touchpoint),
            Findings = Findings
                .Select((finding, at) => (finding, Number: at + 1))
                .Where(numbered => numbered.finding.Path.IsAtOrBelow(path))
                .Select(numbered => numbered.Number)
                .ToValueList(),
        };
    }

    private string? PhaseOf(Touchpoint touchpoint) =>
        Phases switch
        {
            PhaseModel.Nine => touchpoint.Phase is { } phase ? Say(Terms.Of(phase).Label) : null,
            PhaseModel.Five => touchpoint.LifecycleStage is { } stage ? Say(Terms.Of(stage).Label) : null,
            PhaseModel.SixB => touchpoint.Stages.IsEmpty ? null : string.Join(" · ", Words(touchpoint.Stages)),
            _ => null,
        };

    private IEnumerable<string> Words(EnumSet<SixBStage> stages) => stages.Select(stage => Say(Terms.Of(stage).Label));
}
