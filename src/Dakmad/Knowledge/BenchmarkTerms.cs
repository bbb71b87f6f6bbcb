using Dakmad.Glossary;

namespace Dakmad.Knowledge;

/// <summary>What a benchmark tells, and what it is counted in.</summary>
internal static class BenchmarkTerms
{
    public static void AddTo(TermTable terms)
    {
        terms.Type<Benchmark>("kengetal", "benchmark", "kengetallen", "benchmarks");
        terms.Property<Benchmark>(nameof(Benchmark.Minimum), "minimum", "minimum");
        terms.Property<Benchmark>(nameof(Benchmark.Maximum), "maximum", "maximum");
        terms.Property<Benchmark>(nameof(Benchmark.Unit), "eenheid", "unit");
        terms.Property<Benchmark>(nameof(Benchmark.Year), "jaar", "year");
        terms.Property<Benchmark>(nameof(Benchmark.Attribution), "toegeschreven aan", "attributed to");

        terms.Type<BenchmarkUnit>(
            "eenheid van een kengetal",
            "unit of a benchmark",
            "eenheden van kengetallen",
            "units of benchmarks"
        );
        terms.Member(BenchmarkUnit.Share, "aandeel", "share");
        terms.Member(BenchmarkUnit.NetPromoterScore, "NPS-punten", "NPS points");
        terms.Member(BenchmarkUnit.Contacts, "contactmomenten", "contacts");
        terms.Member(BenchmarkUnit.Providers, "aanbieders", "providers");
        terms.Member(BenchmarkUnit.Purchases, "aankopen", "purchases");
        terms.Member(BenchmarkUnit.Euros, "euro", "euros");
        terms.Member(BenchmarkUnit.Days, "dagen", "days");
    }
}
