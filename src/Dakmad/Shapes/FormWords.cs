namespace Dakmad.Shapes;

/// <summary>What belongs in a field, with its article and an example, for messages.</summary>
internal static class FormWords
{
    public static LocalizedText Text { get; } = new("een tekst", "a text");

    public static LocalizedText Id { get; } =
        new(
            "een id: een letter, daarna letters, cijfers en streepjes",
            "an id: a letter, then letters, digits and hyphens"
        );

    public static LocalizedText RuleId { get; } =
        new(
            "de id van een regel: hoofdletters en vier cijfers, zoals DAK2009",
            "the id of a rule: capitals and four digits, such as DAK2009"
        );

    public static LocalizedText Pointer { get; } =
        new(
            "een plaats in het plan als JSON Pointer (RFC 6901), zoals /operational/journeys/kopen",
            "a place in the plan as a JSON Pointer (RFC 6901), such as /operational/journeys/kopen"
        );

    public static LocalizedText Currency { get; } = new("een ISO 4217-code zoals EUR", "an ISO 4217 code such as EUR");

    public static LocalizedText Number { get; } = new("een getal", "a number");

    public static LocalizedText Share { get; } =
        new("een getal van 0 tot en met 1 (100% is 1)", "a number from 0 to 1 (100% is 1)");

    public static LocalizedText NotNegative { get; } = new("een getal van 0 of meer", "a number of 0 or more");

    public static LocalizedText Positive { get; } = new("een getal boven 0", "a number above 0");

    public static LocalizedText Whole { get; } = new("een geheel getal van 0 of meer", "a whole number of 0 or more");

    public static LocalizedText WholeFromOne { get; } =
        new("een geheel getal van 1 of meer", "a whole number of 1 or more");

    public static LocalizedText Flag { get; } = new("ja of nee", "yes or no");

    public static LocalizedText Interval { get; } =
        new(
            "een tijdsduur van een of meer hele dagen, zoals P7D of P1M",
            "a duration of one or more whole days, such as P7D or P1M"
        );

    public static LocalizedText Date { get; } = new("een bestaande datum", "an existing date");

    public static LocalizedText Amount { get; } =
        new("een valuta en een bedrag, zoals EUR 100", "a currency and an amount, such as EUR 100");

    public static LocalizedText Days { get; } =
        new(
            "een eerste en een laatste dag met een schuine streep ertussen, waarvan een .. mag zijn",
            "a first and a last day with a slash between them, one of which may be .."
        );

    public static LocalizedText Bounds { get; } = new("een bereik zoals 5..7", "a range such as 5..7");

    public static LocalizedText Point { get; } =
        new(
            "een fase van het 6B-model, phase:purchase of touchpoint:tv",
            "a stage of the 6B model, phase:purchase or touchpoint:tv"
        );

    public static LocalizedText Ids { get; } =
        new("ids met een puntkomma ertussen", "ids with a semicolon between them");

    public static LocalizedText Texts { get; } =
        new("teksten met een puntkomma ertussen", "texts with a semicolon between them");
}
