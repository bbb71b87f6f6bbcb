using System.Globalization;
using Dakmad.Knowledge;

namespace Dakmad.Tests.Docs;

/// <summary>Figures as the reader of a language writes them.</summary>
internal static class Figures
{
    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>Such as <c>68 %</c>, <c>3–5 aanbieders</c> or <c>4,2 contactmomenten</c>.</summary>
    public static string Of(Benchmark benchmark, Language language)
    {
        var isShare = benchmark.Unit == BenchmarkUnit.Share;
        var unit = isShare ? "%" : KnowledgeTerms.Of(benchmark.Unit).Label[language];
        var minimum = Number(isShare ? benchmark.Minimum * 100 : benchmark.Minimum, language);
        var maximum = Number(isShare ? benchmark.Maximum * 100 : benchmark.Maximum, language);
        return benchmark.Minimum == benchmark.Maximum ? $"{minimum} {unit}" : $"{minimum}–{maximum} {unit}";
    }

    private static string Number(decimal number, Language language) =>
        number.ToString("#,##0.##", language == Language.Dutch ? Dutch : NumberFormatInfo.InvariantInfo);
}
