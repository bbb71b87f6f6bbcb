using System.Collections.Generic;
using Dakmad.Diagnostics;

namespace Dakmad.Tests.Docs;

/// <summary>The fixed words of the rule book in one language.</summary>
internal sealed record RuleBookWords
{
    private static readonly RuleBookWords Dutch = new()
    {
        Title = "Regelboek van Dakmad",
        Introduction = """
            Wat Dakmad van een marketingplan vraagt, per bevinding: wat er wordt gevraagd en waarom, uit welke bron, een fragment dat de regel breekt en een dat hem volgt, hoe het op te lossen is en wanneer de regel uit kan.

            Een **fout** spreekt zichzelf tegen, een **waarschuwing** gaat in tegen een bron, een **suggestie** is een advies dat de bron zelf voorzichtig geeft of dat Dakmad eruit afleidt. De regels (2xxx en hoger) zijn in te stellen: uit te zetten, van een andere ernst te voorzien en, waar ze getallen gebruiken, met andere getallen te draaien. Lezen (0xxx), tegenspraak (1xxx) en wat Dakmad zelf betreft (9xxx) niet. In code gaat uitzetten met `RuleSet.Default.Without("DAK2001")`, en aanzetten wat standaard uit staat met `RuleSet.All` als vertrekpunt.

            Fragmenten laten alleen zien waarin twee plannen verschillen, met de id en naam van wat eromheen staat. Onder een fragment dat een regel breekt, staat de melding met haar plaats in het volledige plan. Bronnen worden aangehaald met hun regelnummers, zoals [S3:46-50].
            """,
        Columns = ["regel", "titel", "ernst", "standaard"],
        On = "aan",
        Off = "uit",
        OnByDefault = "standaard aan",
        OffByDefault = "standaard uit",
        Source = "Bron",
        NoSource = "Dakmad-standaard, niet uit een bron",
        Breaks = "Zo breekt een plan de regel",
        Keeps = "Zo volgt een plan de regel",
        Remedy = "Oplossen",
        Exemption = "Uitzetten",
        Never = "Daar is geen aanleiding voor: de regel geldt voor elk plan.",
        Parameters = "Instellingen",
        ParameterColumns = ["naam", "standaard", "betekenis", "bron"],
        Analyses = "Bevindingen van analyses",
        AnalysesIntroduction =
            "Wat 'dakmad analyse' meldt en geen regel is. Deze bevindingen zijn niet in te stellen; wat tussen accolades staat, vult de analyse in.",
        Integrity = "Tegenspraak (1xxx)",
        IntegrityIntroduction =
            "Een plan dat zichzelf tegenspreekt, is niet te beoordelen. Deze bevindingen staan altijd aan, bij het lezen van een bestand en bij een plan uit code.",
        Reading = "Lezen (0xxx)",
        ReadingIntroduction =
            "Wat er aan een bestand mankeert, wordt in één keer gemeld, met regel en kolom. Deze bevindingen staan altijd aan.",
        Retired = "Vervallen regels",
        RetiredIntroduction =
            "Een regel die iets anders is gaan betekenen, krijgt een nieuw nummer. Een instelling van of uitzondering op een vervallen regel doet niets meer en breekt niets; de melding noemt wat ervoor in de plaats kwam.",
        RetiredColumns = ["regel", "vervallen in", "opvolgers"],
        Program = "Dakmad zelf (9xxx)",
        ProgramIntroduction =
            "Grenzen en fouten van het programma, niet van een plan. Wat mislukt, bederft alleen zichzelf: de andere regels, analyses en bestanden gaan door. Deze bevindingen staan altijd aan.",
        Sources = "Bronnen",
        Severities = new()
        {
            [Severity.Error] = "fout",
            [Severity.Warning] = "waarschuwing",
            [Severity.Suggestion] = "suggestie",
        },
    };

