using System.Linq;
using Dakmad.Analysis.Fit;
using Dakmad.Analysis.Profile;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>Product leadership is chosen, and a journey has no high level of service and nobody to turn to [S3:54-58].</summary>
internal sealed class NoService() : DisciplineRule(ValueDiscipline.ProductLeadership)
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4006",
            Severity = Severity.Suggestion,
            Title = new("Geen hoog serviceniveau bij productleiderschap", "No high service under product leadership"),
            Message = new(
                "Bij productleiderschap speelt bijvoorbeeld een hoog serviceniveau voor alle klanten meer een rol; de customer journey '{journey}' heeft {lacking}.",
                "Under product leadership a high level of service for all customers, for example, plays a larger part; the journey '{journey}' has {lacking}."
            ),
            Rationale = new(
                "Wie voor productleiderschap kiest, laat bijvoorbeeld een hoog serviceniveau voor alle klanten meer een rol spelen, zoals telefonische bereikbaarheid. Dat is de lezing van deze bron; Treacy en Wiersema verbinden service eerder met klantpartnerschap.",
                "Who chooses product leadership lets, for example, a high level of service for all customers play a larger part, such as being reachable by phone. This is the reading of this source; Treacy and Wiersema link service to customer intimacy rather."
            ),
            Remedy = new(
                "Maak een medewerker bereikbaar, bijvoorbeeld telefonisch, en geef bij 'service' onder 'level' aan waar het serviceniveau hoog is.",
                "Make a person reachable, for example by phone, and state under 'level' in the 'service' of touchpoints where the level is high."
            ),
            Exemption = new(
                "Als het product zelf het verschil maakt en service voor deze klanten geen rol speelt.",
                "When the product itself makes the difference and service plays no part for these customers."
            ),
            Citations = [new("S3", 54, 58)],
        };

    protected override void Check(JourneyFit journey, RuleContext context)
    {
        var touchpoints = journey.Profile.Touchpoints;
        if (
            !touchpoints.Any(touchpoint => touchpoint.ServiceLevel == ServiceLevel.High)
            && Lacking(touchpoints) is { } lacking
            && ShortfallOf(journey, context) is null
        )
        {
            context.Report(new DiagnosticArgument("journey", journey.Journey.Name), new("lacking", lacking));
        }
    }

    /// <summary>What the plan says that there is not; null when it says neither.</summary>
    private static LocalizedText? Lacking(ValueList<ProfiledTouchpoint> touchpoints)
    {
        var noLevel = touchpoints.Any(touchpoint => touchpoint.ServiceLevel is not null);
        var noStaff =
            touchpoints.Any(touchpoint => touchpoint.Handling is not null)
            && !touchpoints.Any(touchpoint => touchpoint.Handling == Handling.Staffed);
        return (noLevel, noStaff) switch
        {
            (true, true) => new(
                "geen contactmoment met een hoog serviceniveau en geen medewerker die volgens het plan te bereiken is",
                "no touchpoint with a high level of service and nobody who can be reached, as far as the plan says"
            ),
            (true, false) => new(
                "geen contactmoment met een hoog serviceniveau",
                "no touchpoint with a high level of service"
            ),
            (false, true) => new(
                "geen medewerker die volgens het plan te bereiken is",
                "nobody who can be reached, as far as the plan says"
            ),
            _ => null,
        };
    }
}
