using System;
using System.IO;
using Dakmad.Diagnostics;

namespace Dakmad.Tool;

/// <summary>Which exceptions are faults of the program itself, and spoil only the file that they happened with.</summary>
internal static class Faults
{
    /// <summary>Not what says that nothing can be read or written, which is told as such.</summary>
    public static bool IsOfProgram(Exception e) =>
        ProgramFault.IsContained(e) && e is not (IOException or UnauthorizedAccessException);
}
