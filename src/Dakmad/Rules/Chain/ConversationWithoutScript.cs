using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>A conversation with a person for which there is neither script nor manual [S3:117-123]. The source leaves it open ("al dan niet"), so it is off by default.</summary>
internal sealed class ConversationWithoutScript : Rule<Touchpoint>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2010",
            Severity = Severity.Suggestion,
            Title = new("Gesprek zonder script of handleiding", "Conversation without script or manual"),
            Message = new(
                "Voor het gesprek bij '{touchpoint}' is er geen script en geen handleiding.",
                "For the conversation at '{touchpoint}' there is neither a script nor a manual."
            ),
            Rationale = new(
                "Wie klanten te woord staat, aan de telefoon of in persoon, heeft daarvoor een script of een handleiding. Een script zegt wat er wordt gezegd, een handleiding hoe je met klanten omgaat en waarover je ze inlicht. De bron laat het open (“al dan niet”); daarom staat de regel standaard uit.",
                "Whoever speaks with customers, by phone or in person, has a script or a manual for it. A script says what is said, a manual how to deal with customers and about what to inform them. The source leaves it open (“al dan niet”), so the rule is off by default."
            ),
            Remedy = new(
                "Geef een taak van het contactmoment een script of een handleiding.",
                "Give a task of the touchpoint a script or a manual."
            ),
            Exemption = new(
                "Wie zijn medewerkers vrij laat in hun gesprekken, laat deze regel uit.",
                "Whoever leaves conversations to the judgement of the staff leaves this rule off."
            ),
            Citations = [new("S3", 117, 123)],
        };

    public override bool IsOnByDefault => false;

    protected override void Check(Touchpoint part, RuleContext context)
    {
        var form = context.Index.Nearest<Channel>(part.Channel, static channel => channel.Form is not null)?.Form;
        if (
            (part.Handling is null or Handling.Staffed)
            && (form is ChannelForm.Phone or ChannelForm.FaceToFace)
            && !IsPrepared(part.Tasks)
        )
        {
            context.Report(new DiagnosticArgument("touchpoint", part.Name));
        }
    }

    private static bool IsPrepared(ValueList<TouchpointTask> tasks)
    {
        foreach (var task in tasks)
        {
            if (task is not { Script: null, Manual: null })
            {
                return true;
            }
        }

        return false;
    }
}
