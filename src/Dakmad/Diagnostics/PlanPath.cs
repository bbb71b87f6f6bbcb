using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Dakmad.Diagnostics;

/// <summary>
/// Where a part is in a plan: a JSON Pointer (RFC 6901) over the names of the JSON form, such as
/// <c>/operational/journeys/0/touchpoints/3</c>. An item of a list is named by its position from 0.
/// </summary>
public sealed class PlanPath : IEquatable<PlanPath>
{
    private readonly PlanPath? _parent;
    private readonly string? _name;
    private readonly int _index;

    private PlanPath(PlanPath? parent, string? name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    /// <summary>The plan itself; written as the empty text.</summary>
    public static PlanPath Root { get; } = new(null, null, -1);

    /// <summary>The parts of the path, from the plan downwards, without the escapes of RFC 6901.</summary>
    public ValueList<string> Segments
    {
        get
        {
            var segments = new List<string>();
            for (var path = this; path._parent is not null; path = path._parent)
            {
                segments.Add(path.Segment);
            }

            segments.Reverse();
            return [.. segments];
        }
    }

    private string Segment => _name ?? _index.ToString(CultureInfo.InvariantCulture);

    /// <summary>A property below this path.</summary>
    public PlanPath Property(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(this, name, -1);
    }

    /// <summary>An item of the list at this path, by its position from 0.</summary>
    public PlanPath Item(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new(this, null, index);
    }

    /// <summary>Whether this is a place or lies somewhere below it.</summary>
    public bool IsAtOrBelow(PlanPath place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Segments.AsSpan().StartsWith(place.Segments.AsSpan());
    }

    /// <summary>Reads a JSON Pointer.</summary>
    /// <exception cref="FormatException">
    /// The text does not start with a slash, or holds a tilde that is not part of <c>~0</c> or <c>~1</c>.
    /// </exception>
    public static PlanPath Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var path = Root;
        if (text.Length == 0)
        {
            return path;
        }

        if (text[0] != '/')
        {
            throw new FormatException($"'{text}' is not a JSON Pointer (RFC 6901): it does not start with '/'.");
        }

        foreach (var segment in text[1..].Split('/'))
        {
            path = path.Property(Unescape(segment));
        }

        return path;
    }

    /// <inheritdoc/>
    public bool Equals(PlanPath? other) =>
        other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanPath);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The path as a JSON Pointer (RFC 6901).</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var segment in Segments)
        {
            text.Append('/')
                .Append(
                    segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
                );
        }

        return text.ToString();
    }

    private static string Unescape(string segment)
    {
        for (var at = segment.IndexOf('~', StringComparison.Ordinal); at >= 0; at = segment.IndexOf('~', at + 1))
        {
            if (at + 1 == segment.Length || segment[at + 1] is not ('0' or '1'))
            {
                throw new FormatException($"'{segment}' holds a '~' that is not '~0' or '~1' (RFC 6901).");
            }
        }

        return segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
    }
}
