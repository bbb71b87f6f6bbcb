using CsvHelper;

namespace Dakmad.Benchmarks.Peers;

/// <summary>A task, as its table has it.</summary>
[CsvRecord]
internal sealed partial class TaskRow
{
    [CsvColumn("customer journey", Optional = true)]
    public string? CustomerJourney { get; set; }

    [CsvColumn("touchpoint", Optional = true)]
    public string? Touchpoint { get; set; }

    [CsvColumn("id", Optional = true)]
    public string? Id { get; set; }

    [CsvColumn("name", Optional = true)]
    public string? Name { get; set; }

    [CsvColumn("description", Optional = true)]
    public string? Description { get; set; }

    [CsvColumn("text", Optional = true)]
    public string? Text { get; set; }

    [CsvColumn("script: source", Optional = true)]
    public string? ScriptSource { get; set; }

    [CsvColumn("approach", Optional = true)]
    public string? Approach { get; set; }

    [CsvColumn("topics", Optional = true)]
    public string? Topics { get; set; }

    [CsvColumn("manual: source", Optional = true)]
    public string? ManualSource { get; set; }

    [CsvColumn("owner", Optional = true)]
    public string? Owner { get; set; }

    [CsvColumn("lead time", Optional = true)]
    public string? LeadTime { get; set; }

    [CsvColumn("deadline", Optional = true)]
    public string? Deadline { get; set; }

    [CsvColumn("covers", Optional = true)]
    public string? Covers { get; set; }
}
