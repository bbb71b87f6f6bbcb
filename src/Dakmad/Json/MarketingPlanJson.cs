using Dakmad.Integrity;
using NodaTime;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="MarketingPlan"/>.</summary>
internal static class MarketingPlanJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<MarketingPlan>(
        Field.Dakmad,
        Field.Id,
        Field.Name
    );

    private enum Field
    {
        Dakmad,
        Id,
        Name,
        Description,
        Organisation,
        Language,
        Currency,
        Period,
        ReviewedOn,
        Budget,
        ExchangeRates,
        Strategy,
        Personas,
        Strategic,
        Tactical,
        Operational,
        Suppressions,
    }

    public static FieldNames Fields => Names;

    public static MarketingPlan? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? id = null;
        string? name = null;
        string? description = null;
        string? organisation = null;
        Language? language = null;
        string? currency = null;
        DateRange? period = null;
        LocalDate? reviewedOn = null;
        Money? budget = null;
        ValueList<ExchangeRate> exchangeRates = [];
        StrategicChoice? strategy = null;
        ValueList<Persona> personas = [];
        StrategicLevel? strategic = null;
        TacticalLevel? tactical = null;
        OperationalLevel? operational = null;
        ValueList<Suppression> suppressions = [];
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Dakmad:
                    FormatVersion.Read(ref json, isFirst: fields.Seen == 1);
                    break;
                case Field.Id:
                    id = json.Id();
                    break;
                case Field.Name:
                    name = json.Text();
                    break;
                case Field.Description:
                    description = json.Text();
                    break;
                case Field.Organisation:
                    organisation = json.Text();
                    break;
                case Field.Language:
                    language = json.Enum<Language>();
                    json.Reading.Language = language;
                    break;
                case Field.Currency:
                    currency = json.Currency();
                    break;
                case Field.Period:
                    period = DateRangeJson.Read(ref json);
                    break;
                case Field.ReviewedOn:
                    reviewedOn = json.Date();
                    break;
                case Field.Budget:
                    budget = MoneyJson.ReadNotNegative(ref json);
                    break;
                case Field.ExchangeRates:
                    exchangeRates = json.List<ExchangeRate>(ExchangeRateJson.Read);
                    break;
                case Field.Strategy:
                    strategy = StrategicChoiceJson.Read(ref json);
                    break;
                case Field.Personas:
                    personas = json.Section<Persona>(PersonaJson.Read, ElementKind.Persona, PlanSection.Plan);
                    break;
                case Field.Strategic:
                    strategic = StrategicLevelJson.Read(ref json);
                    break;
                case Field.Tactical:
                    tactical = TacticalLevelJson.Read(ref json);
                    break;
                case Field.Operational:
                    operational = OperationalLevelJson.Read(ref json);
                    break;
                case Field.Suppressions:
                    suppressions = json.List<Suppression>(SuppressionJson.Read);
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Id = id!,
                Name = name!,
                Description = description,
                Organisation = organisation,
                Language = language,
                Currency = currency,
                Period = period,
                ReviewedOn = reviewedOn,
                Budget = budget,
                ExchangeRates = exchangeRates,
                Strategy = strategy,
                Personas = personas,
                Strategic = strategic ?? StrategicLevel.Empty,
                Tactical = tactical ?? TacticalLevel.Empty,
                Operational = operational ?? OperationalLevel.Empty,
                Suppressions = suppressions,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, MarketingPlan plan)
    {
        json.OpenObject();
        json.Text(Names[Field.Dakmad], FormatVersion.Written);
        json.Text(Names[Field.Id], plan.Id);
        json.Text(Names[Field.Name], plan.Name);
        json.Text(Names[Field.Description], plan.Description);
        json.Text(Names[Field.Organisation], plan.Organisation);
        json.Enum<Language>(Names[Field.Language], plan.Language);
        json.Text(Names[Field.Currency], plan.Currency);
        DateRangeJson.Write(json, Names[Field.Period], plan.Period);
        json.Date(Names[Field.ReviewedOn], plan.ReviewedOn);
        MoneyJson.Write(json, Names[Field.Budget], plan.Budget);
        json.List(Names[Field.ExchangeRates], plan.ExchangeRates, ExchangeRateJson.Write);
        json.Object(Names[Field.Strategy], plan.Strategy, StrategicChoiceJson.Write);
        json.List(Names[Field.Personas], plan.Personas, PersonaJson.Write);
        json.Object(
            Names[Field.Strategic],
            plan.Strategic == StrategicLevel.Empty ? null : plan.Strategic,
            StrategicLevelJson.Write
        );
        json.Object(
            Names[Field.Tactical],
            plan.Tactical == TacticalLevel.Empty ? null : plan.Tactical,
            TacticalLevelJson.Write
        );
        json.Object(
            Names[Field.Operational],
            plan.Operational == OperationalLevel.Empty ? null : plan.Operational,
            OperationalLevelJson.Write
        );
        json.List(Names[Field.Suppressions], plan.Suppressions, SuppressionJson.Write);
        json.CloseObject(Names, plan);
    }
}
