using System;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Journeys;

/// <summary>Touchpoints in a plain list of which a later one belongs to an earlier phase or stage [S0:276-291; S3:174-182].</summary>
internal sealed class StepsAgainstPhases : Rule<Journey>
{
    private static readonly SixBStage[] Stages = Enum.GetValues<SixBStage>();

    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3025",
            Severity = Severity.Suggestion,
            Title = new("Volgorde van de stappen past niet bij de fasen", "Order of the steps against their phases"),
            Message = new(
                "In de customer journey '{journey}' komt '{later}' ({earlyPhase}) na '{earlier}' ({latePhase}), terwijl die fase eerder hoort.",
                "In the journey '{journey}' '{later}' ({earlyPhase}) comes after '{earlier}' ({latePhase}), while that phase comes first."
            ),
            Rationale = new(
                "De fasen van een customer journey en de B's van de funnel volgen elkaar op: eerst oriënteren, dan kopen, dan gebruiken. Klanten mogen terugspringen, maar dan laat een route dat zien; in een rij zonder routes klopt de volgorde niet, of de fase.",
                "The phases of a journey and the stages of the funnel follow each other: first orienting, then buying, then using. Customers may jump back, but then a route shows it; in a plain list the order is wrong, or the phase."
            ),
            Remedy = new(
                "Zet de contactmomenten in de volgorde waarin de klant ze tegenkomt, verbeter de fase, of laat met 'routes' zien dat de klant terugspringt.",
                "Put the touchpoints in the order in which customers meet them, correct the phase, or show by 'routes' that customers jump back."
            ),
            Exemption = new(
                "Als de lijst geen volgorde heeft, omdat de contactmomenten alternatieven zijn. Over een nieuwe ronde na gebruik, loyaliteit of ambassadeurschap meldt de regel niets.",
                "When the list has no order, since the touchpoints are alternatives. The rule is silent about a new round after use, loyalty or advocacy."
            ),
            Citations = [new("S0", 276, 291), new("S1", 367, 371), new("S3", 174, 182)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        var last = -1;
        for (var i = 0; i < part.Touchpoints.Count; i++)
        {
            if (last >= 0 && IsBefore(part.Touchpoints[i], part.Touchpoints[last]))
            {
                context.ReportOn(
                    context.Path.Property("touchpoints").Item(i),
                    [context.Path.Property("touchpoints").Item(last)],
                    new("journey", part.Name),
                    new("later", part.Touchpoints[i].Name),
                    new("earlyPhase", EarlyOf(part.Touchpoints[i])),
                    new("earlier", part.Touchpoints[last].Name),
                    new("latePhase", LateOf(part.Touchpoints[last]))
                );
                return;
            }

            // After a touchpoint with routes the list no longer says where customers go.
            last =
                !part.Touchpoints[i].Routes.IsEmpty ? -1
                : IsPlaced(part.Touchpoints[i]) ? i
                : last;
        }
    }

    /// <summary>The position among the nine phases, in which a need is one phase, latent or concrete.</summary>
    private static int RankOf(JourneyPhase phase) =>
        phase <= JourneyPhase.ConcreteNeed ? 0 : (int)phase - (int)JourneyPhase.ConcreteNeed;

    private static bool IsPlaced(Touchpoint touchpoint) => touchpoint.Phase is not null || !touchpoint.Stages.IsEmpty;

    /// <summary>
    /// Whether a step belongs before one that precedes it in the list: by their phases where both state one, or else by
    /// stages where one is after the order and the other before. Neighbouring phases run into each other.
    /// </summary>
    private static bool IsBefore(Touchpoint step, Touchpoint before)
    {
        if (step.Phase is { } phase && before.Phase is { } other)
        {
            return RankOf(phase) < RankOf(other) - 1 && other < JourneyPhase.Use;
        }

        return step.Phase is null
            && before.Phase is null
            && LastOf(step.Stages) is < SixBStage.Order
            && FirstOf(before.Stages) is SixBStage.Order or SixBStage.Pay;
    }

    private static LocalizedText EarlyOf(Touchpoint step) =>
        step.Phase is { } phase ? Terms.Of(phase).Label : Terms.Of(LastOf(step.Stages)!.Value).Label;

    private static LocalizedText LateOf(Touchpoint before) =>
        before.Phase is { } phase ? Terms.Of(phase).Label : Terms.Of(FirstOf(before.Stages)!.Value).Label;

    private static SixBStage? FirstOf(EnumSet<SixBStage> stages)
    {
        for (var i = 0; i < Stages.Length; i++)
        {
            if (stages.Contains(Stages[i]))
            {
                return Stages[i];
            }
        }

        return null;
    }

    private static SixBStage? LastOf(EnumSet<SixBStage> stages)
    {
        for (var i = Stages.Length - 1; i >= 0; i--)
        {
            if (stages.Contains(Stages[i]))
            {
                return Stages[i];
            }
        }

        return null;
    }
}
