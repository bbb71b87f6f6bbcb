using System;
using System.IO;

namespace Dakmad.Displays;

/// <summary>Writes a value in one form; notebooks call it by the names of its members.</summary>
internal sealed class DisplayFormatter(string mimeType, Func<object, string> write)
{
    public string MimeType => mimeType;

    /// <summary>Writes a value. Notebooks find the method by its name and these types, that of the value included.</summary>
    /// <returns>Whether it could.</returns>
    public bool Format(object instance, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(write(instance));
        return true;
    }
}
