using System.Linq;

namespace Dakmad.Tests.Docs;

/// <summary>As GitHub makes anchors of headings: lower case, spaces to hyphens, letters and digits only.</summary>
internal static class MarkdownAnchor
{
    public static string Of(string heading) =>
        string.Concat(
            heading
                .ToLowerInvariant()
                .Replace(' ', '-')
                .Where(character => char.IsLetterOrDigit(character) || character == '-')
        );
}
