using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Knowledge;

namespace Dakmad.Rendering;

/// <summary>What there is to tell of an entry of the knowledge base besides its name, in one text.</summary>
internal static class EntryText
{
    private static readonly CultureInfo Dutch = Numbers(",");
    private static readonly CultureInfo English = Numbers(".");

    /// <summary>The text; null when the name says it all.</summary>
    public static LocalizedText? Of(KnowledgeEntry entry)
    {
        LocalizedText[] parts = [.. Parts(entry).OfType<LocalizedText>()];
        return parts.Length == 0
            ? null
            : new(
                string.Join(' ', parts.Select(part => part.Dutch)),
                string.Join(' ', parts.Select(part => part.English))
            );
    }

    private static IEnumerable<LocalizedText?> Parts(KnowledgeEntry entry) =>
        entry switch
        {
            Benchmark benchmark => [Figure(benchmark), entry.Text],
            MarketingTool { CurrentName: { } name } => [entry.Text, new($"Nu: {name}.", $"Now: {name}.")],
            StageProfile<JourneyPhase> phase => [entry.Text, Goals(phase.Goals)],
            StageProfile<LifecycleStage> stage => [entry.Text, Goals(stage.Goals)],
            _ => [entry.Text],
        };

    private static LocalizedText? Goals(ValueList<LocalizedText> goals) =>
        goals.IsEmpty
            ? null
            : new(
                $"Doel: {string.Join("; ", goals.Select(goal => goal.Dutch))}",
                $"Goal: {string.Join("; ", goals.Select(goal => goal.English))}"
            );

    private static LocalizedText Figure(Benchmark benchmark)
    {
        var unit = KnowledgeTerms.Of(benchmark.Unit).Label;
        var year = benchmark.Year is { } number ? string.Create(CultureInfo.InvariantCulture, $", {number}") : "";
        return new(
            $"{Range(benchmark, unit.Dutch, Dutch)} ({Benchmark.Label.Dutch}; {benchmark.Attribution.Dutch}{year}).",
            $"{Range(benchmark, unit.English, English)} ({Benchmark.Label.English}; {benchmark.Attribution.English}{year})."
        );
    }

    private static string Range(Benchmark benchmark, string unit, CultureInfo culture)
    {
        var isShare = benchmark.Unit == BenchmarkUnit.Share;
        var from = Number(benchmark.Minimum, isShare, culture);
        var to = Number(benchmark.Maximum, isShare, culture);
        var range = benchmark.Minimum == benchmark.Maximum ? from : $"{from}–{to}";
        return isShare ? $"{range}%" : $"{range} {unit}";
    }

    private static string Number(decimal number, bool isShare, CultureInfo culture) =>
        isShare
            ? Written(number * 100, Digits.DecimalsOfPercentage(number * 100, 2), culture)
            : Written(number, Digits.DecimalsOf(number, 2), culture);

    private static string Written(decimal number, int decimals, CultureInfo culture) =>
        number.ToString("#,0." + new string('#', decimals), culture);

    private static CultureInfo Numbers(string point)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.NumberFormat.NumberGroupSeparator = point == "," ? "." : ",";
        return CultureInfo.ReadOnly(culture);
    }
}
