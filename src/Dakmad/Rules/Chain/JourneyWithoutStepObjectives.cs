using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>A journey none of whose steps has an objective [S3:166-170].</summary>
internal sealed class JourneyWithoutStepObjectives : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2011",
            Severity = Severity.Warning,
            Title = new("Geen stap met een doelstelling", "No step with an objective"),
            Message = new(
                "Geen enkele stap van de customer journey '{journey}' heeft een doelstelling.",
                "No step of the journey '{journey}' has an objective."
            ),
            Rationale = new(
                "De stappen van een customer journey hebben doelstellingen, die samen bijdragen aan een einddoelstelling. Zonder doelstelling weet je achteraf niet of een stap heeft gewerkt. Eén stap met een doelstelling is voor de regel genoeg: de bron zegt niet dat elke stap er een heeft.",
                "The steps of a customer journey have objectives, which lead to an end objective. Without one nobody can say afterwards whether a step has done its work. One step with an objective is enough for the rule: the source does not say that every step has one."
            ),
            Remedy = new(
                "Noem bij de contactmomenten onder 'objective' wat elke stap moet bereiken.",
                "State under 'objective' of the touchpoints what each step has to reach."
            ),
            Exemption = new("Zolang een plan nog wordt geschreven.", "While a plan is still being written."),
            Citations = [new("S3", 166, 170)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (!part.Touchpoints.IsEmpty && !HasObjective(part.Touchpoints))
        {
            context.Report(new DiagnosticArgument("journey", part.Name));
        }
    }

    private static bool HasObjective(ValueList<Touchpoint> touchpoints)
    {
        foreach (var touchpoint in touchpoints)
        {
            if (touchpoint.Objective is not null)
            {
                return true;
            }
        }

        return false;
    }
}
