using Dakmad.Diagnostics;

namespace Dakmad.Formats;

/// <summary>The kinds of findings about a text that cannot be read as it stands: 0xxx.</summary>
public static class ReadingDiagnostics
{
    /// <summary>The input is not text in UTF-8 but something else that was recognised.</summary>
    public static DiagnosticDescriptor NotText { get; } =
        new()
        {
            Id = "DAK0001",
            Severity = Severity.Error,
            Title = new("Geen tekst", "Not text"),
            Message = new("Dit is geen tekst in UTF-8 maar {found}.", "This is not text in UTF-8 but {found}."),
            Rationale = new(
                "Een plan is een tekstbestand in UTF-8. Pak een ingepakt bestand eerst uit; sla een ander bestand op als UTF-8.",
                "A plan is a text file in UTF-8. Unpack a packed file first; save another file as UTF-8."
            ),
        };

    /// <summary>A byte does not belong to UTF-8.</summary>
    public static DiagnosticDescriptor InvalidUtf8 { get; } =
        new()
        {
            Id = "DAK0002",
            Severity = Severity.Error,
            Title = new("Geen geldige UTF-8", "Invalid UTF-8"),
            Message = new(
                "Byte {byte} hoort hier niet in UTF-8; het bestand is in een andere codering opgeslagen.{encoding}",
                "Byte {byte} does not belong here in UTF-8; the file was saved in another encoding.{encoding}"
            ),
            Rationale = new(
                "Tekens met accenten gaan stil verloren als de codering wordt geraden. Sla het bestand op als UTF-8.",
                "Accented letters are lost silently when an encoding is guessed. Save the file as UTF-8."
            ),
        };

    /// <summary>The text is not JSON (RFC 8259) from here on.</summary>
    public static DiagnosticDescriptor Syntax { get; } =
        new()
        {
            Id = "DAK0003",
            Severity = Severity.Error,
            Title = new("Geen geldige JSON", "Invalid JSON"),
            Message = new(
                "Vanaf hier is dit geen geldige JSON: {problem}.",
                "From here on this is not valid JSON: {problem}."
            ),
            Rationale = new(
                "Wat hierna komt, kan niet worden gelezen. JSON kent geen commentaar en geen komma na het laatste onderdeel (RFC 8259).",
                "What follows cannot be read. JSON has no comments and no comma after the last item (RFC 8259)."
            ),
        };

    /// <summary>The text ends before everything is closed.</summary>
    public static DiagnosticDescriptor Truncated { get; } =
        new()
        {
            Id = "DAK0004",
            Severity = Severity.Error,
            Title = new("Bestand houdt te vroeg op", "File ends too early"),
            Message = new(
                "Het bestand breekt hier af: aan het eind ontbreken nog haakjes of een aanhalingsteken.",
                "The file breaks off here: closing brackets or a quotation mark are missing at the end."
            ),
            Rationale = new(
                "Waarschijnlijk is het bestand niet helemaal opgeslagen of gekopieerd.",
                "Probably the file was not saved or copied as a whole."
            ),
        };

    /// <summary>Something follows after the plan.</summary>
    public static DiagnosticDescriptor TrailingContent { get; } =
        new()
        {
            Id = "DAK0005",
            Severity = Severity.Error,
            Title = new("Tekst na het plan", "Text after the plan"),
            Message = new("Na het einde van het plan staat nog iets.", "Something follows after the end of the plan."),
            Rationale = new(
                "Een bestand bevat één plan. Haal weg wat erna komt.",
                "A file holds one plan. Remove what follows it."
            ),
        };

    /// <summary>Objects and lists are nested deeper than can be read.</summary>
    public static DiagnosticDescriptor TooDeep { get; } =
        new()
        {
            Id = "DAK0006",
            Severity = Severity.Error,
            Title = new("Te diep genest", "Nested too deep"),
            Message = new(
                "Blokken en lijsten zijn hier dieper genest dan {limit} lagen.",
                "Objects and lists are nested deeper than {limit} layers here."
            ),
            Rationale = new(
                "Een plan heeft minder dan twintig lagen; dit is waarschijnlijk geen plan.",
                "A plan has fewer than twenty layers; this is probably not a plan."
            ),
        };

    /// <summary>The file is of a newer major version.</summary>
    public static DiagnosticDescriptor UnsupportedVersion { get; } =
        new()
        {
            Id = "DAK0007",
            Severity = Severity.Error,
            Title = new("Nieuwere versie", "Newer version"),
            Message = new(
                "Dit bestand heeft versie {version}; hier kan versie {supported} worden gelezen.",
                "This file is of version {version}; version {supported} can be read here."
            ),
            Rationale = new(
                "Een nieuwere hoofdversie kan velden een andere betekenis geven. Werk Dakmad bij.",
                "A newer major version may give fields another meaning. Update Dakmad."
            ),
        };

    /// <summary>The file is of a newer minor version.</summary>
    public static DiagnosticDescriptor NewerMinorVersion { get; } =
        new()
        {
            Id = "DAK0008",
            Severity = Severity.Suggestion,
            Title = new("Iets nieuwere versie", "Slightly newer version"),
            Message = new(
                "Dit bestand heeft versie {version}; velden die versie {supported} niet kent, blijven bewaard.",
                "This file is of version {version}; fields that version {supported} does not know are kept."
            ),
            Rationale = new(
                "Velden die hier nog niet bekend zijn, worden bewaard en teruggeschreven, maar niet gecontroleerd.",
                "Fields not yet known here are kept and written back, but not checked."
            ),
        };