    private static readonly RuleBookWords English = new()
    {
        Title = "The rules of Dakmad",
        Introduction = """
            What Dakmad asks of a marketing plan, finding by finding: what is asked and why, from which source, a fragment that breaks the rule and one that keeps it, how to fix it, and when to switch the rule off.

            An **error** contradicts itself, a **warning** goes against a source, a **suggestion** is advice that the source itself hedges or that Dakmad draws from it. Rules (2xxx and above) can be configured: switched off, given another severity and, where they use numbers, other numbers. Reading (0xxx), contradictions (1xxx) and what concerns Dakmad itself (9xxx) cannot. In code a rule is switched off by `RuleSet.Default.Without("DAK2001")`; start from `RuleSet.All` for those that are off by default.

            Fragments show only what differs between two plans, with the id and name of what stands around it. Below a fragment that breaks a rule stands the message with its place in the whole plan. Sources are cited by line, such as [S3:46-50]; the fragments are in Dutch, as the source is.
            """,
        Columns = ["rule", "title", "severity", "default"],
        On = "on",
        Off = "off",
        OnByDefault = "on by default",
        OffByDefault = "off by default",
        Source = "Source",
        NoSource = "Dakmad default, not from a source",
        Breaks = "A plan that breaks it",
        Keeps = "A plan that keeps it",
        Remedy = "How to fix",
        Exemption = "When to switch off",
        Never = "There is no cause to: the rule holds for every plan.",
        Parameters = "Parameters",
        ParameterColumns = ["name", "default", "meaning", "source"],
        Analyses = "Findings of analyses",
        AnalysesIntroduction =
            "What 'dakmad analyse' reports and is no rule. These findings cannot be configured; what stands in braces is filled in by the analysis.",
        Integrity = "Contradictions (1xxx)",
        IntegrityIntroduction =
            "A plan that contradicts itself cannot be judged. These findings are always on, when a file is read and for a plan made in code.",
        Reading = "Reading (0xxx)",
        ReadingIntroduction =
            "Whatever is the matter with a file is reported at once, with line and column. These findings are always on.",
        Retired = "Retired rules",
        RetiredIntroduction =
            "A rule that has come to mean something else gets a new number. A setting or suppression of a retired rule does nothing any more and breaks nothing; the finding names what came in its place.",
        RetiredColumns = ["rule", "retired in", "successors"],
        Program = "Dakmad itself (9xxx)",
        ProgramIntroduction =
            "Limits and faults of the program, not of a plan. What fails spoils only itself: the other rules, analyses and files go on. These findings are always on.",
        Sources = "Sources",
        Severities = new()
        {
            [Severity.Error] = "error",
            [Severity.Warning] = "warning",
            [Severity.Suggestion] = "suggestion",
        },
    };

    public required string Title { get; init; }
    public required string Introduction { get; init; }
    public required IReadOnlyList<string> Columns { get; init; }
    public required string On { get; init; }
    public required string Off { get; init; }
    public required string OnByDefault { get; init; }
    public required string OffByDefault { get; init; }
    public required string Source { get; init; }
    public required string NoSource { get; init; }
    public required string Breaks { get; init; }
    public required string Keeps { get; init; }
    public required string Remedy { get; init; }
    public required string Exemption { get; init; }
    public required string Never { get; init; }
    public required string Parameters { get; init; }
    public required IReadOnlyList<string> ParameterColumns { get; init; }
    public required string Analyses { get; init; }
    public required string AnalysesIntroduction { get; init; }
    public required string Integrity { get; init; }
    public required string IntegrityIntroduction { get; init; }
    public required string Reading { get; init; }
    public required string ReadingIntroduction { get; init; }
    public required string Retired { get; init; }

    public required string RetiredIntroduction { get; init; }

    public required IReadOnlyList<string> RetiredColumns { get; init; }

    public required string Program { get; init; }
    public required string ProgramIntroduction { get; init; }
    public required string Sources { get; init; }
    public required Dictionary<Severity, string> Severities { get; init; }

    public static RuleBookWords In(Language language) => language == Language.Dutch ? Dutch : English;

    public string Of(Severity severity) => Severities[severity];
}
