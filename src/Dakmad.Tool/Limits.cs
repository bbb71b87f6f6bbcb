using Dakmad.Diagnostics;
using Dakmad.Formats;

namespace Dakmad.Tool;

/// <summary>How much is read and shown, so that no file can exhaust the machine.</summary>
/// <param name="Bytes">How many bytes of a file are read; one with more is refused.</param>
/// <param name="Findings">How many findings of one kind are listed for each file.</param>
internal sealed record Limits(int Bytes, int Findings)
{
    /// <summary>Where nobody says otherwise.</summary>
    public static Limits Usual { get; } = new(SourceText.UsualMostBytes, DiagnosticReport.UsualLimit);
}
