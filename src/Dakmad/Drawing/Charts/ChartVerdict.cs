using Dakmad.Analysis.Strategy;

namespace Dakmad.Drawing.Charts;

/// <summary>A journey beside others, of the same plan or of another.</summary>
/// <param name="Name">What it is called beside the others.</param>
/// <param name="Verdict">What is said of it.</param>
internal sealed record ChartVerdict(string Name, JourneyVerdict Verdict);
