using System;
using System.Text;

namespace Dakmad.Formats;

/// <summary>
/// Turns UTF-8 into strings and gives the same string for the same bytes: in a large plan most strings are the ids and
/// names of a few channels, activities and tasks.
/// </summary>
public sealed class StringPool
{
    /// <summary>Longer texts seldom repeat and are not pooled.</summary>
    private const int LongestPooled = 64;

    private Entry[] _entries = new Entry[256];
    private int _count;

    /// <summary>The string of some bytes, which must be valid UTF-8.</summary>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestPooled)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        var hash = Hash(utf8);
        var slot = Slot(hash);
        while (_entries[slot].Text is { } text)
        {
            if (_entries[slot].Hash == hash && IsSame(utf8, text))
            {
                return text;
            }

            slot = (slot + 1) & (_entries.Length - 1);
        }

        return Add(slot, hash, Encoding.UTF8.GetString(utf8));
    }

    private string Add(int slot, int hash, string text)
    {
        _entries[slot] = new(hash, text);
        _count++;
        if (_count * 2 > _entries.Length)
        {
            Grow();
        }

        return text;
    }

    private void Grow()
    {
        var entries = _entries;
        _entries = new Entry[entries.Length * 2];
        foreach (var entry in entries)
        {
            if (entry.Text is null)
            {
                continue;
            }

            var slot = Slot(entry.Hash);
            while (_entries[slot].Text is not null)
            {
                slot = (slot + 1) & (_entries.Length - 1);
            }

            _entries[slot] = entry;
        }
    }

    private int Slot(int hash) => hash & (_entries.Length - 1);

    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        // Seeded anew in every process, so that no file can be made to collide; nothing depends on its order.
        var hash = new HashCode();
        hash.AddBytes(utf8);
        return hash.ToHashCode();
    }

    private static bool IsSame(ReadOnlySpan<byte> utf8, string text)
    {
        if (utf8.Length == text.Length)
        {
            return Ascii.Equals(utf8, text);
        }

        if (utf8.Length < text.Length)
        {
            return false;
        }

        Span<char> decoded = stackalloc char[LongestPooled];
        return Encoding.UTF8.TryGetChars(utf8, decoded, out var length) && decoded[..length].SequenceEqual(text);
    }

    private readonly record struct Entry(int Hash, string? Text);
}
