using NodaTime;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="ExchangeRate"/>.</summary>
internal static class ExchangeRateJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<ExchangeRate>(
        Field.Currency,
        Field.Rate
    );

    private enum Field
    {
        Currency,
        Rate,
        On,
        Source,
    }

    public static FieldNames Fields => Names;

    public static ExchangeRate? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? currency = null;
        decimal? rate = null;
        LocalDate? on = null;
        string? source = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Currency:
                    currency = json.Currency();
                    break;
                case Field.Rate:
                    rate = json.Positive();
                    break;
                case Field.On:
                    on = json.Date();
                    break;
                case Field.Source:
                    source = json.Text();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Currency = currency!,
                Rate = rate!.Value,
                On = on,
                Source = source,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, ExchangeRate exchangeRate)
    {
        json.OpenObject();
        json.Text(Names[Field.Currency], exchangeRate.Currency);
        json.Number(Names[Field.Rate], exchangeRate.Rate);
        json.Date(Names[Field.On], exchangeRate.On);
        json.Text(Names[Field.Source], exchangeRate.Source);
        json.CloseObject(Names, exchangeRate);
    }
}
