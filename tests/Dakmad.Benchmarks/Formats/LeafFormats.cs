using System.Text;
using BenchmarkDotNet.Attributes;
using Dakmad.Formats;
using NodaTime;
using NodaTime.Text;

namespace Dakmad.Benchmarks.Formats;

/// <summary>The formats of single values, each beside the general way to read it.</summary>
[MemoryDiagnoser]
public class LeafFormats
{
    private static readonly byte[] Date = "2027-03-31"u8.ToArray();
    private static readonly byte[] Number = "1200.50"u8.ToArray();
    private static readonly byte[] Phase = "consideration"u8.ToArray();
    private static readonly byte[] Id = "website-bestellen"u8.ToArray();

    private readonly StringPool _pool = new();

    [Benchmark]
    public LocalDate ReadDate() => ValueFormats.Date.TryParse(Date, out var date) ? date : default;

    [Benchmark]
    public LocalDate ReadDateByPattern() => LocalDatePattern.Iso.Parse(Encoding.UTF8.GetString(Date)).Value;

    [Benchmark]
    public decimal ReadNumber() => ValueFormats.Number.TryParse(Number, out var number) ? number : 0;

    [Benchmark]
    public JourneyPhase ReadPhase() =>
        ValueFormats.Enum<JourneyPhase>().TryParse(Phase, out var phase) ? phase : default;

    [Benchmark]
    public string ReadId()
    {
        var id = _pool.Get(Id);
        return Identifier.IsValid(id) ? id : "";
    }

    [Benchmark]
    public string ReadIdAsNewString()
    {
        var id = Encoding.UTF8.GetString(Id);
        return Identifier.IsValid(id) ? id : "";
    }
}
