using Dakmad.Analysis.Time;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using NodaTime;

namespace Dakmad.Rules.Experience;

/// <summary>A long time between purchase and delivery in which the customer hears nothing [S0:780-816].</summary>
internal sealed class LongWaitForDelivery : Rule<Journey>
{
    private static readonly RuleParameter Days = new(
        "days",
        14,
        new(
            "Hoeveel dagen een klant tussen aankoop en levering ten hoogste zonder contact is. Dakmad-standaard, niet uit een bron.",
            "The most days that a customer is without contact between purchase and delivery. Dakmad default, not from a source."
        )
    )
    {
        Most = 3650,
        IsWhole = true,
    };

    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK7006",
            Severity = Severity.Suggestion,
            Title = new("Lange stilte tussen aankoop en levering", "Long silence between purchase and delivery"),
            Message = new(
                "Tussen '{from}' en '{to}' hoort de klant {wait} niets; de aankoop is gedaan, de levering nog niet.",
                "Between '{from}' and '{to}' the customer hears nothing for {wait}; the purchase is done, the delivery is not."
            ),
            Rationale = new(
                "Zolang er tijd zit tussen aankoop en levering kan de klant de bestelling nog annuleren. Contact in de tussentijd, zoals gebruikstips of een vooruitblik, houdt de klant enthousiast en voorkomt annuleringen.",
                "As long as there is time between purchase and delivery, the customer can still cancel. Contact in between, such as tips for use or a preview, keeps the customer keen and prevents cancellations."
            ),
            Remedy = new(
                "Plan een contactmoment in de tussentijd, zoals een bericht over de voortgang, gebruikstips of een kennismaking.",
                "Plan a touchpoint in between, such as a message on progress, tips for use or an introduction."
            ),
            Exemption = new(
                "Als de klant zelf een latere leverdatum kiest en dat contact niet verwacht.",
                "When customers choose a later delivery date themselves and expect no contact."
            ),
            Citations = [new("S0", 780, 816)],
        };

    public override ValueList<RuleParameter> Parameters => [Days];

    protected override void Check(Journey part, RuleContext context)
    {
        if (!StatesTimes(part))
        {
            return;
        }

        foreach (var link in new DeliveryWaits(context.Index, part).Links())
        {
            if (StatedWait.Of(part, link) is { } wait && SafeDates.WholeDays(wait) is var days)
            {
                if (days > context.Parameter(Days.Name))
                {
                    Report(part, link, wait, context);
                }
            }
        }
    }

    private static void Report(Journey journey, JourneyLink link, Period wait, RuleContext context)
    {
        var touchpoints = context.Path.Property("touchpoints");
        context.ReportOn(
            touchpoints.Item(link.To),
            [touchpoints.Item(link.From)],
            new("from", journey.Touchpoints[link.From].Name),
            new("to", journey.Touchpoints[link.To].Name),
            new("wait", PeriodWords.Of(wait))
        );
    }

    private static bool StatesTimes(Journey journey)
    {
        foreach (var touchpoint in journey.Touchpoints)
        {
            if (touchpoint.Timing is not null)
            {
                return true;
            }

            foreach (var route in touchpoint.Routes)
            {
                if (route.After is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
