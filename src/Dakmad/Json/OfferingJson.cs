using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="Offering"/>.</summary>
internal static class OfferingJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<Offering>(Field.Id, Field.Name);

    private enum Field
    {
        Id,
        Name,
        Description,
        Specialises,
        Kind,
        Price,
        Payment,
        Payments,
        Covers,
    }

    public static FieldNames Fields => Names;

    public static Offering? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? id = null;
        string? name = null;
        string? description = null;
        var specialisesAt = 0;
        Ref<Offering>? specialises = null;
        OfferingKind? kind = null;
        Money? price = null;
        PaymentPattern? payment = null;
        int? payments = null;
        ValueList<string> covers = [];
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Id:
                    id = json.Declare(ElementKind.Offering);
                    break;
                case Field.Name:
                    name = json.Text();
                    break;
                case Field.Description:
                    description = json.Text();
                    break;
                case Field.Specialises:
                    specialisesAt = json.Offset;
                    specialises = json.Reference<Offering>();
                    break;
                case Field.Kind:
                    kind = json.Enum<OfferingKind>();
                    break;
                case Field.Price:
                    price = MoneyJson.ReadNotNegative(ref json);
                    break;
                case Field.Payment:
                    payment = json.Enum<PaymentPattern>();
                    break;
                case Field.Payments:
                    payments = json.SmallCountFromOne();
                    break;
                case Field.Covers:
                    covers = json.Ids();
                    break;
            }
        }

        json.Link(LinkKind.Specialisation, id, specialises, specialisesAt);
        return json.CloseObject(ref fields)
            ? new()
            {
                Id = id!,
                Name = name!,
                Description = description,
                Specialises = specialises,
                Kind = kind,
                Price = price,
                Payment = payment,
                Payments = payments,
                Covers = covers,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, Offering offering)
    {
        json.OpenObject();
        json.Text(Names[Field.Id], offering.Id);
        json.Text(Names[Field.Name], offering.Name);
        json.Text(Names[Field.Description], offering.Description);
        json.Reference(Names[Field.Specialises], offering.Specialises);
        json.Enum<OfferingKind>(Names[Field.Kind], offering.Kind);
        MoneyJson.Write(json, Names[Field.Price], offering.Price);
        json.Enum<PaymentPattern>(Names[Field.Payment], offering.Payment);
        json.Count(Names[Field.Payments], offering.Payments);
        json.Ids(Names[Field.Covers], offering.Covers);
        json.CloseObject(Names, offering);
    }
}
