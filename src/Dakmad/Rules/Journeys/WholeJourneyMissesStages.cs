using System.Globalization;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Journeys;

/// <summary>A journey that claims to be complete and misses stages of the 6B model [S3:174-182].</summary>
internal sealed class WholeJourneyMissesStages : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3001",
            Severity = Severity.Warning,
            Title = new("Volledige customer journey mist B's", "Complete journey misses stages of the 6B model"),
            Message = new(
                "De customer journey '{journey}' loopt van begin tot eind, maar dekt maar {served} van de 6 B's: er is geen contactmoment voor {missing}.",
                "The journey '{journey}' runs from start to end, but covers only {served} of the 6 stages of the 6B model: there is no touchpoint for {missing}."
            ),
            Rationale = new(
                "Wie de volledige reis aflegt, doorloopt de hele funnel, en alle zes B's moeten zo goed zijn dat de klant bij één en dezelfde aanbieder blijft. Die reis loopt van bezoeken tot en met binden; zonder begin telt bezoeken als begin, zonder einde binden als einde (Dakmad-standaard, niet uit een bron). Wat een vorige of volgende customer journey dekt, telt mee.",
                "Whoever makes the complete journey passes the whole funnel, and all six stages have to be good enough to keep the customer with one and the same provider. That journey runs from visiting up to binding; without a start visiting counts as the start, without an end binding counts as the end (Dakmad default, not from a source). What is covered by a journey in which customers go on, or from which they come, counts."
            ),
            Remedy = new(
                "Voeg contactmomenten toe voor de ontbrekende B's of noem die B's bij 'stages', laat de klant verdergaan in een customer journey die ze dekt ('continuesIn'), of geef met 'startsAt' en 'endsAt' aan welk deel van de reis dit is.",
                "Add touchpoints for the missing stages or state them under 'stages', let customers go on in a journey that covers them ('continuesIn'), or say by 'startsAt' and 'endsAt' which part of the journey this is."
            ),
            Exemption = new(
                "Over een customer journey waarvan geen enkel contactmoment een B noemt, meldt de regel niets.",
                "The rule is silent already about a journey of which no touchpoint states a stage."
            ),
            Citations = [new("S3", 174, 182)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (!JourneyScope.IsWhole(part))
        {
            return;
        }

        var missing = JourneyScope.Missing(part, context.Index);
        if (!missing.IsEmpty)
        {
            context.Report(
                new("journey", part.Name),
                new("served", (SixB.Stages.Length - missing.Count).ToString(CultureInfo.InvariantCulture)),
                new("missing", SixB.Names(missing))
            );
        }
    }
}
