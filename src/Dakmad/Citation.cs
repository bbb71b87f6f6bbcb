using System.Globalization;

namespace Dakmad;

/// <summary>Where a statement comes from: a source and the lines or pages in it.</summary>
/// <param name="Source">
/// The key of a source, such as <c>S3</c> for <i>Customer journey en Marketingplanning</i>.
/// </param>
/// <param name="FirstLine">The first cited line, counted from 1; null when the source as a whole is meant.</param>
/// <param name="LastLine">The last cited line; null when a single line is meant.</param>
public sealed record Citation(string Source, int? FirstLine = null, int? LastLine = null)
{
    /// <summary>The citation as written in texts: <c>[S3:184]</c>, <c>[S3:46-50]</c> or <c>[S3]</c>.</summary>
    public override string ToString() =>
        (FirstLine, LastLine) switch
        {
            (null, _) => $"[{Source}]",
            ({ } first, null) => string.Create(CultureInfo.InvariantCulture, $"[{Source}:{first}]"),
            ({ } first, { } last) => string.Create(CultureInfo.InvariantCulture, $"[{Source}:{first}-{last}]"),
        };
}
