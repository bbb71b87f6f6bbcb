using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;
using Dakmad.Rendering.Tables;
using Dakmad.Traversal;

namespace Dakmad.Rendering.Analyses;

/// <summary>The touchpoints of a plan as one table.</summary>
internal static class TouchpointTables
{
    public static Table Of(IEnumerable<TouchpointRow> rows) =>
        new(
            "touchpoints",
            new("Contactmomenten", "Touchpoints"),
            Columns.Path,
            Columns.Journey,
            Columns.Id("journeyId"),
            Columns.Touchpoint,
            Columns.TouchpointId,
            new("channel", new("Kanaal", "Channel")),
            Columns.Id("channelId"),
            new("channelGroup", new("Kanaalgroep", "Channel group")),
            new("channelForm", new("Contactvorm", "Form of contact")),
            Columns.Id("channelFormId"),
            new("activity", new("Activiteit", "Activity")),
            Columns.Id("activityId"),
            new("kind", new("Soort", "Kind")),
            Columns.Id("kindId"),
            new("moment", new("Verkoopmoment", "Sales moment")),
            Columns.Id("momentId"),
            new("phase", new("Fase", "Phase")),
            Columns.Id("phaseId"),
            new("stages", new("6B", "6B")),
            Columns.Id("stageIds"),
            Columns.Number("volume", "Aantal", "Volume"),
            Columns.Unit,
            Columns.UnitId,
            Columns.Share("passRate", "Doorstroom", "Pass rate"),
            Columns.Money("costPerContact", "Kosten per contact", "Cost per contact"),
            Columns.Money("fixedCost", "Vaste kosten", "Fixed cost")
        )
        {
            Rows = rows.Select(Row).ToValueList(),
        };

    private static ValueList<Cell> Row(TouchpointRow row) =>
        [
            Cell.Path(row.Path),
            row.JourneyName,
            row.JourneyId,
            row.Name,
            row.Id,
            row.ChannelName,
            row.ChannelId,
            row.ChannelGroup is { } group ? Terms.Of(group) : null,
            Words.Of(row.ChannelForm),
            Words.IdOf(row.ChannelForm),
            row.ActivityName,
            row.ActivityId,
            Words.Of(row.Kind),
            Words.IdOf(row.Kind),
            Words.Of(row.Moment),
            Words.IdOf(row.Moment),
            Words.Of(row.Phase),
            Words.IdOf(row.Phase),
            Words.Listed(row.Stages.Select(stage => Terms.Of(stage).Label)),
            row.Stages.IsEmpty ? null : Words.IdsOf(row.Stages),
            Cell.Number(row.Volume),
            Words.Of(row.Unit),
            row.Unit?.Name,
            Cell.Share(row.PassRate),
            Cell.Money(row.CostPerContact),
            Cell.Money(row.FixedCost),
        ];
}
