using Dakmad.Displays;

namespace Dakmad;

[TypeFormatterSource(typeof(Display))]
public sealed partial record Journey;
