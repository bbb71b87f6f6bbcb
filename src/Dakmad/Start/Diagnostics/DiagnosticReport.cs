using System.Text.Json.Serialization;
using Dakmad.Displays;
using Dakmad.Rendering;

namespace Dakmad.Diagnostics;

[TypeFormatterSource(typeof(Display))]
[JsonConverter(typeof(FindingsJsonConverter))]
public sealed partial class DiagnosticReport;
