namespace Dakmad.Knowledge;

/// <summary>
/// A figure that a source gives, with whom it is from and when. All of them are illustrative: none is verified, and none
/// is used in a calculation.
/// </summary>
public sealed record Benchmark : KnowledgeEntry
{
    internal Benchmark(KnowledgeSubject subject, DataObject data)
        : base(subject, data, "minimum", "maximum", "unit", "year", "attribution")
    {
        Minimum = data.Number("minimum");
        Maximum = data.OptionalNumber("maximum") ?? Minimum;
        Unit = data.Enum<BenchmarkUnit>("unit");
        Year = data.OptionalNumber("year") is { } year ? (int)year : null;
        Attribution = data.Text("attribution");
        if (Maximum < Minimum)
        {
            throw data.Fault("the maximum lies below the minimum");
        }
    }

    /// <summary>The word that goes with every benchmark.</summary>
    public static LocalizedText Label { get; } = new("illustratief", "illustrative");

    /// <summary>The figure, or the lower end of a range, in <see cref="Unit"/>.</summary>
    public decimal Minimum { get; }

    /// <summary>The upper end of a range; equal to <see cref="Minimum"/> for a single figure.</summary>
    public decimal Maximum { get; }

    /// <summary>What is counted.</summary>
    public BenchmarkUnit Unit { get; }

    /// <summary>The year the figure is about, or else in which it was published; null when the source does not say.</summary>
    public int? Year { get; }

    /// <summary>To whom the source ascribes the figure, and about whom it is.</summary>
    public LocalizedText Attribution { get; }
}
