using System;
using System.Linq;
using Dakmad.Formats;

namespace Dakmad.Schema;

/// <summary>What is demanded of the fields of a type together, beside what each has to be.</summary>
internal static class TypeKeywords
{
    /// <summary>The keywords as a JSON object, which is empty for most types.</summary>
    public static string Of(Type type) => type == typeof(Activity) ? KindBeforeMoment() : "{}";

    private static string KindBeforeMoment() =>
        $$"""
            {
              "if": { "required": ["kind"], "properties": { "kind": { "enum": [{{KindsWithMoment()}}] } } },
              "else": { "properties": { "moment": {{Keywords.Null}} } }
            }
            """;

    private static string KindsWithMoment() =>
        string.Join(
            ", ",
            Enum.GetValues<ActivityKind>()
                .Where(kind => ActivityType.From(kind, SalesMoment.PreSales) is not null)
                .Select(kind => $"\"{ValueFormats.Enum<ActivityKind>().Format(kind)}\"")
        );
}
