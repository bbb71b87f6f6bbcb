using System;
using System.Text.Json;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Glossary;
using Dakmad.Shapes;

namespace Dakmad.Json;

/// <summary>
/// The type of an activity is one property and two fields, kind and moment, which may come in either order and are put
/// together at the end.
/// </summary>
internal sealed class ActivityHooks() : JsonHooks<Activity>(ending: new TypeEnding())
{
    /// <summary>What is left for the end: the kind in the lowest bits, the moment above, 0 for none.</summary>
    private const int MomentShift = 8;

    public override JsonField<Activity>? Field(PartField<Activity> field) =>
        field.Property switch
        {
            nameof(Activity.Kind) => new KindField(),
            nameof(Activity.Moment) => new MomentField(),
            _ => null,
        };

    private sealed class KindField() : JsonField<Activity>(nameof(Activity.Kind), isRequired: false)
    {
        private static readonly JsonEncodedText Name = FieldNames.Encoded("kind");

        public override void Read(ref JsonCursor json, ref ObjectFields fields, Activity part) =>
            fields.Left |= json.Enum<ActivityKind>() is { } kind ? (int)kind + 1 : 0;

        public override void Write(JsonPen json, Activity part) => json.Enum(Name, part.Kind);
    }

    private sealed class MomentField() : JsonField<Activity>(nameof(Activity.Moment), isRequired: false)
    {
        private static readonly JsonEncodedText Name = FieldNames.Encoded("moment");

        public override void Read(ref JsonCursor json, ref ObjectFields fields, Activity part)
        {
            fields.Place(0, json.Offset);
            fields.Left |= json.Enum<SalesMoment>() is { } moment ? ((int)moment + 1) << MomentShift : 0;
        }

        public override void Write(JsonPen json, Activity part) => json.Enum(Name, part.Moment);
    }

    private sealed class TypeEnding : JsonEnding
    {
        public override void End(ref JsonCursor json, ref ObjectFields fields, PlanPart part)
        {
            var kind = (fields.Left & 0xFF) is > 0 and var k ? (ActivityKind?)(k - 1) : null;
            var moment = (fields.Left >> MomentShift) is > 0 and var m ? (SalesMoment?)(m - 1) : null;
            if (kind is { } known)
            {
                if (ActivityType.From(known, moment) is { } type)
                {
                    Setters.SetType((Activity)part, type);
                }
                else
                {
                    json.Report(
                        ReadingDiagnostics.MomentNotAllowed,
                        fields.PlaceOf(0),
                        new DiagnosticArgument("kind", Terms.Of(known).Label)
                    );
                }
            }

            var field = fields.Names.Properties.IndexOf(nameof(Activity.Kind));
            if (moment is not null && (fields.Seen & (1UL << field)) == 0)
            {
                json.ReportMissing(fields, field);
            }
        }
    }
}