    /// <summary>The version does not come first.</summary>
    public static DiagnosticDescriptor VersionNotFirst { get; } =
        new()
        {
            Id = "DAK0009",
            Severity = Severity.Warning,
            Title = new("Versie staat niet vooraan", "Version not first"),
            Message = new(
                "Het veld 'dakmad' met de versie hoort vooraan te staan.",
                "The field 'dakmad' with the version should come first."
            ),
            Rationale = new(
                "Een lezer moet de versie kennen voordat hij de rest leest.",
                "A reader has to know the version before it reads the rest."
            ),
        };

    /// <summary>A value is of another type than the field takes.</summary>
    public static DiagnosticDescriptor WrongType { get; } =
        new()
        {
            Id = "DAK0010",
            Severity = Severity.Error,
            Title = new("Verkeerd type", "Wrong type"),
            Message = new(
                "{subject} hoort {expected}, maar er staat {found}.{example}",
                "{subject} should be {expected}, but is {found}.{example}"
            ),
            Rationale = new(
                "Elk veld heeft één type. Laat een veld zonder waarde weg; null is geen waarde.",
                "Every field has one type. Leave out a field without a value; null is no value."
            ),
        };

    /// <summary>A required field is missing.</summary>
    public static DiagnosticDescriptor MissingField { get; } =
        new()
        {
            Id = "DAK0011",
            Severity = Severity.Error,
            Title = new("Veld ontbreekt", "Missing field"),
            Message = new(
                "Het verplichte veld '{field}'{label} ontbreekt.",
                "The required field '{field}'{label} is missing."
            ),
            Rationale = new(
                "Alleen id, naam en wat een onderdeel pas betekenis geeft zijn verplicht, zoals kanaal en activiteit van een contactmoment; de rest mag later.",
                "Only id, name and what gives a part its meaning are required, such as channel and activity of a touchpoint; the rest may come later."
            ),
        };

    /// <summary>A field is not known; it is kept.</summary>
    public static DiagnosticDescriptor UnknownField { get; } =
        new()
        {
            Id = "DAK0012",
            Severity = Severity.Warning,
            Title = new("Onbekend veld", "Unknown field"),
            Message = new(
                "Het veld '{field}' is hier niet bekend; het wordt bewaard, maar niet meegenomen.{suggestion}",
                "The field '{field}' is not known here; it is kept, but not used.{suggestion}"
            ),
            Rationale = new(
                "Het veld wordt bewaard en teruggeschreven, maar niet gebruikt. Begin eigen velden met 'x-'.",
                "The field is kept and written back, but not used. Start fields of your own with 'x-'."
            ),
        };

    /// <summary>A field stands twice in one object.</summary>
    public static DiagnosticDescriptor DuplicateField { get; } =
        new()
        {
            Id = "DAK0013",
            Severity = Severity.Error,
            Title = new("Dubbel veld", "Duplicate field"),
            Message = new("Het veld '{field}' staat hier twee keer.", "The field '{field}' stands here twice."),
            Rationale = new(
                "Welke van de twee geldt, is niet te zeggen. Haal er een weg.",
                "Which of the two holds cannot be said. Remove one."
            ),
        };

    /// <summary>A value is not one of those the field takes.</summary>
    public static DiagnosticDescriptor UnknownValue { get; } =
        new()
        {
            Id = "DAK0014",
            Severity = Severity.Error,
            Title = new("Onbekende waarde", "Unknown value"),
            Message = new(
                "'{value}' kan hier niet; kies uit: {allowed}.{suggestion}",
                "'{value}' is not allowed here; choose from: {allowed}.{suggestion}"
            ),
            Rationale = new(
                "Waarden worden geschreven zoals opgesomd, met dezelfde hoofdletters.",
                "Values are written as listed, with the same capitals."
            ),
        };

    /// <summary>A text does not have the form of an id.</summary>
    public static DiagnosticDescriptor InvalidId { get; } =
        new()
        {
            Id = "DAK0015",
            Severity = Severity.Error,
            Title = new("Ongeldige id", "Invalid id"),
            Message = new(
                "'{value}' is geen id. Een id begint met een letter en bestaat uit letters, cijfers en streepjes, zonder spaties of accenten.",
                "'{value}' is not an id. An id starts with a letter and consists of letters, digits and hyphens, without spaces or accents."
            ),
            Rationale = new(
                "Met deze vorm kan een id ongewijzigd in elk bestand staan, en is hij nooit met een volgnummer te verwarren.",
                "In this form an id can stand unchanged in every file, and can never be mistaken for a number."
            ),
        };

    /// <summary>A text is blank or holds characters that no text of a plan may hold.</summary>
    public static DiagnosticDescriptor InvalidText { get; } =
        new()
        {
            Id = "DAK0016",
            Severity = Severity.Error,
            Title = new("Ongeldige tekst", "Invalid text"),
            Message = new("Deze tekst {problem}.", "This text {problem}."),
            Rationale = new(
                "Een tekst is niet leeg, is geldige Unicode, eindigt regels met alleen LF en bevat geen andere stuurtekens dan TAB. Laat een leeg veld weg.",
                "A text is not blank, is valid Unicode, ends lines with LF alone and holds no control characters but TAB. Leave out an empty field."
            ),
        };

    /// <summary>A value does not have the form the field takes, such as a date that does not exist.</summary>
    public static DiagnosticDescriptor InvalidValue { get; } =
        new()
        {
            Id = "DAK0017",
            Severity = Severity.Error,
            Title = new("Ongeldige waarde", "Invalid value"),
            Message = new(
                "'{value}' kan hier niet; hier hoort {expected}.",
                "'{value}' is not allowed here: expected {expected}."
            ),
            Rationale = new(
                "De waarde kan niet worden gelezen zonder te raden.",
                "The value cannot be read without guessing."
            ),
        };

