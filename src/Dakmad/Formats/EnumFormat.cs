using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace Dakmad.Formats;

/// <summary>Members of an enumeration by their names in camel case, languages by their codes (BCP 47).</summary>
internal sealed class EnumFormat<TEnum> : ValueFormat<TEnum>
    where TEnum : struct, Enum
{
    private readonly TEnum[] _members;
    private readonly byte[][] _utf8;
    private readonly string[] _names;

    private EnumFormat()
    {
        _members = Array.FindAll(Enum.GetValues<TEnum>(), member => member is not IsoDayOfWeek.None);
        _names = Array.ConvertAll(_members, Name);
        _utf8 = Array.ConvertAll(_names, Encoding.UTF8.GetBytes);
        var list = string.Join(", ", _names);
        Expected = new($"een van {list}", $"one of {list}");
    }

    public static EnumFormat<TEnum> Instance { get; } = new();

    public override LocalizedText Expected { get; }

    /// <summary>The members that have a name, in the order of the enumeration.</summary>
    public IReadOnlyList<TEnum> Members => _members;

    /// <summary>The names, in the order of the enumeration.</summary>
    public IReadOnlyList<string> Names => _names;

    public override bool TryParse(ReadOnlySpan<byte> utf8, out TEnum value)
    {
        for (var i = 0; i < _utf8.Length; i++)
        {
            if (utf8.SequenceEqual(_utf8[i]))
            {
                value = _members[i];
                return true;
            }
        }

        value = default;
        return false;
    }

    public override string Format(TEnum value)
    {
        var index = Array.IndexOf(_members, value);
        return index >= 0
            ? _names[index]
            : throw new ArgumentOutOfRangeException(nameof(value), "The value is not a member of the enumeration.");
    }

    private static string Name(TEnum member) =>
        member switch
        {
            Language.Dutch => "nl",
            Language.English => "en",
            _ => JsonNamingPolicy.CamelCase.ConvertName(member.ToString()),
        };
}
