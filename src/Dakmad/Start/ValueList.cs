using Dakmad.Displays;

namespace Dakmad;

[TypeFormatterSource(typeof(Display))]
public readonly partial struct ValueList<T>;
