using System;
using System.IO;

namespace Dakmad.Tests.Tool;

/// <summary>A folder of its own for a test, gone afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dakmad-");

    public string Root => _folder.FullName;

    public string PathOf(string name) => Path.Combine(Root, name);

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
