using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Journeys;

/// <summary>A touchpoint of whose customers more go on and drop off than there are.</summary>
internal sealed class RatesAboveOne : Rule<Touchpoint>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3015",
            Severity = Severity.Error,
            Title = new("Doorstroom en uitval samen meer dan 100%", "Going on and dropping off above 100% together"),
            Message = new(
                "Bij '{touchpoint}' gaat {passing} van de klanten door en haakt {dropping} af, samen meer dan 100%.",
                "At '{touchpoint}' {passing} of the customers go on and {dropping} drop off, more than 100% together."
            ),
            Rationale = new(
                "Wie doorgaat, haakt niet af. De doorstroom en de uitval bij een contactmoment zijn samen dus nooit meer dan 100%.",
                "Whoever goes on does not drop off. So going on and dropping off at a touchpoint are never more than 100% together."
            ),
            Remedy = new(
                "Verlaag 'passRate' of de aandelen van de afhaakredenen.",
                "Lower 'passRate' or the shares of the reasons to drop off."
            ),
            Citations = [new("S0", 591, 637)],
        };

    protected override void Check(Touchpoint part, RuleContext context)
    {
        if (part.Volume?.PassRate is not { } passing || part.Experience is not { } experience)
        {
            return;
        }

        var dropping = ShareSum.Of(experience.DropOffs, static dropOff => dropOff.Share);

        // Shares that exceed 1 by themselves contradict each other, which the integrity checks say.
        if (!dropping.IsAboveOne && dropping.Plus(passing).IsAboveOne)
        {
            context.ReportAt(
                "volume",
                new("touchpoint", part.Name),
                new("passing", FigureText.Percentage(passing)),
                new("dropping", FigureText.Percentage(dropping.Value))
            );
        }
    }
}
