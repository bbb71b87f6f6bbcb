using Dakmad.Analysis.Fit;
using Dakmad.Analysis.Profile;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Strategy;

/// <summary>Most customers walk journeys that suit another value discipline than the chosen one [S3:44-62].</summary>
internal sealed class JourneysLeanElsewhere : Rule<StrategicChoice>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4011",
            Severity = Severity.Suggestion,
            Title = new("Customer journeys passen bij een andere keuze", "Journeys suit another choice"),
            Message = new(
                "Het plan kiest {choice}, maar onderling vergeleken past {share} van de {weighed} het best bij {discipline}: {journeys}.",
                "The plan chooses {choice}, but compared with each other {share} of the {weighed} suit {discipline} best: {journeys}."
            ),
            Rationale = new(
                "De keuzes op strategisch niveau sturen de invulling van de customer journeys. Als de meeste klanten een customer journey volgen die beter bij een andere waardestrategie past, zegt het plan het een en doet het ander.",
                "Choices on the strategic level steer how journeys are filled in. When most customers follow a journey that suits another value discipline better, the plan says one thing and does another."
            ),
            Remedy = new(
                "Pas de customer journeys aan, leid klanten naar die bij de keuze past, of herzie de keuze.",
                "Adapt the journeys, lead customers to the one that suits the choice, or reconsider the choice."
            ),
            Exemption = new(
                "Als het plan vooral de customer journeys tekent die nog moeten veranderen.",
                "When the plan mainly draws the journeys that are still to change."
            ),
            Citations = [new("S3", 44, 62)],
        };

    protected override void Check(StrategicChoice part, RuleContext context)
    {
        if (Comparable.Fit(context) is not { Agreement: StrategyAgreement.Differs, Chosen: { } choice } fit)
        {
            return;
        }

        var most = fit.Leanings[0];
        context.Report(
            new DiagnosticArgument("choice", Terms.Of(choice).Label),
            new("share", MetricText.Percentage(most.Share)),
            new("weighed", Weighed(fit.Basis)),
            new("discipline", Terms.Of(most.Discipline).Label),
            new("journeys", Listing.Names(most.Journeys))
        );
    }

    private static LocalizedText Weighed(WeighingBasis basis) =>
        basis == WeighingBasis.Volume
            ? new("customer journeys (gewogen naar klanten)", "journeys (weighed by customers)")
            : new("customer journeys", "journeys");
}
