using Dakmad.Analysis.Strategy;

namespace Dakmad.Teaching;

/// <summary>What an example says of a journey under a value discipline. It is written down by hand, never computed.</summary>
/// <param name="Journey">The id of the journey.</param>
/// <param name="Discipline">The value discipline.</param>
/// <param name="Verdict">The verdict.</param>
public sealed record DeclaredVerdict(string Journey, ValueDiscipline Discipline, FitVerdict Verdict);