    /// <summary>A number has more digits than can be kept exactly.</summary>
    public static DiagnosticDescriptor DigitsLost { get; } =
        new()
        {
            Id = "DAK0018",
            Severity = Severity.Error,
            Title = new("Cijfers gaan verloren", "Digits lost"),
            Message = new(
                "Het getal {value} past niet zonder cijfers te verliezen: er zijn er ten hoogste 28 mogelijk.",
                "The number {value} does not fit without losing digits: at most 28 are possible."
            ),
            Rationale = new(
                "Bedragen worden exact bewaard; afronden zou ze stil veranderen.",
                "Amounts are kept exactly; rounding would change them silently."
            ),
        };

    /// <summary>A number lies outside the range of the field.</summary>
    public static DiagnosticDescriptor OutOfRange { get; } =
        new()
        {
            Id = "DAK0019",
            Severity = Severity.Error,
            Title = new("Buiten bereik", "Out of range"),
            Message = new(
                "{value} ligt buiten het bereik; hier hoort {expected}.",
                "{value} is out of range: expected {expected}."
            ),
            Rationale = new(
                "Een aandeel of percentage staat als breuk tussen 0 en 1; aantallen en bedragen zijn niet negatief.",
                "A share or rate stands as a fraction between 0 and 1; counts and amounts are not negative."
            ),
        };

    /// <summary>A sales moment with a kind of activity that is not told apart by it.</summary>
    public static DiagnosticDescriptor MomentNotAllowed { get; } =
        new()
        {
            Id = "DAK0020",
            Severity = Severity.Error,
            Title = new("Verkoopmoment hoort hier niet", "Sales moment not allowed"),
            Message = new(
                "Alleen informeren en communiceren worden onderverdeeld in pré sales en aftersales; '{kind}' heeft geen verkoopmoment.",
                "Only inform and communicate are divided into pre-sales and after-sales; '{kind}' has no sales moment."
            ),
            Rationale = new(
                "Een transactie is de verkoop zelf; afhandelen en distributie volgen er altijd op. Haal het verkoopmoment weg, of kies een andere soort activiteit.",
                "A transaction is the sale itself; fulfilment and distribution always follow it. Remove the sales moment, or choose another kind of activity."
            ),
            Citations = [new("S3", 111, 115)],
        };

    /// <summary>A field is not known in a value that cannot keep it, such as an amount.</summary>
    public static DiagnosticDescriptor FieldNotKept { get; } =
        new()
        {
            Id = "DAK0021",
            Severity = Severity.Error,
            Title = new("Veld hoort hier niet", "Field not allowed"),
            Message = new(
                "Het veld '{field}' hoort hier niet en kan niet worden bewaard.",
                "The field '{field}' does not belong here and cannot be kept."
            ),
            Rationale = new(
                "Een bedrag, periode of bereik heeft een vaste vorm en geen plaats voor andere velden.",
                "An amount, period or range has a fixed form and no room for other fields."
            ),
        };

    /// <summary>Exactly one of several fields, or at least one, is needed.</summary>
    public static DiagnosticDescriptor OneOf { get; } =
        new()
        {
            Id = "DAK0022",
            Severity = Severity.Error,
            Title = new("Velden passen niet samen", "Fields do not go together"),
            Message = new("Hier hoort {expected}.", "Expected {expected}."),
            Rationale = new(
                "Zonder dit is de waarde leeg of dubbelzinnig.",
                "Without this the value is empty or ambiguous."
            ),
        };

    /// <summary>A field that belongs to another part of a plan; it is kept.</summary>
    public static DiagnosticDescriptor Misplaced { get; } =
        new()
        {
            Id = "DAK0023",
            Severity = Severity.Warning,
            Title = new("Veld op de verkeerde plaats", "Field in the wrong place"),
            Message = new(
                "Het veld '{field}' hoort hier niet: {hint}. Het wordt bewaard, maar niet meegenomen.",
                "The field '{field}' does not belong here: {hint}. It is kept, but not used."
            ),
            Rationale = new(
                "De A van DAKMAD is op elk niveau iets anders: marketingconcepten strategisch, events tactisch, activiteiten"
                    + " en taken operationeel. Een customer journey is geen event, maar ligt een niveau dieper.",
                "The A of DAKMAD is something else on each level: marketing concepts strategically, events tactically,"
                    + " activities and tasks operationally. A customer journey is no event, but lies one level below."
            ),
            Citations = [new("S3", 66, 76)],
        };

    /// <summary>A table file in which nothing stands.</summary>
    public static DiagnosticDescriptor EmptyFile { get; } =
        new()
        {
            Id = "DAK0024",
            Severity = Severity.Error,
            Title = new("Leeg bestand", "Empty file"),
            Message = new("Het bestand is leeg.", "The file is empty."),
            Rationale = new(
                "Vaak is het opslaan of kopiëren mislukt, of is een ander blad van de werkmap opgeslagen.",
                "Often saving or copying failed, or another sheet of the workbook was saved."
            ),
        };

    /// <summary>A cell shows an error of a spreadsheet.</summary>
    public static DiagnosticDescriptor SpreadsheetError { get; } =
        new()
        {
            Id = "DAK0025",
            Severity = Severity.Error,
            Title = new("Foutwaarde van Excel", "Error of Excel"),
            Message = new(
                "In deze cel staat een foutwaarde van Excel: {value}. Herstel de formule in het rekenblad, of typ de tekst met een apostrof ervoor.",
                "This cell shows an error of Excel: {value}. Mend the formula in the spreadsheet, or type the text with an apostrophe before it."
            ),
            Rationale = new(
                "Tekst die met = + of - begint is voor Excel een formule; als die niets oplevert, wordt de foutwaarde opgeslagen en is de tekst weg.",
                "To Excel a text that starts with = + or - is a formula; where it has no result the error is saved and the text is gone."
            ),
        };

