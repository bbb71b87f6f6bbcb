using System.Runtime.InteropServices;

namespace Dakmad.Formats;

/// <summary>How far reading or writing many plans has come.</summary>
/// <param name="Done">How many have been read or written, those that failed among them.</param>
/// <param name="Failed">How many of those failed or have errors.</param>
/// <param name="Total">How many there are; null where that is not known beforehand.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BulkProgress(int Done, int Failed, int? Total);
