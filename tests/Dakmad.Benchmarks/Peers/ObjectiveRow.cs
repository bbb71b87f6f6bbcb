using System;
using CsvHelper;

namespace Dakmad.Benchmarks.Peers;

/// <summary>An objective, as its table has it.</summary>
[CsvRecord]
internal sealed partial class ObjectiveRow
{
    [CsvColumn("level", Optional = true)]
    public string? Level { get; set; }

    [CsvColumn("id", Optional = true)]
    public string? Id { get; set; }

    [CsvColumn("name", Optional = true)]
    public string? Name { get; set; }

    [CsvColumn("description", Optional = true)]
    public string? Description { get; set; }

    [CsvColumn("contributes to", Optional = true)]
    public string? ContributesTo { get; set; }

    [CsvColumn("KPI", Optional = true)]
    public string? KPI { get; set; }

    [CsvColumn("unit", Optional = true)]
    public string? Unit { get; set; }

    [CsvColumn("baseline", Optional = true)]
    public decimal? Baseline { get; set; }

    [CsvColumn("target", Optional = true)]
    public decimal? Target { get; set; }

    [CsvColumn("direction", Optional = true)]
    public string? Direction { get; set; }

    [CsvColumn("deadline", Optional = true)]
    public DateOnly? Deadline { get; set; }

    [CsvColumn("measurement tool", Optional = true)]
    public string? MeasurementTool { get; set; }

    [CsvColumn("covers", Optional = true)]
    public string? Covers { get; set; }
}