    /// <summary>The header stands again among the rows.</summary>
    public static DiagnosticDescriptor RepeatedHeader { get; } =
        new()
        {
            Id = "DAK0026",
            Severity = Severity.Suggestion,
            Title = new("Kopregel herhaald", "Header repeated"),
            Message = new("Hier staat de kopregel nog eens.{then}", "The header is repeated here.{then}"),
            Rationale = new(
                "Zo zien tabellen eruit die onder elkaar zijn geplakt. Een kolom met de naam van de customer journey zegt beter waar elke rij bij hoort.",
                "Tables that were pasted below each other look like this. A column with the name of the customer journey says better what each row belongs to."
            ),
        };

    /// <summary>A column of a table whose heading is not known; it is kept.</summary>
    public static DiagnosticDescriptor UnknownColumn { get; } =
        new()
        {
            Id = "DAK0027",
            Severity = Severity.Warning,
            Title = new("Onbekende kolom", "Unknown column"),
            Message = new(
                "De kolom '{column}' is niet bekend; wat erin staat, blijft bewaard als '{field}'.{suggestion}",
                "The column '{column}' is not known; what stands in it is kept as '{field}'.{suggestion}"
            ),
            Rationale = new(
                "Kolommen heten zoals de begrippenlijst de velden noemt, in het Nederlands of Engels. Een bestand voor --mapping zegt wat andere koppen betekenen.",
                "Columns are called as the glossary calls the fields, in Dutch or English. A file for --mapping says what other headings mean."
            ),
        };

    /// <summary>Two names in a table that may mean one thing.</summary>
    public static DiagnosticDescriptor NearlySameName { get; } =
        new()
        {
            Id = "DAK0028",
            Severity = Severity.Warning,
            Title = new("Bijna dezelfde naam", "Nearly the same name"),
            Message = new(
                "'{name}' en '{other}' zijn gelezen als twee verschillende dingen ({kind}). Is het er één, schrijf de naam dan overal gelijk.",
                "'{name}' and '{other}' are read as two different things ({kind}). If they are one, write the name the same everywhere."
            ),
            Rationale = new(
                "Hoofdletters, spaties en streepjes tellen niet in een naam, accenten en andere tekens wel. Wat twee keer bestaat, telt in elke verdeling over kanalen en activiteiten dubbel.",
                "Capitals, spaces and hyphens do not count in a name, accents and other signs do. What exists twice counts twice in every distribution over channels and activities."
            ),
        };

    /// <summary>A cell says something else than an earlier row about the same thing.</summary>
    public static DiagnosticDescriptor DifferentAbove { get; } =
        new()
        {
            Id = "DAK0029",
            Severity = Severity.Error,
            Title = new("Spreekt eerdere rij tegen", "Contradicts earlier row"),
            Message = new(
                "Onder '{column}' staat '{value}', maar een eerdere rij zegt '{above}' over hetzelfde ({kind}).",
                "'{value}' under '{column}' contradicts an earlier row, which says '{above}' of the same thing ({kind})."
            ),
            Rationale = new(
                "Rijen over hetzelfde vullen elkaar aan. Laat de cel leeg waar hetzelfde geldt, of geef wat verschilt een eigen naam.",
                "Rows about the same thing add to each other. Leave the cell empty where the same holds, or give what differs a name of its own."
            ),
        };

    /// <summary>The header of a table is not the expected one.</summary>
    public static DiagnosticDescriptor TableHeader { get; } =
        new()
        {
            Id = "DAK0031",
            Severity = Severity.Error,
            Title = new("Onbekende kopregel", "Unknown header"),
            Message = new(
                "{table}: er is geen kolom {missing}. De kopregel heeft: {found}.{suggestion}",
                "{table}: there is no column {missing}. The header has: {found}.{suggestion}"
            ),
            Rationale = new(
                "De kopregel zegt wat elke kolom is, in de woorden van de begrippenlijst: in een journeytabel staan contactmoment, activiteit en kanaal, in een tabel van een plan wat een onderdeel niet kan missen, meestal een naam. Een bestand voor --mapping zegt wat andere koppen betekenen.",
                "The header says what each column is, in the words of the glossary: in a journey table stand touchpoint, activity and channel, in a table of a plan what a part cannot do without, mostly a name. A file for --mapping says what other headings mean."
            ),
        };

    /// <summary>A row has more or fewer fields than the header.</summary>
    public static DiagnosticDescriptor FieldCount { get; } =
        new()
        {
            Id = "DAK0032",
            Severity = Severity.Error,
            Title = new("Verkeerd aantal velden", "Wrong number of fields"),
            Message = new(
                "Deze regel heeft {found} velden, de kopregel {expected}.",
                "This row has {found} fields, the header {expected}."
            ),
            Rationale = new(
                "Vaak staat er een komma in een tekst zonder aanhalingstekens, of een aanhalingsteken te weinig.",
                "Often a text with a comma lacks quotation marks, or a quotation mark is missing."
            ),
        };

    /// <summary>Quotation marks in a row do not match (RFC 4180).</summary>
    public static DiagnosticDescriptor MalformedQuotes { get; } =
        new()
        {
            Id = "DAK0033",
            Severity = Severity.Error,
            Title = new("Aanhalingstekens kloppen niet", "Quotation marks do not match"),
            Message = new(
                "De aanhalingstekens in deze regel kloppen niet.",
                "The quotation marks in this row do not match."
            ),
            Rationale = new(
                "Een tekst met een komma, aanhalingsteken of regeleinde staat tussen aanhalingstekens; een aanhalingsteken erin wordt verdubbeld (RFC 4180).",
                "A text with a comma, quotation mark or line break stands in quotation marks; a quotation mark in it is doubled (RFC 4180)."
            ),
        };

