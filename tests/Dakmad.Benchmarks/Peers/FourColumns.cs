using CsvHelper;

namespace Dakmad.Benchmarks.Peers;

/// <summary>A row of the four-column table.</summary>
[CsvRecord]
internal sealed partial class FourColumns
{
    [CsvColumn("Customer Journey")]
    public string? Touchpoint { get; set; }

    [CsvColumn("Activiteit")]
    public string? Activity { get; set; }

    [CsvColumn("Taak")]
    public string? Task { get; set; }

    [CsvColumn("Kanaal")]
    public string? Channel { get; set; }
}
