using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Xml.Linq;

namespace Dakmad.Tests.Packages;

/// <summary>A package or symbol package as it lies in a feed: a zip file with a nuspec.</summary>
internal sealed class Package
{
    private readonly SortedDictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    private Package(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            _parts.Add(entry.FullName, content.ToArray());
        }
    }

    /// <summary>Everything in the zip file, by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Parts => _parts;

    /// <summary>The names of what was put in: neither the nuspec nor the parts that say that this is a package.</summary>
    public IEnumerable<string> Files =>
        _parts.Keys.Where(name =>
            !name.EndsWith(".nuspec", StringComparison.Ordinal)
            && !name.StartsWith("_rels/", StringComparison.Ordinal)
            && !name.StartsWith("package/", StringComparison.Ordinal)
            && name != "[Content_Types].xml"
        );

    /// <summary>The fields of the nuspec.</summary>
    public XElement Metadata => Xml(_parts.Keys.Single(name => name.EndsWith(".nuspec", StringComparison.Ordinal)));

    public static Package Read(string path) => new(path);

    public static Package Read(string feed, string id, string version, string extension = "nupkg") =>
        Read(Path.Combine(feed, $"{id}.{version}.{extension}"));

    public string Text(string name) => Encoding.UTF8.GetString(_parts[name]);

    /// <summary>A field of the nuspec, or null where it has none of that name.</summary>
    public string? Field(string name) =>
        Metadata.Elements().SingleOrDefault(field => field.Name.LocalName == name)?.Value;

    private XElement Xml(string name)
    {
        using var stream = new MemoryStream(_parts[name]);
        return XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }
}
