using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Dakmad.Tests.Docs;

/// <summary>
/// The index of cited lines, which stands in for documents that are not in the repository: a row for every range, with
/// the first twelve hexadecimal digits of the SHA-256 of its lines, taken without white space at their ends and joined
/// by LF.
/// </summary>
internal static class SourceIndex
{
    private const string Header = "source,first,last,sha256";

    public static string File { get; } = Repository.PathOf("src", "docs", "sources.csv");

    /// <summary>The ranges in the index, in its order.</summary>
    public static IReadOnlyList<CitedLines> Ranges() =>
        [
            .. System
                .IO.File.ReadLines(File)
                .Skip(1)
                .Select(row => row.Split(','))
                .Select(cells => new CitedLines(cells[0], Number(cells[1]), Number(cells[2]))),
        ];

    /// <summary>Makes the index of some ranges from the documents in a folder.</summary>
    public static string Of(IEnumerable<CitedLines> ranges, string folder)
    {
        var documents = ranges
            .Select(range => range.Source)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(source => source, source => Document(source, folder), StringComparer.Ordinal);
        var index = new StringBuilder(Header).Append('\n');
        foreach (
            var range in ranges
                .Distinct()
                .OrderBy(range => range.Source, StringComparer.Ordinal)
                .ThenBy(range => range.First)
                .ThenBy(range => range.Last)
        )
        {
            index
                .Append(CultureInfo.InvariantCulture, $"{range.Source},{range.First},{range.Last},")
                .Append(Hash(range, documents[range.Source]))
                .Append('\n');
        }

        return index.ToString();
    }

    /// <summary>The lines of S3 are in the file whose name starts with 003.</summary>
    public static string[] Document(string source, string folder)
    {
        var number = Number(source[1..]).ToString("000", CultureInfo.InvariantCulture);
        return System.IO.File.ReadAllText(Directory.EnumerateFiles(folder, $"{number}*.txt").Single()).Split('\n');
    }

    private static string Hash(CitedLines range, string[] document)
    {
        var lines = document[(range.First - 1)..range.Last].Select(line => line.TrimEnd()).ToArray();
        if (lines[0].Length == 0 || lines[^1].Length == 0)
        {
            throw new InvalidDataException($"{range} starts or ends with an empty line.");
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        return Convert.ToHexStringLower(hash)[..12];
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
