using Dakmad.Analysis.Strategy;

namespace Dakmad.Teaching.Kits;

/// <summary>Verdicts under the three value disciplines, for the journey of new and of old customers.</summary>
internal sealed record KitVerdicts(FitVerdict[] New, FitVerdict[] Old);
