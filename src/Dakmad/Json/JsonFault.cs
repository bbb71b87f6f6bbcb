using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dakmad.Diagnostics;
using Dakmad.Formats;

namespace Dakmad.Json;

/// <summary>Says in a reader's words why a text is not JSON from somewhere on.</summary>
internal static class JsonFault
{
    public static void Report(SourceText text, ref JsonCursor cursor, JsonException fault)
    {
        var utf8 = text.Bytes.Span;
        var at = Offset(utf8, fault);
        if (cursor.IsAtEnd)
        {
            var rest = utf8.Length - utf8[cursor.Consumed..].TrimStart(" \t\r\n"u8).Length;
            cursor.Report(ReadingDiagnostics.TrailingContent, rest);
            return;
        }

        cursor.Reading.Sections.BreakOff();
        if (IsTooDeep(utf8, at))
        {
            var limit = JsonCursor.MaxDepth.ToString(CultureInfo.InvariantCulture);
            cursor.Report(ReadingDiagnostics.TooDeep, at, new DiagnosticArgument("limit", limit));
        }
        else if (utf8.Trim(" \t\r\n"u8).IsEmpty)
        {
            var problem = new LocalizedText("het bestand is leeg", "the file is empty");
            cursor.Report(ReadingDiagnostics.Syntax, 0, new DiagnosticArgument("problem", problem));
        }
        else if (at >= utf8.TrimEnd(" \t\r\n"u8).Length)
        {
            cursor.Report(ReadingDiagnostics.Truncated, utf8.Length);
        }
        else
        {
            cursor.Report(ReadingDiagnostics.Syntax, at, new DiagnosticArgument("problem", Problem(utf8, at)));
        }
    }

    /// <summary>Whether the text is nested as deep as can be read where it breaks off.</summary>
    private static bool IsTooDeep(ReadOnlySpan<byte> utf8, int at)
    {
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = JsonCursor.MaxDepth });
        try
        {
            while (json.Read()) { }
        }
        catch (JsonException)
        {
            // The reader counts a container that has just been opened only at its first item.
            var opened = json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0;
            return json.CurrentDepth + opened == JsonCursor.MaxDepth && IsOpening(utf8, at);
        }

        return false;
    }

    private static bool IsOpening(ReadOnlySpan<byte> utf8, int at) =>
        at < utf8.Length && utf8[at] is (byte)'[' or (byte)'{';

    private static int Offset(ReadOnlySpan<byte> utf8, JsonException fault)
    {
        var lineStart = 0;
        for (var line = fault.LineNumber ?? 0; line > 0; line--)
        {
            lineStart += utf8[lineStart..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(lineStart + (fault.BytePositionInLine ?? 0), utf8.Length);
    }

    private static LocalizedText Problem(ReadOnlySpan<byte> utf8, int at)
    {
        Rune.DecodeFromUtf8(utf8[at..], out var found, out _);
        var before = utf8[..at].TrimEnd(" \t\r\n"u8);
        var isAfterComma = before.EndsWith(","u8);
        if (DecimalComma(utf8, at) is { } point)
        {
            return new(
                $"een getal heeft een punt en geen komma, dus {point}",
                $"a number has a point and no comma, so {point}"
            );
        }

        return (char)utf8[at] switch
        {
            '/' => new("JSON kent geen commentaar", "JSON has no comments"),
            '\'' => new("een tekst staat tussen dubbele aanhalingstekens", "a text stands in double quotation marks"),
            '}' or ']' when isAfterComma => new("er staat een komma te veel", "there is a comma too many"),
            '\n' or '\r' or '\t' => new(
                "in een tekst wordt een regeleinde geschreven als backslash n en een tab als backslash t",
                "in a text a line end is written as backslash n and a tab as backslash t"
            ),
            _ when Rune.IsControl(found) => new(
                $"het stuurteken {CodePoint(found)} is hier niet verwacht",
                $"the control character {CodePoint(found)} is not expected here"
            ),
            '"' when EndsValue(before) => new(
                "hiervóór ontbreekt een komma of dubbele punt",
                "a comma or a colon is missing before this"
            ),
            '%' => new(
                "een percentage staat als deel van 1, dus 10% als 0.10",
                "a percentage stands as a part of 1, so 10% as 0.10"
            ),
            _ when found.Value is '“' or '”' or '„' or '‘' or '’' => new(
                $"'{found}' is een gekrulde aanhaling; een tekst staat tussen rechte dubbele aanhalingstekens (\")",
                $"'{found}' is a curly quotation mark; a text stands in straight double quotation marks (\")"
            ),
            _ => new($"'{found}' is hier niet verwacht", $"'{found}' is not expected here"),
        };
    }

    /// <summary>The number with a point, of one that is written with a decimal comma; null when there is none here.</summary>
    private static string? DecimalComma(ReadOnlySpan<byte> utf8, int at)
    {
        if (at < 2 || utf8[at - 1] != ',' || !IsDigit(utf8[at - 2]) || !IsDigit(utf8[at]))
        {
            return null;
        }

        var (start, end) = (at - 2, at);
        while (start > 0 && (IsDigit(utf8[start - 1]) || utf8[start - 1] == '-'))
        {
            start--;
        }

        while (end < utf8.Length && IsDigit(utf8[end]))
        {
            end++;
        }

        const int Longest = 30;
        return end - start > Longest ? null : Encoding.ASCII.GetString(utf8[start..end]).Replace(',', '.');
    }

    private static bool EndsValue(ReadOnlySpan<byte> before) =>
        !before.IsEmpty
        && (before[^1] is (byte)'"' or (byte)'}' or (byte)']' or (byte)'e' or (byte)'l' || IsDigit(before[^1]));

    private static bool IsDigit(byte code) => code is >= (byte)'0' and <= (byte)'9';

    private static string CodePoint(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
}
