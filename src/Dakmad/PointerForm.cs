using System;

namespace Dakmad;

/// <summary>The form of a JSON Pointer (RFC 6901) to something below the plan, as a text of a plan.</summary>
internal static class PointerForm
{
    public static bool IsValid(ReadOnlySpan<char> pointer) =>
        TextForm.IsValid(pointer) && pointer[0] == '/' && EscapesAreValid(pointer);

    /// <summary>Whether every tilde is part of <c>~0</c> or <c>~1</c>.</summary>
    private static bool EscapesAreValid(ReadOnlySpan<char> pointer)
    {
        for (var at = pointer.IndexOf('~'); at >= 0; at = pointer.IndexOf('~'))
        {
            pointer = pointer[(at + 1)..];
            if (pointer.IsEmpty || pointer[0] is not ('0' or '1'))
            {
                return false;
            }
        }

        return true;
    }
}
