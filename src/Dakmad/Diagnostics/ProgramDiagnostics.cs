namespace Dakmad.Diagnostics;

/// <summary>The kinds of findings about Dakmad itself, and not about a plan: 9xxx.</summary>
public static class ProgramDiagnostics
{
    private static readonly LocalizedText Send = new(
        "Stuur deze melding met de versie van Dakmad, de naam van het bestand en, als dat mag, het genoemde onderdeel van het plan aan de makers van de regel of van Dakmad. Al het andere is gewoon gedaan.",
        "Send this message with the version of Dakmad, the name of the file and, if you may, the part of the plan that it names to the makers of the rule or of Dakmad. Everything else was done as usual."
    );

    /// <summary>A rule could not look at a part.</summary>
    public static DiagnosticDescriptor RuleFailed { get; } =
        new()
        {
            Id = "DAK9001",
            Severity = Severity.Error,
            Title = new("Regel mislukt", "Rule failed"),
            Message = new(
                "De regel {rule} kon hier niet worden toegepast, door een fout in het programma: {fault}.",
                "The rule {rule} could not be applied here, because of a fault in the program: {fault}."
            ),
            Rationale = new(
                "Of het plan hier aan de regel voldoet, is niet bekend. Het plan hoeft niet fout te zijn.",
                "Whether the plan keeps the rule here is not known. Nothing need be wrong with the plan."
            ),
            Remedy = Send,
        };

    /// <summary>An analysis could not be made.</summary>
    public static DiagnosticDescriptor AnalysisFailed { get; } =
        new()
        {
            Id = "DAK9002",
            Severity = Severity.Error,
            Title = new("Analyse mislukt", "Analysis failed"),
            Message = new(
                "De analyse '{analysis}' kon niet worden gemaakt, door een fout in het programma: {fault}.",
                "The analysis '{analysis}' could not be made, because of a fault in the program: {fault}."
            ),
            Rationale = new(
                "De cijfers van deze analyse ontbreken. Het plan hoeft niet fout te zijn.",
                "The figures of this analysis are missing. Nothing need be wrong with the plan."
            ),
            Remedy = Send,
        };

    /// <summary>Something could not be written.</summary>
    public static DiagnosticDescriptor OutputFailed { get; } =
        new()
        {
            Id = "DAK9003",
            Severity = Severity.Error,
            Title = new("Weergave mislukt", "Output failed"),
            Message = new(
                "'{output}' kon niet worden weergegeven, door een fout in het programma: {fault}.",
                "'{output}' could not be shown, because of a fault in the program: {fault}."
            ),
            Rationale = new(
                "Dit deel van de uitvoer ontbreekt. Het plan hoeft niet fout te zijn.",
                "This part of the output is missing. Nothing need be wrong with the plan."
            ),
            Remedy = Send,
        };

    /// <summary>Something could not be done with a file.</summary>
    public static DiagnosticDescriptor FileFailed { get; } =
        new()
        {
            Id = "DAK9004",
            Severity = Severity.Error,
            Title = new("Verwerking mislukt", "Processing failed"),
            Message = new(
                "Hier kon niet worden doorgewerkt, door een fout in het programma: {fault}.",
                "The work could not go on here, because of a fault in the program: {fault}."
            ),
            Rationale = new(
                "Wat er met dit bestand moest gebeuren, is niet of niet helemaal gedaan. Het plan hoeft niet fout te zijn.",
                "What had to be done with this file was not done, or not all of it. Nothing need be wrong with the plan."
            ),
            Remedy = Send,
        };

    /// <summary>There are more findings of one kind than are listed.</summary>
    public static DiagnosticDescriptor MoreOfAKind { get; } =
        new()
        {
            Id = "DAK9011",
            Severity = Severity.Suggestion,
            Title = new("Meer van deze soort", "More of this kind"),
            Message = new(
                "En nog {count} van deze soort ({kind}: {title}), hier en verderop.",
                "And {count} more of this kind ({kind}: {title}), here and further on."
            ),
            Rationale = new(
                "Van één soort worden niet meer bevindingen getoond dan iemand leest; ze zijn wel geteld, en de ernst van deze melding is die van de ernstigste. Wat vaak voorkomt, heeft meestal één oorzaak.",
                "No more findings of one kind are listed than anybody reads; they are counted, and this one is as severe as the worst of them. What occurs often mostly has one cause."
            ),
            Remedy = new(
                "Verbeter wat getoond is, of vraag om meer met --max-findings (in code: DiagnosticReport.Limited).",
                "Correct what is listed, or ask for more with --max-findings (in code: DiagnosticReport.Limited)."
            ),
        };

    /// <summary>A file is larger than is read.</summary>
    public static DiagnosticDescriptor TooLarge { get; } =
        new()
        {
            Id = "DAK9012",
            Severity = Severity.Error,
            Title = new("Bestand te groot", "File too large"),
            Message = new(
                "Dit bestand is groter dan {limit} MB; het wordt niet gelezen.",
                "This file is larger than {limit} MB; it is not read."
            ),
            Rationale = new(
                "Een plan met duizenden contactmomenten is een paar megabyte. Een bestand dat zoveel groter is, is waarschijnlijk geen plan en zou het geheugen van de machine vullen.",
                "A plan with thousands of touchpoints is a few megabytes. A file that is so much larger is probably no plan, and would fill the memory of the machine."
            ),
            Remedy = new(
                "Kijk of dit het goede bestand is. Is het dat, geef dan een ruimere grens met --max-size (in code: mostBytes).",
                "See whether this is the right file. If it is, allow more with --max-size (in code: mostBytes)."
            ),
        };

    /// <summary>A text is longer than can be kept.</summary>
    public static DiagnosticDescriptor ValueTooLong { get; } =
        new()
        {
            Id = "DAK9013",
            Severity = Severity.Error,
            Title = new("Waarde te lang", "Value too long"),
            Message = new(
                "Deze waarde is langer dan {limit} MB en kan niet worden bewaard.",
                "This value is longer than {limit} MB and cannot be kept."
            ),
            Rationale = new(
                "Een waarde wordt in haar geheel bewaard en teruggeschreven; wat langer is, past niet in één JSON-tekst.",
                "A value is kept and written back as a whole; what is longer does not fit into one JSON text."
            ),
            Remedy = new(
                "Zet zulke gegevens in een apart bestand en verwijs ernaar.",
                "Put such data into a file of its own and refer to it."
            ),
        };

    /// <summary>All kinds of findings about Dakmad itself, in the order of their ids.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [RuleFailed, AnalysisFailed, OutputFailed, FileFailed, MoreOfAKind, TooLarge, ValueTooLong];

    /// <summary>Whether a finding says that something could not be done.</summary>
    public static bool IsFailure(Diagnostic finding)
    {
        System.ArgumentNullException.ThrowIfNull(finding);
        return finding.Descriptor == RuleFailed
            || finding.Descriptor == AnalysisFailed
            || finding.Descriptor == OutputFailed
            || finding.Descriptor == FileFailed;
    }
}
