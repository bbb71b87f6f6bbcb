using CsvHelper;

namespace Dakmad.Benchmarks.Peers;

/// <summary>A channel, as its table has it.</summary>
[CsvRecord]
internal sealed partial class ChannelRow
{
    [CsvColumn("level", Optional = true)]
    public string? Level { get; set; }

    [CsvColumn("id", Optional = true)]
    public string? Id { get; set; }

    [CsvColumn("name", Optional = true)]
    public string? Name { get; set; }

    [CsvColumn("description", Optional = true)]
    public string? Description { get; set; }

    [CsvColumn("specialises", Optional = true)]
    public string? Specialises { get; set; }

    [CsvColumn("channel group", Optional = true)]
    public string? ChannelGroup { get; set; }

    [CsvColumn("form of contact", Optional = true)]
    public string? FormOfContact { get; set; }

    [CsvColumn("type of media", Optional = true)]
    public string? TypeOfMedia { get; set; }

    [CsvColumn("direction", Optional = true)]
    public string? Direction { get; set; }
}
