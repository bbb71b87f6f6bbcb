using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Dakmad.Formats;
using Dakmad.Shapes;

namespace Dakmad.Json;

/// <summary>
/// What a field should look like, made of its shape: the required fields of what it holds, and in the first field that
/// takes it the value that somebody wrote instead.
/// </summary>
internal static class ExampleValue
{
    private const string Ellipsis = "\"…\"";

    /// <summary>An object with the fields of a shape, or of a value of a fixed form; null when there is nothing to show.</summary>
    public static string? OfObject(System.Type type, JsonTokenType found, string written) =>
        ShapeTable.Find(type) is { } shape ? OfPart(shape, found, written) : OfFixed(type, found, written);

    /// <summary>A list of what a field holds.</summary>
    public static string? OfList(PartField field, JsonTokenType found, string written)
    {
        if (field.Holds is { } held)
        {
            // One object where a list belongs only lacks its brackets.
            return found == JsonTokenType.StartObject ? "[{ … }]" : $"[{OfPart(held, found, written) ?? "{ … }"}]";
        }

        return found == JsonTokenType.String ? $"[{written}]" : null;
    }

    /// <summary>A number as JSON writes it, of one that stands in quotation marks; null when it is none.</summary>
    public static string? OfNumber(string text)
    {
        // Whether 1.500 is one and a half or fifteen hundred is not guessed.
        var number = text.Trim();
        if (number.Length > 4 && number[^4] == '.' && !number.EndsWith("000", System.StringComparison.Ordinal))
        {
            return null;
        }

        number = number.EndsWith(".000", System.StringComparison.Ordinal)
            ? number.Replace(".", "", System.StringComparison.Ordinal)
            : number.Replace(',', '.');
        return ValueFormats.Number.TryParse(System.Text.Encoding.UTF8.GetBytes(number), out _) ? number : null;
    }

    private static string? OfPart(PartShape shape, JsonTokenType found, string written)
    {
        var slot = shape.Fields.FirstOrDefault(field => field.IsRequired && Takes(field, found));
        slot ??= shape.Fields.FirstOrDefault(field => Takes(field, found));
        slot ??= shape.Fields.FirstOrDefault(field => !field.IsRequired && !field.IsList && field.Holds is null);
        var shown = new List<string>();
        foreach (var field in shape.Fields)
        {
            if (field == slot)
            {
                shown.Add($"\"{field.Name}\": {(Takes(field, found) ? Written(field, written) : Usual(field))}");
            }
            else if (field.IsRequired)
            {
                shown.Add($"\"{field.Name}\": {Usual(field)}");
            }
        }

        return shown.Count == 0 ? null : $"{{ {string.Join(", ", shown)} }}";
    }

    private static string? OfFixed(System.Type type, JsonTokenType found, string written) =>
        type == typeof(Money)
            ? $"{{ \"amount\": {(found == JsonTokenType.Number ? written : "100")}, \"currency\": \"EUR\" }}"
        : type == typeof(DateRange)
            ? $"{{ \"start\": {(found == JsonTokenType.String && IsDate(written) ? written : "\"2027-01-01\"")}, \"end\": \"2027-12-31\" }}"
        : type == typeof(TouchpointRange)
            ? $"{{ \"minimum\": {(found == JsonTokenType.Number ? written : "3")}, \"maximum\": {(found == JsonTokenType.Number ? written : "7")} }}"
        : null;

    private static bool IsDate(string written) =>
        ValueFormats.Date.TryParse(System.Text.Encoding.UTF8.GetBytes(written.Trim('"')), out _);

    private static bool Takes(PartField field, JsonTokenType found) =>
        field.Form switch
        {
            FieldForm.Number
            or FieldForm.Share
            or FieldForm.NotNegative
            or FieldForm.Positive
            or FieldForm.Count
            or FieldForm.SmallCount
            or FieldForm.SmallCountFromOne
            or FieldForm.Amount => found == JsonTokenType.Number,
            FieldForm.Text or FieldForm.Reference or FieldForm.OneOf or FieldForm.Name or FieldForm.Texts => found
                == JsonTokenType.String,
            _ => false,
        };

    private static string Written(PartField field, string written) =>
        field.Form switch
        {
            FieldForm.Amount => OfFixed(typeof(Money), JsonTokenType.Number, written)!,
            FieldForm.Texts => $"[{written}]",
            _ => written,
        };

    private static string Usual(PartField field) =>
        field.Form switch
        {
            FieldForm.Number or FieldForm.NotNegative or FieldForm.Positive => "100",
            FieldForm.Share => "0.5",
            FieldForm.Count or FieldForm.SmallCount or FieldForm.SmallCountFromOne => "1",
            FieldForm.Flag => "true",
            FieldForm.Currency => "\"EUR\"",
            FieldForm.Date => "\"2027-12-31\"",
            FieldForm.Time => "\"09:00\"",
            FieldForm.Duration or FieldForm.Interval => "\"P1M\"",
            FieldForm.Amount => OfFixed(typeof(Money), JsonTokenType.None, "")!,
            FieldForm.Days => OfFixed(typeof(DateRange), JsonTokenType.None, "")!,
            FieldForm.SetOf or FieldForm.Texts or FieldForm.Ids or FieldForm.References => $"[{Ellipsis}]",
            FieldForm.Part => "{ … }",
            FieldForm.Parts => "[{ … }]",
            _ => Ellipsis,
        };
}
