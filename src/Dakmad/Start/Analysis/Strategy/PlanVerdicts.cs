using Dakmad.Displays;

namespace Dakmad.Analysis.Strategy;

[TypeFormatterSource(typeof(Display))]
public sealed partial class PlanVerdicts;
