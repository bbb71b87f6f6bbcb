using System;
using System.Linq;

namespace Dakmad.Knowledge;

/// <summary>The crosswalks in the data file.</summary>
internal static class CrosswalkData
{
    public static Crosswalks Read()
    {
        var tables = DataFile.Read<object>(
            "crosswalks",
            data =>
                data.Id("id") switch
                {
                    "lifecycle" => Table<LifecycleStage>(data),
                    "six-b" => Table<SixBStage>(data),
                    "sales-funnel" => Table<SalesFunnelStage>(data),
                    "loyalty-loop" => Table<LoyaltyLoopStage>(data),
                    _ => throw data.Fault("there is no such crosswalk"),
                }
        );
        return new()
        {
            LifecycleStages = tables.OfType<Crosswalk<LifecycleStage>>().Single(),
            SixB = tables.OfType<Crosswalk<SixBStage>>().Single(),
            SalesFunnel = tables.OfType<Crosswalk<SalesFunnelStage>>().Single(),
            LoyaltyLoop = tables.OfType<Crosswalk<LoyaltyLoopStage>>().Single(),
        };
    }

    private static Crosswalk<TStage> Table<TStage>(DataObject data)
        where TStage : unmanaged, Enum
    {
        data.Allow("id", "name", "origin", "source", "rows");
        var origin = data.OptionalEnum<KnowledgeOrigin>("origin") ?? KnowledgeOrigin.Source;
        var source = data.Citations("source");
        return new() { Name = data.Text("name"), Rows = data.List("rows", row => Row<TStage>(row, origin, source)) };
    }

    private static CrosswalkRow<TStage> Row<TStage>(DataObject data, KnowledgeOrigin origin, ValueList<Citation> source)
        where TStage : unmanaged, Enum
    {
        data.Allow("phase", "stages", "near", "outside", "note", "source");
        return new(data.Enum<JourneyPhase>("phase"), Stages<TStage>(data, "stages"))
        {
            Near = Stages<TStage>(data, "near"),
            Outside = data.OptionalText("outside"),
            Note = data.OptionalText("note"),
            Origin = origin,
            Citations = data.Citations("source") is { IsEmpty: false } own ? own : source,
        };
    }

    private static EnumSet<TStage> Stages<TStage>(DataObject data, string field)
        where TStage : unmanaged, Enum =>
        [
            .. data.Strings(field)
                .Select(name =>
                    Enum.TryParse<TStage>(name, ignoreCase: true, out var stage)
                        ? stage
                        : throw data.Fault($"'{name}' is no {typeof(TStage).Name}")
                ),
        ];
}
