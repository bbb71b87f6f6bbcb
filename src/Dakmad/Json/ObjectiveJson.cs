using Dakmad.Integrity;
using NodaTime;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="Objective"/>.</summary>
internal static class ObjectiveJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<Objective>(Field.Id, Field.Name);

    private enum Field
    {
        Id,
        Name,
        Description,
        ContributesTo,
        Kpi,
        Unit,
        Baseline,
        Target,
        Direction,
        Deadline,
        Tool,
        Covers,
    }

    public static FieldNames Fields => Names;

    public static Objective? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? id = null;
        string? name = null;
        string? description = null;
        var contributesToAt = 0;
        Ref<Objective>? contributesTo = null;
        string? kpi = null;
        MeasurementUnit? unit = null;
        decimal? baseline = null;
        decimal? target = null;
        ObjectiveDirection? direction = null;
        LocalDate? deadline = null;
        string? tool = null;
        ValueList<string> covers = [];
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Id:
                    id = json.Declare(ElementKind.Objective);
                    break;
                case Field.Name:
                    name = json.Text();
                    break;
                case Field.Description:
                    description = json.Text();
                    break;
                case Field.ContributesTo:
                    contributesToAt = json.Offset;
                    contributesTo = json.Reference<Objective>();
                    break;
                case Field.Kpi:
                    kpi = json.Text();
                    break;
                case Field.Unit:
                    unit = json.Unit();
                    break;
                case Field.Baseline:
                    baseline = json.Number();
                    break;
                case Field.Target:
                    target = json.Number();
                    break;
                case Field.Direction:
                    direction = json.Enum<ObjectiveDirection>();
                    break;
                case Field.Deadline:
                    deadline = json.Date();
                    break;
                case Field.Tool:
                    tool = json.Text();
                    break;
                case Field.Covers:
                    covers = json.Ids();
                    break;
            }
        }

        json.Link(LinkKind.Contribution, id, contributesTo, contributesToAt);
        return json.CloseObject(ref fields)
            ? new()
            {
                Id = id!,
                Name = name!,
                Description = description,
                ContributesTo = contributesTo,
                Kpi = kpi,
                Unit = unit,
                Baseline = baseline,
                Target = target,
                Direction = direction,
                Deadline = deadline,
                Tool = tool,
                Covers = covers,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, Objective objective)
    {
        json.OpenObject();
        json.Text(Names[Field.Id], objective.Id);
        json.Text(Names[Field.Name], objective.Name);
        json.Text(Names[Field.Description], objective.Description);
        json.Reference(Names[Field.ContributesTo], objective.ContributesTo);
        json.Text(Names[Field.Kpi], objective.Kpi);
        json.Text(Names[Field.Unit], objective.Unit?.Name);
        json.Number(Names[Field.Baseline], objective.Baseline);
        json.Number(Names[Field.Target], objective.Target);
        json.Enum<ObjectiveDirection>(Names[Field.Direction], objective.Direction);
        json.Date(Names[Field.Deadline], objective.Deadline);
        json.Text(Names[Field.Tool], objective.Tool);
        json.Ids(Names[Field.Covers], objective.Covers);
        json.CloseObject(Names, objective);
    }
}
