namespace Dakmad.Glossary;

/// <summary>The first A, aanbod: what is offered.</summary>
internal static class OfferingTerms
{
    public static void AddTo(TermTable terms)
    {
        terms.Type<Offering>("aanbod", "offering", "aanbod", "offerings");
        terms.Specialises<Offering>();
        terms.Property<Offering>(nameof(Offering.Kind), "soort", "kind");
        terms.Property<Offering>(nameof(Offering.Price), "prijs", "price");
        terms.Property<Offering>(nameof(Offering.Payment), "betaling", "payment", "betaalpatroon", "payment pattern");
        terms.Property<Offering>(
            nameof(Offering.Payments),
            "aantal betalingen",
            "number of payments",
            "betalingen",
            "aantal termijnen",
            "payments"
        );
        terms.Covers<Offering>();

        terms.Type<OfferingKind>("soort aanbod", "kind of offering", "soorten aanbod", "kinds of offering");
        terms.Noun(OfferingKind.Product, "product", "product", "producten", "products", "goederen", "goods");
        terms.Noun(OfferingKind.Service, "dienst", "service", "diensten", "services");

        terms.Type<PaymentPattern>("betaalpatroon", "payment pattern", "betaalpatronen", "payment patterns");
        terms.Member(PaymentPattern.OneOff, "eenmalig", "one-off", "one-time", "once");
        terms.Member(
            PaymentPattern.Recurring,
            "terugkerend",
            "recurring",
            "periodiek",
            "periodic",
            "abonnement",
            "subscription"
        );
    }
}
