using System.IO;

namespace Dakmad.Csv;

/// <summary>A folder has tables of a plan already, which nobody said may be replaced.</summary>
public sealed class TablesExistException : IOException
{
    internal TablesExistException(string path)
        : base($"'{path}' is already there.") => Path = path;

    /// <summary>The path of a table that is there.</summary>
    public string Path { get; }
}
