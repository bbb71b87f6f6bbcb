using System.Text.Json;
using Dakmad.Formats;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="Money"/>: <c>{ "amount": 1200.50, "currency": "EUR" }</c>.</summary>
internal static class MoneyJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfValue<Money>(Field.Amount, Field.Currency);

    private enum Field
    {
        Amount,
        Currency,
    }

    public static FieldNames Fields => Names;

    /// <summary>A cost, price or budget, which cannot be negative.</summary>
    public static Money? ReadNotNegative(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        decimal? amount = null;
        string? currency = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Amount:
                    amount = json.NotNegative();
                    break;
                case Field.Currency:
                    currency = json.Currency();
                    break;
            }
        }

        return json.CloseObject(ref fields) ? new(amount!.Value, currency!) : null;
    }

    public static void Write(JsonPen json, JsonEncodedText name, Money? money)
    {
        if (money is { } value)
        {
            json.OnOneLine(
                name,
                (Names[Field.Amount], ValueFormats.Number.Format(value.Amount)),
                (Names[Field.Currency], JsonPen.Quote(value.Currency))
            );
        }
    }
}
