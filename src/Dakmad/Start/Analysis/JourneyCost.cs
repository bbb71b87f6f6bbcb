using Dakmad.Displays;

namespace Dakmad.Analysis;

[TypeFormatterSource(typeof(Display))]
public sealed partial record JourneyCost;
