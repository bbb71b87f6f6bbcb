using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Journeys;

/// <summary>A journey that misses stages of the 6B model between its own start and end [S3:174-182].</summary>
internal sealed class StagesMissingInScope : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3013",
            Severity = Severity.Suggestion,
            Title = new("B's ontbreken tussen begin en einde", "Stages missing between start and end"),
            Message = new(
                "De customer journey '{journey}' loopt van {first} tot en met {last}, maar heeft geen contactmoment voor {missing}.",
                "The journey '{journey}' runs from {first} up to {last}, but has no touchpoint for {missing}."
            ),
            Rationale = new(
                "De B's volgen elkaar op in de funnel. Sla je er tussen begin en einde een over, dan sta je daar niet klaar voor de klant, die dan bij een ander verder kan gaan.",
                "The stages follow each other in the funnel. Where one is skipped between start and end, customers are left to themselves and may continue their journey with somebody else."
            ),
            Remedy = new(
                "Voeg een contactmoment toe voor de ontbrekende B's, noem ze bij 'stages' van een bestaand contactmoment, of begrens de customer journey met 'startsAt' en 'endsAt'.",
                "Add a touchpoint for the missing stages, state them under 'stages' of an existing touchpoint, or bound the journey by 'startsAt' and 'endsAt'."
            ),
            Exemption = new(
                "Als een stap vanzelf gaat, zoals betalen bij een gratis dienst.",
                "When a step happens by itself, such as paying for a service that is free of charge."
            ),
            Citations = [new("S3", 174, 182)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (JourneyScope.IsWhole(part) || JourneyScope.Of(part) is not { } scope)
        {
            return;
        }

        var missing = JourneyScope.Missing(part, context.Index);
        if (!missing.IsEmpty)
        {
            context.Report(
                new("journey", part.Name),
                new("first", Terms.Of(scope.First).Label),
                new("last", Terms.Of(scope.Last).Label),
                new("missing", SixB.Names(missing))
            );
        }
    }
}
