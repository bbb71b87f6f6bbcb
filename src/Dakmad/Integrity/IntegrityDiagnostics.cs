using Dakmad.Diagnostics;

namespace Dakmad.Integrity;

/// <summary>The kinds of findings about a plan that contradicts itself: 1xxx.</summary>
public static class IntegrityDiagnostics
{
    /// <summary>An id is used twice for the same kind of element.</summary>
    public static DiagnosticDescriptor DuplicateId { get; } =
        new()
        {
            Id = "DAK1001",
            Severity = Severity.Error,
            Title = new("Dubbele id", "Duplicate id"),
            Message = new(
                "De id '{id}' wordt al gebruikt voor een ander onderdeel ({kind}).",
                "The id '{id}' is already used for another {kind}."
            ),
            Rationale = new(
                "Verwijzingen wijzen een element aan met zijn id. Een id is daarom uniek per soort, over de drie niveaus"
                    + " heen; binnen een customer journey geldt dat voor contactmomenten en taken. Geef een van de twee"
                    + " een andere id.",
                "References point to an element by its id. An id is therefore unique for its kind across the three"
                    + " levels; for touchpoints and tasks within their customer journey. Give one of the two another id."
            ),
        };

    /// <summary>A reference leads to nothing.</summary>
    public static DiagnosticDescriptor DanglingReference { get; } =
        new()
        {
            Id = "DAK1002",
            Severity = Severity.Error,
            Title = new("Verwijzing naar niets", "Dangling reference"),
            Message = new(
                "Hier wordt verwezen naar '{id}', maar het plan heeft geen {kind} met die id.{suggestion}",
                "This refers to '{id}', but the plan has no {kind} with that id.{suggestion}"
            ),
            Rationale = new(
                "Waar een plan naar verwijst, moet erin staan. Voeg het onderdeel toe of verbeter de verwijzing.",
                "Whom or what is meant has to stand in the plan. Add the element or correct the reference."
            ),
        };

    /// <summary>A reference leads to an element of another kind.</summary>
    public static DiagnosticDescriptor WrongKind { get; } =
        new()
        {
            Id = "DAK1003",
            Severity = Severity.Error,
            Title = new("Verwijzing naar de verkeerde soort", "Reference of the wrong kind"),
            Message = new(
                "Hier hoort een verwijzing naar een ander soort onderdeel ({kind}), maar '{id}' is: {found}.",
                "A reference to the type {kind} belongs here, but '{id}' is of the type {found}."
            ),
            Rationale = new(
                "Elke verwijzing wijst een element van één soort aan, bijvoorbeeld een contactmoment één kanaal en één"
                    + " activiteit.",
                "Every reference points to an element of one kind: a touchpoint, for example, to one channel and one"
                    + " activity."
            ),
            Citations = [new("S3", 156, 158)],
        };

    /// <summary>Elements specialise each other in a circle.</summary>
    public static DiagnosticDescriptor SpecialisationCycle { get; } =
        new()
        {
            Id = "DAK1004",
            Severity = Severity.Error,
            Title = new("Verbijzondering in een kring", "Specialisation in a circle"),
            Message = new(
                "Deze onderdelen ({kind}) verbijzonderen elkaar in een kring: {circle}.",
                "These elements of the type {kind} specialise each other in a circle: {circle}."
            ),
            Rationale = new(
                "Verbijzonderen gaat van het strategische naar het tactische en het operationele niveau, nooit terug.",
                "Specialising goes from the strategic to the tactical and operational level, never back."
            ),
            Citations = [new("S3", 66, 76)],
        };

