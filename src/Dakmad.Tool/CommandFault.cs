using System;
using System.Diagnostics.CodeAnalysis;

namespace Dakmad.Tool;

/// <summary>
/// Why a command cannot do what was asked: a file that cannot be opened, options that do not go together. It ends the
/// work on one file or the whole command with <see cref="ExitCode.Failure"/>, never with a stack trace.
/// </summary>
[SuppressMessage(
    "Design",
    "CA1032:Implement standard exception constructors",
    Justification = "A fault without a text in both languages must not compile."
)]
internal sealed class CommandFault(LocalizedText text) : Exception(text.English)
{
    /// <summary>What to tell the user.</summary>
    public LocalizedText Text { get; } = text;
}
