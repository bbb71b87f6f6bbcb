using System.Linq;
using Dakmad.Analysis.Fit;
using Dakmad.Analysis.Profile;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>Cost leadership is chosen, and every contact of a journey is with a person [S3:46-50].</summary>
internal sealed class NothingWithoutStaff() : DisciplineRule(ValueDiscipline.CostLeadership)
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4004",
            Severity = Severity.Suggestion,
            Title = new(
                "Alleen persoonlijk contact bij kostenleiderschap",
                "Nothing but personal contact under cost leadership"
            ),
            Message = new(
                "Kostenleiderschap doet meer online en minder telefonisch en face-to-face verwachten; in de customer journey '{journey}' verloopt elk contact via een medewerker, aan de telefoon of in persoon.",
                "Cost leadership leads one to expect more online and less by phone and face to face; in the journey '{journey}' every contact is with a person, by phone or face to face."
            ),
            Rationale = new(
                "Wie voor kostenleiderschap kiest, houdt de customer journey wellicht zo goedkoop mogelijk. Tijd van medewerkers is duur; een customer journey waarin geen enkele stap online of zonder medewerker kan, vraagt om een reden.",
                "Who chooses cost leadership perhaps keeps the journey as cheap as possible. The time of staff is dear; a journey in which no step can be taken online or without a person asks for a reason."
            ),
            Remedy = new(
                "Bied stappen ook online of met zelfservice aan, zoals oriënteren of betalen, of leg vast waarom dat hier niet kan.",
                "Offer steps online or by self-service too, such as orientation or payment, or lay down why that cannot be done here."
            ),
            Exemption = new(
                "Als een medewerker goedkoper is dan het alternatief, zoals op een markt of in een kleine winkel. Over massamedia en post zwijgt de regel.",
                "When a person is cheaper than the alternative, such as at a market or in a small shop. The rule says nothing about mass media and post."
            ),
            Citations = [new("S3", 46, 50)],
        };

    protected override void Check(JourneyFit journey, RuleContext context)
    {
        var contacts = journey
            .Profile.Touchpoints.Where(touchpoint => touchpoint.Form is not (ChannelForm.MassMedia or ChannelForm.Post))
            .ToArray();
        if (contacts.Length > 0 && contacts.All(IsPersonal) && ShortfallOf(journey, context) is null)
        {
            context.Report(new DiagnosticArgument("journey", journey.Journey.Name));
        }
    }

    private static bool IsPersonal(ProfiledTouchpoint touchpoint) =>
        touchpoint is { Form: ChannelForm.Phone or ChannelForm.FaceToFace, Handling: Handling.Staffed };
}
