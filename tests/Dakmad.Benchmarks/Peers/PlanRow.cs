using System;
using CsvHelper;

namespace Dakmad.Benchmarks.Peers;

// The tables of a generated plan as records that CsvHelper fills by mapping that is generated when this is compiled: every
// column that is written, numbers and days by their type. Lists, amounts and members of enumerations stay texts, which is
// less than the plan has of them.

/// <summary>The plan itself, as its table has it.</summary>
[CsvRecord]
internal sealed partial class PlanRow
{
    [CsvColumn("id", Optional = true)]
    public string? Id { get; set; }

    [CsvColumn("name", Optional = true)]
    public string? Name { get; set; }

    [CsvColumn("description", Optional = true)]
    public string? Description { get; set; }

    [CsvColumn("organisation", Optional = true)]
    public string? Organisation { get; set; }

    [CsvColumn("language", Optional = true)]
    public string? Language { get; set; }

    [CsvColumn("currency", Optional = true)]
    public string? Currency { get; set; }

    [CsvColumn("period", Optional = true)]
    public string? Period { get; set; }

    [CsvColumn("reviewed on", Optional = true)]
    public DateOnly? ReviewedOn { get; set; }

    [CsvColumn("budget", Optional = true)]
    public string? Budget { get; set; }

    [CsvColumn("value discipline", Optional = true)]
    public string? ValueDiscipline { get; set; }

    [CsvColumn("positioning", Optional = true)]
    public string? Positioning { get; set; }

    [CsvColumn("transaction model", Optional = true)]
    public string? TransactionModel { get; set; }

    [CsvColumn("rationale", Optional = true)]
    public string? Rationale { get; set; }

    [CsvColumn("strategic: period", Optional = true)]
    public string? StrategicPeriod { get; set; }

    [CsvColumn("tactical: period", Optional = true)]
    public string? TacticalPeriod { get; set; }

    [CsvColumn("operational: period", Optional = true)]
    public string? OperationalPeriod { get; set; }
}
