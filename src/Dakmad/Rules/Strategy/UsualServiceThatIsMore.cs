using System.Collections.Generic;
using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>A usual or basic level of service where the plan states hours and an answering time of more [S3:54-58].</summary>
internal sealed class UsualServiceThatIsMore : EmptyLabelRule
{
    private static readonly RuleParameter Hours = new(
        "hours",
        60,
        new(
            "Vanaf zoveel uur per week heet bereikbaarheid met een snel antwoord niet meer gewoon: meer dan kantooruren. Dakmad-standaard, niet uit een bron.",
            "From so many hours a week on, being reachable with a quick answer is not called usual any more: more than office hours. Dakmad default, not from a source."
        )
    )
    {
        Most = 168,
    };

    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4020",
            Severity = Severity.Suggestion,
            Title = new("Service die meer is dan het label", "Service that is more than its label"),
            Message = new(
                "'{touchpoint}' staat als gewone service of basisservice in het plan, maar biedt {why}. Dat is meer dan dat.",
                "'{touchpoint}' is usual or basic service in the plan, but offers {why}. That is more."
            ),
            Rationale = new(
                "De bron noemt telefonische bereikbaarheid als voorbeeld van een hoog niveau van service. Wie ruim bereikbaar is en snel antwoordt, biedt dat, hoe het ook heet; het label en de uren spreken elkaar tegen.",
                "The source names being reachable by phone as an example of a high level of service. Who is amply reachable and answers soon offers that, whatever it is called; the label and the hours contradict each other."
            ),
            Remedy = new(
                "Zet 'level' op 'high', of pas 'hours' of 'responseTime' aan.",
                "Set 'level' to 'high', or change 'hours' or 'responseTime'."
            ),
            Exemption = new("Als zulke uren in deze markt gewoon zijn.", "When such hours are usual in this market."),
            Citations = [new("S3", 54, 58)],
        };

    public override ValueList<RuleParameter> Parameters => [Hours];

    protected override IEnumerable<EmptyLabel> Labels(EmptyLabels labels, RuleContext context) =>
        labels.Usual((double)context.Parameter(Hours.Name));
}
