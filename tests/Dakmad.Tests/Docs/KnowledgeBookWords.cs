namespace Dakmad.Tests.Docs;

/// <summary>The fixed words of the book of knowledge.</summary>
internal static class KnowledgeBookWords
{
    public static LocalizedText Title { get; } =
        new("Kennis van de customer journey", "Knowledge of the customer journey");

    public static LocalizedText Introduction { get; } =
        new(
            """
            Wat het vak weet van de customer journey, zoals Dakmad het als gegevens meelevert: eerst per fase wat erbij hoort, daarna per onderwerp elk kennispunt met omschrijving, toepassingen en bron. In code staat het in `KnowledgeBase`; een plan verwijst er met `covers` naar, met de id die achter de naam staat.

            Bronnen worden aangehaald met hun regelnummers, zoals [S3:46-50]. Omschrijvingen zijn in eigen woorden; waar een bron alleen een naam geeft, zijn ze van Dakmad. Getallen zijn illustratief: Dakmad rekent er niet mee. Of een medium betaald, eigen of verdiend is, heeft Dakmad ingedeeld. Opmerkingen van Dakmad bij een bron staan cursief.
            """,
            """
            What the field knows of the customer journey, as Dakmad brings it along as data: first what belongs to each phase, then every item by subject with description, uses and source. In code it is in `KnowledgeBase`; a plan refers to it with `covers`, by the id that stands behind the name.

            Sources are cited by their lines, such as [S3:46-50]. Descriptions are in words of our own; where a source gives a name only, they are Dakmad's. Figures are illustrative: Dakmad does not calculate with them. Whether a medium is paid, owned or earned is a division by Dakmad. Remarks by Dakmad on a source are in italics.
            """
        );

    public static LocalizedText[] ContentColumns { get; } = [new("onderwerp", "subject"), new("aantal", "number")];

    public static LocalizedText NinePhases { get; } =
        new("De negen fasen, de eerste gesplitst", "The nine phases, the first of them split");

    public static LocalizedText FiveStages { get; } = new("De vijf fasen", "The five stages");

    public static LocalizedText BySubject { get; } = new("Per onderwerp", "By subject");

    public static LocalizedText Goals { get; } = new("Doelen", "Goals");

    public static LocalizedText OfFive { get; } = new("vijf fasen", "five stages");

    public static LocalizedText Now { get; } = new("Heet nu", "Now called");

    public static LocalizedText Sources { get; } = new("Bronnen", "Sources");
}