    /// <summary>A label in a table is not known; it is kept as a name.</summary>
    public static DiagnosticDescriptor UnknownLabel { get; } =
        new()
        {
            Id = "DAK0034",
            Severity = Severity.Warning,
            Title = new("Onbekend label", "Unknown label"),
            Message = new(
                "'{value}' is geen bekende soort activiteit; de soort blijft leeg. Kies uit: {allowed}.",
                "'{value}' is not a known kind of activity; the kind stays open. Known are {allowed}."
            ),
            Rationale = new(
                "Het label beslist welke soort activiteit het is; accenten, hoofdletters en streepjes mogen afwijken. Wat er staat, blijft bewaard als naam.",
                "The label decides which kind of activity it is; accents, capitals and hyphens may differ. What stands there is kept as a name."
            ),
        };

    /// <summary>A required cell of a table is empty.</summary>
    public static DiagnosticDescriptor MissingCell { get; } =
        new()
        {
            Id = "DAK0035",
            Severity = Severity.Error,
            Title = new("Lege cel", "Empty cell"),
            Message = new("De cel onder '{column}' is leeg.", "The cell under '{column}' is empty."),
            Rationale = new(
                "Een contactmoment heeft een naam, een activiteit en een kanaal; alleen de taak mag ontbreken.",
                "A touchpoint has a name, an activity and a channel; only the task may be missing."
            ),
            Citations = [new("S3", 156, 158)],
        };

    /// <summary>A table has a header and nothing below it.</summary>
    public static DiagnosticDescriptor NoRows { get; } =
        new()
        {
            Id = "DAK0036",
            Severity = Severity.Warning,
            Title = new("Tabel zonder rijen", "Table without rows"),
            Message = new("Onder de kopregel staat niets.", "There is nothing below the header."),
            Rationale = new(
                "Er is niets gelezen. Vaak stond er in Excel een filter aan, of is een leeg sjabloon opgeslagen.",
                "Nothing was read. Often a filter was on in Excel, or an empty template was saved."
            ),
        };

    /// <summary>A heading that can mean several things is read as one of them.</summary>
    public static DiagnosticDescriptor AssumedColumn { get; } =
        new()
        {
            Id = "DAK0037",
            Severity = Severity.Suggestion,
            Title = new("Kop met meer betekenissen", "Heading with several meanings"),
            Message = new(
                "De kolom '{column}' is gelezen als {label}; maak daar de kop van als dat klopt, of zeg in de kop wat het wel is.",
                "The column '{column}' is read as {label}; use that heading if it is right, or another that says what the column holds."
            ),
            Rationale = new(
                "Kosten kunnen voor alle contacten samen zijn of voor één contact; dat scheelt een factor in elke berekening.",
                "Costs may be those of all contacts together or of one; that is a factor in every calculation."
            ),
        };

    /// <summary>A column without a heading in which something stands.</summary>
    public static DiagnosticDescriptor NoHeading { get; } =
        new()
        {
            Id = "DAK0038",
            Severity = Severity.Error,
            Title = new("Kolom zonder kop", "Column without a heading"),
            Message = new(
                "Hier staat iets in kolom {column}, die geen kop heeft.",
                "Column {column} has no heading, but something is written in it here."
            ),
            Rationale = new(
                "Zonder kop is niet te zeggen wat het is, en ongemerkt weglaten mag niet. Geef de kolom een kop of maak de kolom leeg.",
                "Without a heading nobody can tell what it is, and it must not be left out unnoticed. Give the column a heading or empty it."
            ),
        };

    /// <summary>Two columns of a table mean the same.</summary>
    public static DiagnosticDescriptor ColumnTwice { get; } =
        new()
        {
            Id = "DAK0039",
            Severity = Severity.Error,
            Title = new("Kolom dubbel", "Column twice"),
            Message = new(
                "De kolommen '{other}' en '{column}' betekenen allebei {label}.",
                "The columns '{other}' and '{column}' both mean {label}."
            ),
            Rationale = new(
                "Welke van de twee telt, is niet te zeggen. Neem ze samen, of zeg in een bestand voor --mapping wat elke kolom betekent.",
                "Which of the two counts nobody can tell. Join them, or say in a file for --mapping what each column means."
            ),
        };

    /// <summary>A cell looks like a formula; it is kept as text.</summary>
    public static DiagnosticDescriptor FormulaCell { get; } =
        new()
        {
            Id = "DAK0040",
            Severity = Severity.Warning,
            Title = new("Formule in een cel", "Formula in a cell"),
            Message = new(
                "In deze cel staat een formule; die wordt niet uitgerekend maar als tekst bewaard.",
                "This cell holds a formula; it is not computed but kept as text."
            ),
            Rationale = new(
                "In een CSV horen uitkomsten te staan. Excel slaat die vanzelf op; andere programma's laten soms de formule staan.",
                "Results belong in a CSV. Excel saves them by itself; other programs sometimes leave the formula."
            ),
        };

    /// <summary>A configuration is about a rule that is not known.</summary>
    public static DiagnosticDescriptor UnknownRule { get; } =
        new()
        {
            Id = "DAK0041",
            Severity = Severity.Error,
            Title = new("Onbekende regel", "Unknown rule"),
            Message = new("Er is geen regel '{rule}'.{suggestion}", "There is no rule '{rule}'.{suggestion}"),
            Rationale = new(
                "Een instelling van een regel die er niet is, zou stil niets doen. Verbeter de id, of haal de instelling weg.",
                "A setting of a rule that does not exist would silently do nothing. Correct the id, or remove the setting."
            ),
        };

    /// <summary>A configuration is about a kind of finding that is no rule.</summary>
    public static DiagnosticDescriptor NotConfigurable { get; } =
        new()
        {
            Id = "DAK0042",
            Severity = Severity.Error,
            Title = new("Niet in te stellen", "Not configurable"),
            Message = new(
                "{rule} is niet in te stellen: een bestand dat niet te lezen is, of een plan dat zichzelf tegenspreekt, kan niet worden beoordeeld.",
                "{rule} cannot be configured: a file that cannot be read, or a plan that contradicts itself, cannot be judged."
            ),
            Rationale = new(
                "Alleen regels vanaf DAK2001 en eigen regels zijn aan of uit te zetten. Haal de instelling weg en verbeter het plan.",
                "Only rules from DAK2001 on and rules of one's own can be switched on or off. Remove the setting and correct the plan."
            ),
        };

