using System;
using Dakmad.Diagnostics;

namespace Dakmad.Formats;

/// <summary>Something that was to be read has errors. The message lists them, one a line.</summary>
public sealed class ReadException : FormatException
{
    /// <summary>Says that something could not be read.</summary>
    public ReadException()
        : this(DiagnosticReport.Empty) { }

    /// <summary>Says that something could not be read, in words.</summary>
    public ReadException(string message)
        : base(message) { }

    /// <summary>Says that something could not be read because of something else.</summary>
    public ReadException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>Says what is the matter with what was read.</summary>
    public ReadException(DiagnosticReport report)
        : base(report?.ToString()) => Report = report ?? throw new ArgumentNullException(nameof(report));

    /// <summary>Everything that was found, warnings included.</summary>
    public DiagnosticReport Report { get; } = DiagnosticReport.Empty;
}
