namespace Dakmad.Teaching.Kits;

/// <summary>What follows from a value discipline.</summary>
internal sealed record KitStrategy(ValueDiscipline Discipline)
{
    public required LocalizedText[] Positionings { get; init; }
    public required LocalizedText Rationale { get; init; }
    public required LocalizedText NewConcept { get; init; }
    public required LocalizedText NewConceptText { get; init; }
    public required LocalizedText OldConcept { get; init; }
    public required LocalizedText OldConceptText { get; init; }

    /// <summary>What the parts of an example under it have to agree on (<see cref="Building.Theme"/>).</summary>
    public string[] Marks { get; init; } = [];

    /// <summary>What the sector says of both journeys under cost leadership, customer intimacy and product leadership.</summary>
    public required KitVerdicts Verdicts { get; init; }

    /// <summary>The same for the borderline case.</summary>
    public required KitVerdicts Borderline { get; init; }
}