    /// <summary>A configuration gives a rule a parameter that it does not have.</summary>
    public static DiagnosticDescriptor UnknownParameter { get; } =
        new()
        {
            Id = "DAK0043",
            Severity = Severity.Error,
            Title = new("Onbekende parameter", "Unknown parameter"),
            Message = new(
                "De regel {rule} heeft geen parameter '{parameter}'; {allowed}.{suggestion}",
                "The rule {rule} has no parameter '{parameter}'; {allowed}.{suggestion}"
            ),
            Rationale = new(
                "Een parameter die er niet is, zou stil niets doen.",
                "A parameter that does not exist would silently do nothing."
            ),
        };

    /// <summary>A configuration is about a rule that is in the catalogue no more.</summary>
    public static DiagnosticDescriptor RuleRetired { get; } =
        new()
        {
            Id = "DAK0044",
            Severity = Severity.Suggestion,
            Title = new("Vervallen regel", "Retired rule"),
            Message = new(
                "De regel {rule} is vervallen in versie {version}; kijk nu bij {successors}.",
                "The rule {rule} was retired in version {version}; what it said now belongs to {successors}."
            ),
            Rationale = new(
                "Een instelling van een vervallen regel doet niets meer. Stel de opvolgers in als dat nog nodig is, en haal de instelling weg.",
                "A setting of a retired rule does nothing any more. Configure its successors if that is still needed, and remove the setting."
            ),
        };

    /// <summary>A cell of a table is no value of its column.</summary>
    public static DiagnosticDescriptor InvalidCell { get; } =
        new()
        {
            Id = "DAK0045",
            Severity = Severity.Error,
            Title = new("Ongeldige cel", "Invalid cell"),
            Message = new(
                "Onder '{column}' staat '{value}'; hier hoort {expected}.{hint}",
                "'{value}' under '{column}' cannot be read; expected {expected}.{hint}"
            ),
            Rationale = new(
                "Getallen en data worden nooit gegokt: 1.5 kan in een Nederlandse tabel anderhalf en vijftien betekenen.",
                "Numbers and dates are never guessed: in a Dutch table 1.5 can mean one and a half or fifteen."
            ),
        };

    /// <summary>A column that a table of four columns has no place for.</summary>
    public static DiagnosticDescriptor ColumnLeftOut { get; } =
        new()
        {
            Id = "DAK0046",
            Severity = Severity.Warning,
            Title = new("Kolom weggelaten", "Column left out"),
            Message = new(
                "De kolom '{column}' past niet in een journeytabel van vier kolommen en is weggelaten; een plan dat van de tabel wordt gemaakt, bewaart de kolom wel.",
                "The column '{column}' has no place in a journey table of four columns and is left out; a plan that is made of the table keeps it."
            ),
            Rationale = new(
                "De tabel van S3 heeft een contactmoment, een activiteit, een taak en een kanaal.",
                "The table of S3 has a touchpoint, an activity, a task and a channel."
            ),
        };

    /// <summary>A cell names a touchpoint that the journey does not have.</summary>
    public static DiagnosticDescriptor NoSuchTouchpoint { get; } =
        new()
        {
            Id = "DAK0047",
            Severity = Severity.Error,
            Title = new("Onbekend contactmoment", "Unknown touchpoint"),
            Message = new(
                "De customer journey '{journey}' heeft geen contactmoment '{name}'.{suggestion}",
                "The customer journey '{journey}' has no touchpoint '{name}'.{suggestion}"
            ),
            Rationale = new(
                "Een route leidt naar een contactmoment van dezelfde customer journey, bij de naam die in de tabel staat.",
                "A route leads to a touchpoint of the same customer journey, by the name that stands in the table."
            ),
        };

    /// <summary>A cell holds a word that its column does not know; it is kept.</summary>
    public static DiagnosticDescriptor UnknownWord { get; } =
        new()
        {
            Id = "DAK0048",
            Severity = Severity.Warning,
            Title = new("Onbekend woord", "Unknown word"),
            Message = new(
                "Onder '{column}' staat '{value}'; dat is niet {expected}, en wordt bewaard als '{field}'.",
                "'{value}' under '{column}' is not {expected}; it is kept as '{field}'."
            ),
            Rationale = new(
                "Alleen met bekende woorden kan het plan worden getoetst en doorgerekend; een eigen woord blijft staan voor wie het leest.",
                "Only known words can be checked and calculated with; a word of one's own stays for who reads it."
            ),
        };

    /// <summary>A file among the tables of a plan that is none of them.</summary>
    public static DiagnosticDescriptor UnknownTable { get; } =
        new()
        {
            Id = "DAK0049",
            Severity = Severity.Warning,
            Title = new("Onbekende tabel", "Unknown table"),
            Message = new(
                "Er is geen tabel '{table}'; dit bestand of blad is niet gelezen.",
                "There is no table '{table}'; this file or sheet was not read."
            ),
            Rationale = new(
                "Tabellen heten zoals de begrippenlijst hun onderdelen noemt, in het meervoud: kanalen, contactmomenten, taken.",
                "Tables are called as the glossary calls their parts, in the plural: channels, touchpoints, tasks."
            ),
        };

