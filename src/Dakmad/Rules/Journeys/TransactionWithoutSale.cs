using Dakmad.Diagnostics;

namespace Dakmad.Rules.Journeys;

/// <summary>A transaction that serves other stages of the 6B model than ordering and paying [S3:111-113, 186].</summary>
internal sealed class TransactionWithoutSale : Rule<Touchpoint>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3017",
            Severity = Severity.Suggestion,
            Title = new("Transactie zonder bestellen of betalen", "Transaction without an order or payment"),
            Message = new(
                "'{touchpoint}' is een transactie, maar staat bij {stages} en niet bij bestellen of betalen.",
                "'{touchpoint}' is a transaction, but serves {stages} and neither order nor pay."
            ),
            Rationale = new(
                "Transactie is de hoofdgroep waarin de klant koopt, en een aankoop is bestellen en betalen. Dient een transactie alleen andere B's, dan klopt de activiteit of de B niet.",
                "Transacting is the main group in which customers buy, and a purchase is ordering and paying. Where a transaction serves other stages only, either the activity or the stage is wrong."
            ),
            Remedy = new(
                "Noem 'order' of 'pay' bij 'stages', of kies een andere activiteit, zoals communiceren.",
                "State 'order' or 'pay' under 'stages', or choose another activity, such as communicating."
            ),
            Exemption = new(
                "Bij een ruil zonder bestelling, zoals het inwisselen van spaarpunten.",
                "With an exchange without an order, such as spending saved points."
            ),
            Citations = [new("S3", 111, 113), new("S3", 186)],
        };

    protected override void Check(Touchpoint part, RuleContext context)
    {
        if (
            !part.Stages.IsEmpty
            && !part.Stages.Contains(SixBStage.Order)
            && !part.Stages.Contains(SixBStage.Pay)
            && Sale.KindOf(part, context.Index) == ActivityKind.Transact
        )
        {
            context.ReportAt("stages", new("touchpoint", part.Name), new("stages", SixB.Names(part.Stages)));
        }
    }
}
