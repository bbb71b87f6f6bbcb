using Dakmad.Diagnostics;

namespace Dakmad.Rules.Journeys;

/// <summary>A whole journey of one touchpoint [S3:107-111].</summary>
internal sealed class SingleContact : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3020",
            Severity = Severity.Suggestion,
            Title = new("Customer journey van één contactmoment", "Journey of a single touchpoint"),
            Message = new(
                "De customer journey '{journey}' bestaat uit één contactmoment, '{touchpoint}'.",
                "The journey '{journey}' consists of a single touchpoint, '{touchpoint}'."
            ),
            Rationale = new(
                "Een customer journey bestaat uit meerdere contactmomenten (touchpoints). Eén contactmoment is een activiteit op een kanaal; een reis wordt het pas met wat eraan voorafgaat en wat erop volgt.",
                "A customer journey consists of several touchpoints. A single one is an activity on a channel; it becomes a journey with what goes before and what follows."
            ),
            Remedy = new(
                "Voeg de contactmomenten ervoor en erna toe, laat de customer journey in een andere overgaan ('continuesIn'), of zeg met 'startsAt' of 'endsAt' welk deel van de reis dit is.",
                "Add the touchpoints before and after it, let the journey go on in another ('continuesIn'), or say by 'startsAt' or 'endsAt' which part of the journey this is."
            ),
            Exemption = new("Zolang een plan nog wordt geschreven.", "While a plan is still being written."),
            Citations = [new("S3", 107, 111)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (part.Touchpoints.Count == 1 && JourneyScope.IsWhole(part) && !context.Index.Continuations.HasAny(part))
        {
            context.Report(new("journey", part.Name), new("touchpoint", part.Touchpoints[0].Name));
        }
    }
}
