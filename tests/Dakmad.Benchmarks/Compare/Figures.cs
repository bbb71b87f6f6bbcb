namespace Dakmad.Benchmarks.Compare;

/// <summary>What was measured of one work.</summary>
/// <param name="Group">The kind of work; ratios are told within it.</param>
/// <param name="Name">What was done and with what.</param>
/// <param name="Median">The median of the runs, in milliseconds.</param>
/// <param name="Least">The fastest run, in milliseconds.</param>
/// <param name="Greatest">The slowest run, in milliseconds.</param>
/// <param name="Ratio">The median as a multiple of the median of the first work of the group.</param>
/// <param name="Kept">Bytes that the result keeps alive for each touchpoint; null where nothing is kept.</param>
/// <param name="Allocated">Bytes allocated on the way for each touchpoint.</param>
internal sealed record Figures(
    string Group,
    string Name,
    double Median,
    double Least,
    double Greatest,
    double Ratio,
    double? Kept,
    double Allocated
);
