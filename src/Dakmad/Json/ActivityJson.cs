using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Glossary;
using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="Activity"/>.</summary>
internal static class ActivityJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<Activity>(Field.Id, Field.Name);

    private enum Field
    {
        Id,
        Name,
        Description,
        Kind,
        Moment,
        Regularity,
        Orderings,
        Events,
        Resources,
        Covers,
    }

    public static FieldNames Fields => Names;

    public static Activity? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? id = null;
        string? name = null;
        string? description = null;
        var momentAt = 0;
        ActivityKind? kind = null;
        SalesMoment? moment = null;
        Regularity? regularity = null;
        ValueList<Ordering> orderings = [];
        ValueList<Ref<MarketingEvent>> events = [];
        ValueList<Ref<Resource>> resources = [];
        ValueList<string> covers = [];
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Id:
                    id = json.Declare(ElementKind.Activity);
                    break;
                case Field.Name:
                    name = json.Text();
                    break;
                case Field.Description:
                    description = json.Text();
                    break;
                case Field.Kind:
                    kind = json.Enum<ActivityKind>();
                    break;
                case Field.Moment:
                    momentAt = json.Offset;
                    moment = json.Enum<SalesMoment>();
                    break;
                case Field.Regularity:
                    regularity = json.Enum<Regularity>();
                    break;
                case Field.Orderings:
                    orderings = json.List<Ordering>(OrderingJson.Read);
                    break;
                case Field.Events:
                    events = json.References<MarketingEvent>();
                    break;
                case Field.Resources:
                    resources = json.References<Resource>();
                    break;
                case Field.Covers:
                    covers = json.Ids();
                    break;
            }
        }

        var type = kind is { } known ? ActivityType.From(known, moment) : null;
        if (kind is { } other && type is null)
        {
            json.Report(
                ReadingDiagnostics.MomentNotAllowed,
                momentAt,
                new DiagnosticArgument("kind", Terms.Of(other).Label)
            );
        }

        if (moment is not null && (fields.Seen & (1UL << (int)Field.Kind)) == 0)
        {
            json.ReportMissing(fields, (int)Field.Kind);
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Id = id!,
                Name = name!,
                Description = description,
                Type = type,
                Regularity = regularity,
                Orderings = orderings,
                Events = events,
                Resources = resources,
                Covers = covers,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, Activity activity)
    {
        json.OpenObject();
        json.Text(Names[Field.Id], activity.Id);
        json.Text(Names[Field.Name], activity.Name);
        json.Text(Names[Field.Description], activity.Description);
        json.Enum(Names[Field.Kind], activity.Kind);
        json.Enum(Names[Field.Moment], activity.Moment);
        json.Enum<Regularity>(Names[Field.Regularity], activity.Regularity);
        json.List(Names[Field.Orderings], activity.Orderings, OrderingJson.Write);
        json.References(Names[Field.Events], activity.Events);
        json.References(Names[Field.Resources], activity.Resources);
        json.Ids(Names[Field.Covers], activity.Covers);
        json.CloseObject(Names, activity);
    }
}