    /// <summary>The table with the plan itself is missing.</summary>
    public static DiagnosticDescriptor NoPlanTable { get; } =
        new()
        {
            Id = "DAK0050",
            Severity = Severity.Error,
            Title = new("Tabel van het plan ontbreekt", "Table of the plan missing"),
            Message = new(
                "De tabel '{table}' ontbreekt, met de naam en de id van het plan.",
                "The table '{table}' is missing, with the name and the id of the plan."
            ),
            Rationale = new(
                "Een map of zip zonder deze tabel is geen plan, of is maar half geschreven.",
                "A folder or zip without this table is no plan, or was only half written."
            ),
        };

    /// <summary>A row says that it belongs to something that no table has.</summary>
    public static DiagnosticDescriptor NoOwner { get; } =
        new()
        {
            Id = "DAK0051",
            Severity = Severity.Error,
            Title = new("Hoort bij niets", "Belongs to nothing"),
            Message = new(
                "Er is geen {kind} met de id '{id}' waar deze rij bij kan horen.",
                "There is no {kind} with the id '{id}' that this row can belong to."
            ),
            Rationale = new(
                "De eerste kolommen zeggen met ids waar een rij bij hoort: een taak bij een contactmoment van een customer journey.",
                "The first columns say by ids what a row belongs to: a task to a touchpoint of a journey."
            ),
        };

    /// <summary>A file that should be a zip with tables is none.</summary>
    public static DiagnosticDescriptor NoZip { get; } =
        new()
        {
            Id = "DAK0052",
            Severity = Severity.Error,
            Title = new("Geen zip", "No zip"),
            Message = new("Dit is geen zip, of het bestand is beschadigd.", "This is no zip, or the file is damaged."),
            Rationale = new(
                "De tabellen van een plan kunnen samen in één zip staan. Vaak is het downloaden of kopiëren niet afgemaakt.",
                "The tables of a plan can stand in one zip together. Often downloading or copying was not finished."
            ),
        };

    /// <summary>The name of a channel in a table does not tell what form contact takes there.</summary>
    public static DiagnosticDescriptor ChannelNotRecognised { get; } =
        new()
        {
            Id = "DAK0053",
            Severity = Severity.Suggestion,
            Title = new("Kanaal niet herkend", "Channel not recognised"),
            Message = new(
                "Het kanaal '{channel}' is niet herkend: of het contact daar online, telefonisch of face-to-face is, telt in het oordeel als onbekend.",
                "The channel '{channel}' is not recognised: whether contact there is online, by phone or face to face counts as unknown in the verdict."
            ),
            Rationale = new(
                "Een journeytabel noemt van een kanaal alleen de naam. Gebruik een gangbare naam, of zeg met '--channels' wat voor kanaal het is.",
                "A journey table states the name of a channel alone. Use a common name, or say by '--channels' what kind of channel it is."
            ),
            Citations = [new("S3", 156, 158)],
        };

    /// <summary>The tables of a plan were not written to the end.</summary>
    public static DiagnosticDescriptor HalfWritten { get; } =
        new()
        {
            Id = "DAK0054",
            Severity = Severity.Error,
            Title = new("Half geschreven tabellen", "Tables half written"),
            Message = new(
                "Het schrijven van deze tabellen is afgebroken; schrijf het plan opnieuw.",
                "The writing of these tables was broken off; write the plan again."
            ),
            Rationale = new(
                "Zolang de tabellen worden geschreven, noemt datapackage.json er geen. Wat er nu staat, kan van twee plannen zijn.",
                "While the tables are written, datapackage.json lists none. What stands there now may be of two plans."
            ),
        };

    /// <summary>A table that was written with the others is not there any more.</summary>
    public static DiagnosticDescriptor TableGone { get; } =
        new()
        {
            Id = "DAK0055",
            Severity = Severity.Warning,
            Title = new("Tabel is weg", "Table gone"),
            Message = new(
                "Bij deze tabellen hoort volgens datapackage.json ook {files}.",
                "According to datapackage.json {files} belongs to these tables too."
            ),
            Rationale = new(
                "Wat in een tabel stond die niet is meegekopieerd, is er niet meer in het plan.",
                "What stood in a table that was not copied with the others is in the plan no more."
            ),
        };

    /// <summary>A table is another than was written with the others.</summary>
    public static DiagnosticDescriptor TableChanged { get; } =
        new()
        {
            Id = "DAK0056",
            Severity = Severity.Suggestion,
            Title = new("Tabel veranderd", "Table changed"),
            Message = new(
                "Veranderd sinds de tabellen samen zijn geschreven: {files}.",
                "Changed since the tables were written together: {files}."
            ),
            Rationale = new(
                "Wie een tabel in een rekenblad bijwerkt, hoeft niets te doen. Wie dat niet deed, heeft tabellen van twee plannen door elkaar.",
                "Who edits a table in a spreadsheet has nothing to do. Who did not has tables of two plans mixed up."
            ),
        };

    /// <summary>A file that should be a workbook of Excel is none.</summary>
    public static DiagnosticDescriptor NoWorkbook { get; } =
        new()
        {
            Id = "DAK0057",
            Severity = Severity.Error,
            Title = new("Geen werkmap", "No workbook"),
            Message = new(
                "Dit is geen werkmap van Excel (.xlsx): {found}.",
                "This is no workbook of Excel (.xlsx): {found}."
            ),
            Rationale = new(
                "Een werkmap in een ander formaat is in Excel of LibreOffice te bewaren als .xlsx, zonder wachtwoord.",
                "A workbook in another format can be saved as .xlsx in Excel or LibreOffice, without a password."
            ),
        };

    /// <summary>A cell of a workbook has a formula, of which the result is read.</summary>
    public static DiagnosticDescriptor FormulaResult { get; } =
        new()
        {
            Id = "DAK0058",
            Severity = Severity.Suggestion,
            Title = new("Uitkomst van een formule", "Result of a formula"),
            Message = new(
                "In deze cel staat een formule; gelezen is de uitkomst bij het laatste opslaan, '{value}'.",
                "This cell holds a formula; what was read is its result when the workbook was last saved, '{value}'."
            ),
            Rationale = new(
                "Een plan bestaat uit waarden. De formule zelf gaat niet mee, en een plan dat weer naar een werkmap gaat heeft de waarde.",
                "A plan consists of values. The formula itself is not taken along, and a plan that goes back to a workbook has the value."
            ),
        };

