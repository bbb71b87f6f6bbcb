using CsvHelper;

namespace Dakmad.Benchmarks.Peers;

/// <summary>An activity, as its table has it.</summary>
[CsvRecord]
internal sealed partial class ActivityRow
{
    [CsvColumn("id", Optional = true)]
    public string? Id { get; set; }

    [CsvColumn("name", Optional = true)]
    public string? Name { get; set; }

    [CsvColumn("description", Optional = true)]
    public string? Description { get; set; }

    [CsvColumn("kind", Optional = true)]
    public string? Kind { get; set; }

    [CsvColumn("sales moment", Optional = true)]
    public string? SalesMoment { get; set; }

    [CsvColumn("regularity", Optional = true)]
    public string? Regularity { get; set; }

    [CsvColumn("events", Optional = true)]
    public string? Events { get; set; }

    [CsvColumn("resources", Optional = true)]
    public string? Resources { get; set; }

    [CsvColumn("covers", Optional = true)]
    public string? Covers { get; set; }
}
