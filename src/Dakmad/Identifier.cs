using System;
using System.Buffers;
using System.Globalization;
using System.Text;

namespace Dakmad;

/// <summary>
/// The form of an id: a letter A–Z or a–z, then letters, digits and hyphens. Case counts. An id that starts with a
/// letter can never be mistaken for a position in a path, and survives every file format unescaped.
/// </summary>
public static class Identifier
{
    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    /// <summary>Whether a text has the form of an id.</summary>
    public static bool IsValid(ReadOnlySpan<char> text) =>
        !text.IsEmpty && Letters.Contains(text[0]) && !text.ContainsAnyExcept(Allowed);

    /// <summary>
    /// Makes an id of a name: lower case, without accents, every run of other characters one hyphen; <i>Bestellen/order
    /// plaatsen</i> becomes <c>bestellen-order-plaatsen</c>.
    /// </summary>
    /// <param name="name">Any text.</param>
    /// <param name="fallback">The id to use where nothing of the name is left, or it does not start with a letter.</param>
    /// <exception cref="ArgumentException"><paramref name="fallback"/> is no id.</exception>
    public static string From(string name, string fallback)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!IsValid(fallback))
        {
            throw new ArgumentException($"'{fallback}' is not an id.", nameof(fallback));
        }

        var slug = Slug(name);
        if (slug.Length == 0)
        {
            return fallback;
        }

        return Letters.Contains(slug[0]) ? slug : $"{fallback}-{slug}";
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in TextForm.WithoutAccents(name))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (
                slug.Length > 0
                && slug[^1] != '-'
                && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format
            )
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
