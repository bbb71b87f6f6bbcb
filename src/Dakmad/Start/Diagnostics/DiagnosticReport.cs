using System.Text.Json.Serialization;
using Dakmad.Rendering;

namespace Dakmad.Diagnostics;

[JsonConverter(typeof(FindingsJsonConverter))]
public sealed partial class DiagnosticReport;
