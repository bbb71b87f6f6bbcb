using CsvHelper;

namespace Dakmad.Benchmarks.Peers;

/// <summary>A journey, as its table has it.</summary>
[CsvRecord]
internal sealed partial class JourneyRow
{
    [CsvColumn("id", Optional = true)]
    public string? Id { get; set; }

    [CsvColumn("name", Optional = true)]
    public string? Name { get; set; }

    [CsvColumn("description", Optional = true)]
    public string? Description { get; set; }

    [CsvColumn("regularity", Optional = true)]
    public string? Regularity { get; set; }

    [CsvColumn("period", Optional = true)]
    public string? Period { get; set; }

    [CsvColumn("target groups", Optional = true)]
    public string? TargetGroups { get; set; }

    [CsvColumn("personas", Optional = true)]
    public string? Personas { get; set; }

    [CsvColumn("offerings", Optional = true)]
    public string? Offerings { get; set; }

    [CsvColumn("resources", Optional = true)]
    public string? Resources { get; set; }

    [CsvColumn("budget", Optional = true)]
    public string? Budget { get; set; }

    [CsvColumn("rationale", Optional = true)]
    public string? Rationale { get; set; }

    [CsvColumn("kind", Optional = true)]
    public string? Kind { get; set; }

    [CsvColumn("statement", Optional = true)]
    public string? Statement { get; set; }

    [CsvColumn("cause", Optional = true)]
    public string? Cause { get; set; }

    [CsvColumn("covers", Optional = true)]
    public string? Covers { get; set; }

    [CsvColumn("starts at", Optional = true)]
    public string? StartsAt { get; set; }

    [CsvColumn("ends at", Optional = true)]
    public string? EndsAt { get; set; }

    [CsvColumn("continues in", Optional = true)]
    public string? ContinuesIn { get; set; }

    [CsvColumn("end objective", Optional = true)]
    public string? EndObjective { get; set; }

    [CsvColumn("expected number of touchpoints", Optional = true)]
    public string? ExpectedNumberOfTouchpoints { get; set; }
}
