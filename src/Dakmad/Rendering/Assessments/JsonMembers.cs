using System;
using System.Text.Json;
using Dakmad.Diagnostics;
using Dakmad.Formats;

namespace Dakmad.Rendering.Assessments;

/// <summary>Values that occur all over an assessment in JSON; what is not known is <c>null</c>.</summary>
internal static class JsonMembers
{
    public static void Member<TEnum>(this Utf8JsonWriter json, string name, TEnum? member)
        where TEnum : struct, Enum
    {
        if (member is { } value)
        {
            json.Member(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void Member<TEnum>(this Utf8JsonWriter json, string name, TEnum member)
        where TEnum : struct, Enum => json.WriteString(name, EnumFormat<TEnum>.Instance.Format(member));

    public static void Figure(this Utf8JsonWriter json, string name, double? figure)
    {
        // A figure beyond what a double holds has no form in JSON.
        if (figure is { } value && double.IsFinite(value))
        {
            json.WriteNumber(name, JsonText.Digits(value));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void Amount(this Utf8JsonWriter json, string name, Money? amount)
    {
        if (amount is not { } money)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("amount", money.Amount);
        json.WriteString("currency", money.Currency);
        json.WriteEndObject();
    }

    public static void Path(this Utf8JsonWriter json, PlanPath path) => json.WriteString("path", path.ToString());
}
