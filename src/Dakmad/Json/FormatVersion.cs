using System.Globalization;
using Dakmad.Diagnostics;
using Dakmad.Formats;

namespace Dakmad.Json;

/// <summary>
/// The version of the format, which stands first in a file. A newer minor version adds fields, which are kept; a newer
/// major version may change what fields mean, and is refused.
/// </summary>
internal static class FormatVersion
{
    public const string Written = "1.0";

    private const int Major = 1;
    private const int Minor = 0;
    private const int LongestNumber = 9;

    public static void Read(ref JsonCursor json, bool isFirst)
    {
        var at = json.Offset;
        if (!isFirst)
        {
            json.Report(ReadingDiagnostics.VersionNotFirst, at);
        }

        if (json.Text() is not { } version)
        {
            return;
        }

        if (!TryParse(version, out var major, out var minor))
        {
            json.Report(
                ReadingDiagnostics.InvalidValue,
                at,
                new("value", JsonCursor.Shorten(version)),
                new("expected", new LocalizedText("een versie zoals 1.0", "a version such as 1.0"))
            );
        }
        else if (major != Major)
        {
            json.Reading.Findings.Refuse(
                ReadingDiagnostics.UnsupportedVersion,
                at,
                new("version", JsonCursor.Shorten(version)),
                new("supported", Written)
            );
        }
        else if (minor > Minor)
        {
            json.Report(
                ReadingDiagnostics.NewerMinorVersion,
                at,
                new("version", JsonCursor.Shorten(version)),
                new("supported", Written)
            );
        }
    }

    private static bool TryParse(string version, out int major, out int minor)
    {
        (major, minor) = (0, 0);
        return version.Split('.') is [var first, var second]
            && TryNumber(first, out major)
            && TryNumber(second, out minor);
    }

    /// <summary>A number has one way to be written, so no zeros stand in front.</summary>
    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
        && text.Length <= LongestNumber
        && (text[0] != '0' || text.Length == 1);
}
