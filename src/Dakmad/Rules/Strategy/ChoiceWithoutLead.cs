using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Strategy;

/// <summary>A plan that chooses a value discipline and says that it does not want to lead in it.</summary>
internal sealed class ChoiceWithoutLead : Rule<DisciplineAmbition>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4009",
            Severity = Severity.Warning,
            Title = new("Gekozen waardestrategie zonder ambitie", "Chosen value discipline without the ambition"),
            Message = new(
                "Het plan kiest {discipline}, maar zet die bij de ambities niet op uitblinken. Maak de keuze en de ambities gelijk.",
                "The plan chooses {discipline}, but its ambitions do not name it as the one to excel in. Make the two agree."
            ),
            Rationale = new(
                "Wie een waardestrategie kiest, wil daarin de beste van de markt zijn. De keuze en de ambitie in het plan spreken elkaar nu tegen.",
                "Who chooses a value discipline wants to be the best of the market in it; keeping up is for the other two. As it is, the plan says two things about one choice."
            ),
            Remedy = new(
                "Geef deze ambitie 'lead', of pas 'discipline' aan.",
                "Give this ambition 'lead', or change 'discipline'."
            ),
            Citations = [new("TreacyWiersema1995")],
        };

    protected override void Check(DisciplineAmbition part, RuleContext context)
    {
        if (part.Standing == DisciplineStanding.Threshold && part.Discipline == context.Plan.Strategy?.Discipline)
        {
            context.ReportAt("standing", new DiagnosticArgument("discipline", Terms.Of(part.Discipline).Label));
        }
    }
}
