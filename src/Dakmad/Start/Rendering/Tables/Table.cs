using Dakmad.Displays;

namespace Dakmad.Rendering.Tables;

[TypeFormatterSource(typeof(Display))]
public sealed partial record Table;
