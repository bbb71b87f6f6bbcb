using Dakmad.Diagnostics;

namespace Dakmad.Analysis;

/// <summary>The kinds of findings about money: 6001–6019.</summary>
internal static class CostDiagnostics
{
    private static readonly LocalizedText NotCounted = new(
        "Bedragen in verschillende valuta's zijn niet op te tellen. Zonder koers telt het bedrag niet mee en is elk totaal waar het in hoort onvolledig.",
        "Amounts in different currencies cannot be added up. Without a rate the amount does not count, and every total it belongs to is incomplete."
    );

    private static readonly LocalizedText BudgetIsSetAside = new(
        "Voor een customer journey worden middelen uitgetrokken; kost hij meer, dan is er niet genoeg uitgetrokken. Dat kosten binnen hun budget passen, is rekenen.",
        "Resources are set aside for a journey; when it costs more, not enough has been set aside. That costs stay within their budget is arithmetic."
    );

    /// <summary>Amounts in several currencies, and none that the plan adds up in.</summary>
    public static DiagnosticDescriptor CurrencyUndecided { get; } =
        new()
        {
            Id = "DAK6001",
            Severity = Severity.Suggestion,
            Title = new("Geen valuta gekozen", "No currency chosen"),
            Message = new(
                "Het plan heeft bedragen in meer dan één valuta en zegt niet in welke het optelt.",
                "The plan has amounts in more than one currency and does not say in which it adds up."
            ),
            Rationale = NotCounted,
            Remedy = new(
                "Zet de valuta van het plan bij 'currency' en bij 'exchangeRates' wat de andere waard zijn.",
                "State the currency of the plan under 'currency', and what the others are worth under 'exchangeRates'."
            ),
        };

    /// <summary>An amount in a currency for which the plan states no rate.</summary>
    public static DiagnosticDescriptor MissingRate { get; } =
        new()
        {
            Id = "DAK6002",
            Severity = Severity.Suggestion,
            Title = new("Bedrag zonder wisselkoers", "Amount without an exchange rate"),
            Message = new(
                "Het plan telt op in {own} en noemt geen koers voor {currency}: het bedrag telt niet mee.",
                "The plan adds up in {own} and states no rate for {currency}: the amount is not counted."
            ),
            Rationale = NotCounted,
            Remedy = new(
                "Zet bij 'exchangeRates' van het plan wat de valuta waard is, of noem het bedrag in de valuta van het plan.",
                "State what the currency is worth under 'exchangeRates' of the plan, or state the amount in the currency of the plan."
            ),
        };

    /// <summary>An amount too large to be counted.</summary>
    public static DiagnosticDescriptor AmountTooLarge { get; } =
        new()
        {
            Id = "DAK6003",
            Severity = Severity.Suggestion,
            Title = new("Bedrag te groot", "Amount too large"),
            Message = new(
                "Dit komt in de valuta van het plan boven 1.000.000.000.000.000.000 uit en telt niet mee.",
                "This comes to more than 1,000,000,000,000,000,000 in the currency of the plan and is not counted."
            ),
            Rationale = new(
                "Zo'n bedrag is een schrijffout, in het bedrag zelf, in een wisselkoers of in een aantal. Het meetellen zou elk totaal onzinnig maken.",
                "Such an amount is a slip of the pen, in the amount itself, in an exchange rate or in a volume. Counting it would make every total meaningless."
            ),
            Remedy = new("Verbeter het bedrag, de koers of het aantal.", "Correct the amount, the rate or the volume."),
        };

    /// <summary>A cost per contact, but no number of contacts.</summary>
    public static DiagnosticDescriptor VolumeUnknown { get; } =
        new()
        {
            Id = "DAK6004",
            Severity = Severity.Suggestion,
            Title = new("Kosten per contact zonder aantal", "Cost per contact without a volume"),
            Message = new(
                "Het contactmoment '{touchpoint}' heeft kosten per contact, maar het plan zegt niet hoeveel contacten er zijn.",
                "The touchpoint '{touchpoint}' has a cost per contact, but the plan does not tell how many contacts there are."
            ),
            Rationale = new(
                "Kosten per contact zijn pas een bedrag als het aantal contacten bekend is. De kosten van de customer journey zijn nu onvolledig.",
                "A cost per contact is an amount only when the number of contacts is known. The cost of the journey is now incomplete."
            ),
            Remedy = new(
                "Zet bij 'volume' van het contactmoment wat wordt verwacht, of laat de customer journey ergens met een aantal beginnen.",
                "State what is expected under 'volume' of the touchpoint, or let the journey start somewhere with a volume."
            ),
            Citations = [new("S3", 164, 166)],
        };

    /// <summary>One contact counted in several units.</summary>
    public static DiagnosticDescriptor SeveralUnits { get; } =
        new()
        {
            Id = "DAK6005",
            Severity = Severity.Suggestion,
            Title = new("Eén contact in verschillende eenheden", "One contact in several units"),
            Message = new(
                "'{touchpoint}' en '{other}' zijn één contact ({contact}), maar tellen elk iets anders.",
                "'{touchpoint}' and '{other}' are one contact ({contact}) but count it in different units."
            ),
            Rationale = new(
                "Van contactmomenten die één contact zijn, telt het grootste aantal, één keer. Aantallen in verschillende eenheden zijn niet te vergelijken: bereik is geen bezoek.",
                "Of touchpoints that are one contact the largest volume counts, once. Volumes in different units cannot be compared: reach is not visits."
            ),
            Remedy = new(
                "Tel het contact bij al zijn contactmomenten in dezelfde eenheid.",
                "Count the contact in the same unit at all of its touchpoints."
            ),
        };

    /// <summary>Something that costs more than its budget.</summary>
    public static DiagnosticDescriptor CostOverBudget { get; } =
        new()
        {
            Id = "DAK6006",
            Severity = Severity.Suggestion,
            Title = new("Kosten boven het budget", "Cost over budget"),
            Message = new(
                "'{name}' kost {cost}, het budget is {budget}.",
                "'{name}' costs {cost}, its budget is {budget}."
            ),
            Rationale = BudgetIsSetAside,
            Remedy = new(
                "Verhoog het budget, of maak de customer journey goedkoper: minder contacten, of contacten die minder kosten.",
                "Raise the budget, or make the journey cheaper: fewer contacts, or contacts that cost less."
            ),
            Citations = [new("S3", 164, 166)],
        };

    /// <summary>A journey that is not divided over its events as a whole.</summary>
    public static DiagnosticDescriptor SharesNotWhole { get; } =
        new()
        {
            Id = "DAK6007",
            Severity = Severity.Suggestion,
            Title = new("Customer journey niet volledig verdeeld over events", "Journey not fully divided over events"),
            Message = new(
                "De aandelen van '{journey}' over de events tellen op tot {sum} in plaats van 1.",
                "The shares of '{journey}' over its events add up to {sum} instead of 1."
            ),
            Rationale = new(
                "Een customer journey die bij meer events hoort, kost één keer. Zijn de aandelen samen minder dan 1, dan valt de rest onder geen event; zijn ze samen meer, dan tellen ze naar verhouding.",
                "A journey that belongs to several events costs once. When the shares are less than 1 together, the rest falls under no event; when they are more, they count in proportion."
            ),
            Remedy = new(
                "Laat de aandelen optellen tot 1, of laat er één weg: dat krijgt wat de andere overlaten.",
                "Let the shares add up to 1, or leave one out: it gets what the others leave over."
            ),
            Citations = [new("S3", 164, 166)],
        };
}
