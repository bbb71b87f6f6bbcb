using Dakmad.Diagnostics;

namespace Dakmad.Rules.Journeys;

/// <summary>Stages of the 6B model that lie outside every journey of a plan [S3:129-133, 174-182]. The source stops before them on purpose, so it is off by default.</summary>
internal sealed class StagesLeftToNobody : Rule<OperationalLevel>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3014",
            Severity = Severity.Suggestion,
            Title = new("B's die in geen enkele customer journey zitten", "Stages that are in no journey"),
            Message = new(
                "Geen enkele customer journey van het plan heeft een contactmoment voor {missing}.",
                "No journey of the plan has a touchpoint for {missing}."
            ),
            Rationale = new(
                "Een customer journey mag eerder ophouden, zoals het voorbeeld in de bron ophoudt bij de order en de bevestiging. Samen moeten de customer journeys alle zes B's wel goed doen, anders blijft de klant niet bij dezelfde aanbieder. Omdat de bron hier bewust stopt, staat de regel standaard uit.",
                "A journey may end earlier, as the example of the source ends at the order and its confirmation. Together the journeys have to do all six stages well, though, or customers do not stay with the same provider. Since the source stops there on purpose, the rule is off by default."
            ),
            Remedy = new(
                "Voeg een customer journey toe voor de B's die ontbreken en laat de andere daarin doorlopen ('continuesIn').",
                "Add a journey for what is left and let the others go on in it ('continuesIn')."
            ),
            Exemption = new(
                "Als een andere organisatie of een ander plan voor de rest van de reis zorgt.",
                "When another organisation or another plan sees to the rest of the journey."
            ),
            Citations = [new("S3", 129, 133), new("S3", 174, 182)],
        };

    public override bool IsOnByDefault => false;

    protected override void Check(OperationalLevel part, RuleContext context)
    {
        EnumSet<SixBStage> covered = [];
        foreach (var journey in part.Journeys)
        {
            covered = SixB.Union(covered, SixB.Served(journey));
        }

        if (covered.IsEmpty)
        {
            return;
        }

        // What a journey misses within its own start and end is a finding of its own.
        EnumSet<SixBStage> missing = [];
        foreach (var stage in SixB.Stages)
        {
            missing = covered.Contains(stage) || IsInScope(stage, part.Journeys) ? missing : missing.With(stage);
        }

        if (!missing.IsEmpty)
        {
            context.ReportAt("journeys", new DiagnosticArgument("missing", SixB.Names(missing)));
        }
    }

    private static bool IsInScope(SixBStage stage, ValueList<Journey> journeys)
    {
        foreach (var journey in journeys)
        {
            if (JourneyScope.Of(journey)?.Contains(stage) == true)
            {
                return true;
            }
        }

        return false;
    }
}
