using System;
using System.IO;
using System.Text;
using System.Text.Json;

namespace Dakmad.Knowledge;

/// <summary>The data files, which are embedded in the library: one for every subject, named after it.</summary>
internal static class DataFile
{
    /// <summary>The entries of a subject, in the order of its file.</summary>
    public static ValueList<T> Read<T>(KnowledgeSubject subject, Func<KnowledgeSubject, DataObject, T> entry) =>
        Read(NameOf(subject), data => entry(subject, data));

    /// <summary>The list <c>entries</c> of a file.</summary>
    public static ValueList<T> Read<T>(string name, Func<DataObject, T> entry)
    {
        using var stream = Open(name);
        using var document = JsonDocument.Parse(stream);
        var data = new DataObject(document.RootElement, name);
        data.Allow("entries");
        return data.List("entries", entry);
    }

    public static Stream Open(string name) =>
        typeof(DataFile).Assembly.GetManifestResourceStream($"Dakmad.Knowledge.{name}.json")
        ?? throw new InvalidOperationException($"There is no data file '{name}'.");

    /// <summary><c>DropOffMoments</c> is in <c>drop-off-moments</c>.</summary>
    public static string NameOf(KnowledgeSubject subject)
    {
        var name = new StringBuilder();
        foreach (var letter in subject.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && name.Length > 0)
            {
                name.Append('-');
            }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
