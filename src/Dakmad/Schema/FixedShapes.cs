using System.Linq;
using Dakmad.Json;

namespace Dakmad.Schema;

/// <summary>Values of a fixed form: they have no place for fields of others, and some need at least one field.</summary>
internal static class FixedShapes
{
    public static Shape Money { get; } =
        new ObjectShape(
            MoneyJson.Fields,
            new("Een bedrag in een valuta, niet negatief.", "An amount in a currency, not negative."),
            [new(nameof(Dakmad.Money.Amount), Values.NotNegative), new(nameof(Dakmad.Money.Currency), Values.Currency)]
        );

    public static Shape DateRange { get; } =
        new ObjectShape(
            DateRangeJson.Fields,
            new(
                "Een periode van de eerste tot en met de laatste dag; een van beide mag open blijven.",
                "A period from the first day to the last, both included; one of them may stay open."
            ),
            [new(nameof(Dakmad.DateRange.Start), Values.Date), new(nameof(Dakmad.DateRange.End), Values.Date)],
            NotAllNull(DateRangeJson.Fields)
        );

    public static Shape TouchpointRange { get; } =
        new ObjectShape(
            TouchpointRangeJson.Fields,
            new(
                "Hoeveel contactmomenten de schrijver verwacht; een van beide grenzen mag open blijven.",
                "How many touchpoints the author expects; one of the bounds may stay open."
            ),
            [
                new(nameof(Dakmad.TouchpointRange.Minimum), Values.SmallCount),
                new(nameof(Dakmad.TouchpointRange.Maximum), Values.SmallCount),
            ],
            NotAllNull(TouchpointRangeJson.Fields)
        );

    /// <summary>At least one field says something: one that is left out is not null either way.</summary>
    private static string NotAllNull(FieldNames names)
    {
        var nulls = string.Join(", ", names.All.Select(name => $"\"{name}\": {Keywords.Null}"));
        return $$"""{ "not": { "properties": { {{nulls}} } } }""";
    }
}