    /// <summary>Objectives contribute to each other in a circle.</summary>
    public static DiagnosticDescriptor ContributionCycle { get; } =
        new()
        {
            Id = "DAK1005",
            Severity = Severity.Error,
            Title = new("Doelstellingen in een kring", "Objectives in a circle"),
            Message = new(
                "Deze doelstellingen dragen aan elkaar bij in een kring: {circle}.",
                "These objectives contribute to each other in a circle: {circle}."
            ),
            Rationale = new(
                "Doelstellingen van stappen lopen uit op een einddoelstelling; in een kring is er geen einde.",
                "Objectives of steps lead to an end objective; in a circle there is no end."
            ),
            Citations = [new("S3", 166, 170)],
        };

    /// <summary>Journeys continue in each other in a circle.</summary>
    public static DiagnosticDescriptor ContinuationCycle { get; } =
        new()
        {
            Id = "DAK1006",
            Severity = Severity.Error,
            Title = new("Customer journeys in een kring", "Customer journeys in a circle"),
            Message = new(
                "Deze customer journeys gaan in elkaar over in een kring: {circle}.",
                "These customer journeys continue in each other in a circle: {circle}."
            ),
            Rationale = new(
                "Een volgende aankoop begint een nieuwe reis; wie terugkeert binnen dezelfde reis, krijgt daarvoor een"
                    + " route tussen contactmomenten.",
                "A next purchase starts a new journey; a return within the same journey is a route between touchpoints."
            ),
            Citations = [new("S3", 186, 190)],
        };

    /// <summary>A period ends before it starts.</summary>
    public static DiagnosticDescriptor EndBeforeStart { get; } =
        new()
        {
            Id = "DAK1007",
            Severity = Severity.Error,
            Title = new("Einde voor begin", "End before start"),
            Message = new(
                "Het einde ({end}) ligt vóór het begin ({start}). Controleer beide datums.",
                "The end ({end}) is before the start ({start}). Check both dates."
            ),
            Rationale = new(
                "Een periode loopt van de eerste tot en met de laatste dag.",
                "A period runs from its first day up to and including its last."
            ),
        };

    /// <summary>Parts of a whole add up to more than the whole.</summary>
    public static DiagnosticDescriptor SharesAboveOne { get; } =
        new()
        {
            Id = "DAK1008",
            Severity = Severity.Error,
            Title = new("Aandelen boven 1", "Shares above 1"),
            Message = new(
                "Deze aandelen zijn samen {sum}; meer dan 1 (100%) kan niet. Verlaag een van de aandelen.",
                "These shares add up to {sum}; they cannot exceed 1 (100%). Lower one of them."
            ),
            Rationale = new(
                "Aandelen verdelen één geheel: klanten over routes of redenen om af te haken, een customer journey over"
                    + " events. Wat afronden kan schelen, een halve eenheid van het laatste cijfer per aandeel, telt niet:"
                    + " drie aandelen van 0,33 of twee van 0,334 en één van 0,333 zijn één geheel.",
                "Shares divide one whole: customers over routes or reasons to drop off, a customer journey over events."
                    + " What rounding may do, half a unit of the last digit for each share, does not count:"
                    + " three shares of 0.33, or two of 0.334 and one of 0.333, are one whole."
            ),
        };

    /// <summary>A least number lies above the greatest.</summary>
    public static DiagnosticDescriptor BoundsReversed { get; } =
        new()
        {
            Id = "DAK1009",
            Severity = Severity.Error,
            Title = new("Grenzen omgekeerd", "Bounds reversed"),
            Message = new(
                "Het minimum {minimum} is hoger dan het maximum {maximum}.",
                "The minimum {minimum} lies above the maximum {maximum}."
            ),
            Rationale = new(
                "Een bereik loopt van het kleinste naar het grootste aantal.",
                "A range runs from its least to its greatest number."
            ),
        };

    /// <summary>All kinds of findings about integrity, in the order of their ids.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        DuplicateId,
        DanglingReference,
        WrongKind,
        SpecialisationCycle,
        ContributionCycle,
        ContinuationCycle,
        EndBeforeStart,
        SharesAboveOne,
        BoundsReversed,
    ];
}