    /// <summary>A cell of a workbook has a formula that nobody has computed.</summary>
    public static DiagnosticDescriptor FormulaWithoutResult { get; } =
        new()
        {
            Id = "DAK0059",
            Severity = Severity.Error,
            Title = new("Formule zonder uitkomst", "Formula without a result"),
            Message = new(
                "In deze cel staat een formule zonder uitkomst: open de werkmap en sla haar op, of typ de waarde zelf.",
                "This cell holds a formula without a result: open the workbook and save it, or type the value itself."
            ),
            Rationale = new(
                "Formules worden hier niet uitgerekend: gelezen wordt wat Excel of LibreOffice bij het opslaan heeft uitgerekend.",
                "Formulas are not computed here: what is read is what Excel or LibreOffice computed on saving."
            ),
        };

    /// <summary>A workbook has something that no plan can hold.</summary>
    public static DiagnosticDescriptor PartOfWorkbookLeft { get; } =
        new()
        {
            Id = "DAK0060",
            Severity = Severity.Suggestion,
            Title = new("Deel van de werkmap niet gelezen", "Part of the workbook not read"),
            Message = new(
                "De werkmap heeft {part}; die worden niet gelezen en niet uitgevoerd.",
                "The workbook has {part}; these are not read and not run."
            ),
            Rationale = new(
                "Een plan bestaat uit waarden. Macros en verwijzingen naar andere werkmappen kunnen van een vreemde zijn.",
                "A plan consists of values. Macros and links to other workbooks may be a stranger's."
            ),
        };

    /// <summary>A sheet of a workbook is larger than sheets can be, or than is read.</summary>
    public static DiagnosticDescriptor SheetTooLarge { get; } =
        new()
        {
            Id = "DAK0061",
            Severity = Severity.Error,
            Title = new("Blad te groot", "Sheet too large"),
            Message = new(
                "Dit blad is groter dan wordt gelezen: {found}.",
                "This sheet is larger than is read: {found}."
            ),
            Rationale = new(
                "Een blad van Excel heeft hoogstens 1.048.576 rijen en 16.384 kolommen. Een klein bestand kan zich als een heel groot blad voordoen.",
                "A sheet of Excel has 1,048,576 rows and 16,384 columns at most. A small file can pretend to be a very large sheet."
            ),
        };

    /// <summary>A table refers by a name that no row has.</summary>
    public static DiagnosticDescriptor NoRowOfName { get; } =
        new()
        {
            Id = "DAK0062",
            Severity = Severity.Error,
            Title = new("Naam die geen rij heeft", "Name that no row has"),
            Message = new(
                "Er is geen {kind} met de naam '{name}'.{suggestion}",
                "There is no {kind} called '{name}'.{suggestion}"
            ),
            Rationale = new(
                "In tabellen verwijst een cel naar een rij met de id of de naam van die rij. Voeg de rij toe of verbeter de naam.",
                "In tables a cell refers to a row by the id or the name of that row. Add the row or correct the name."
            ),
        };

    /// <summary>A table refers by a name that several rows have.</summary>
    public static DiagnosticDescriptor RowsOfOneName { get; } =
        new()
        {
            Id = "DAK0063",
            Severity = Severity.Error,
            Title = new("Naam van meer dan een rij", "Name of several rows"),
            Message = new(
                "De naam '{name}' past bij meer dan een {kind}: {ids}. Schrijf de id van de rij die je bedoelt.",
                "The name '{name}' belongs to more than one {kind}: {ids}. Write the id of the row that is meant."
            ),
            Rationale = new(
                "Een naam mag vaker voorkomen, een id niet. Van rijen met dezelfde naam wordt die op hetzelfde niveau bedoeld; is er daar niet precies een, dan zegt de naam te weinig.",
                "A name may occur more than once, an id may not. Of rows with one name the one on the same level is meant; where there is not exactly one, the name says too little."
            ),
        };

    /// <summary>All kinds of findings about reading, in the order of their ids.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        NotText,
        InvalidUtf8,
        Syntax,
        Truncated,
        TrailingContent,
        TooDeep,
        UnsupportedVersion,
        NewerMinorVersion,
        VersionNotFirst,
        WrongType,
        MissingField,
        UnknownField,
        DuplicateField,
        UnknownValue,
        InvalidId,
        InvalidText,
        InvalidValue,
        DigitsLost,
        OutOfRange,
        MomentNotAllowed,
        FieldNotKept,
        OneOf,
        Misplaced,
        EmptyFile,
        SpreadsheetError,
        RepeatedHeader,
        UnknownColumn,
        NearlySameName,
        DifferentAbove,
        TableHeader,
        FieldCount,
        MalformedQuotes,
        UnknownLabel,
        MissingCell,
        NoRows,
        AssumedColumn,
        NoHeading,
        ColumnTwice,
        FormulaCell,
        UnknownRule,
        NotConfigurable,
        UnknownParameter,
        RuleRetired,
        InvalidCell,
        ColumnLeftOut,
        NoSuchTouchpoint,
        UnknownWord,
        UnknownTable,
        NoPlanTable,
        NoOwner,
        NoZip,
        ChannelNotRecognised,
        HalfWritten,
        TableGone,
        TableChanged,
        NoWorkbook,
        FormulaResult,
        FormulaWithoutResult,
        PartOfWorkbookLeft,
        SheetTooLarge,
        NoRowOfName,
        RowsOfOneName,
    ];
}
