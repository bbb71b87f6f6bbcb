using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Dakmad.Diagnostics;

namespace Dakmad.Rendering.Sarif;

/// <summary>
/// Marks by which a program knows a finding again in the next version of a file: made of its kind, the part it is about
/// and what it says of it, not of lines or of positions in lists, which change with every insertion.
/// </summary>
internal sealed class Fingerprints
{
    /// <summary>The name of this kind of mark; a change in what it is made of is a new version.</summary>
    public const string Name = "dakmadFinding/v1";

    private const int Length = 16;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The mark of the next finding in a file.</summary>
    public string Next(Diagnostic finding)
    {
        var path = finding.Path.Segments.Where(segment => !segment.All(char.IsAsciiDigit));
        var arguments = finding.Arguments.Select(argument => $"{argument.Name}={argument.Value.English}");
        var text = string.Join('\n', path.Prepend(finding.Id).Concat(arguments));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
        var earlier = _seen.GetValueOrDefault(hash);
        _seen[hash] = earlier + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{earlier + 1}");
    }
}
