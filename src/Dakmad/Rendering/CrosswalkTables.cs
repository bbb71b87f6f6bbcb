using System;
using System.Linq;
using Dakmad.Glossary;
using Dakmad.Knowledge;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering;

/// <summary>Crosswalks as tables, one for every other model.</summary>
public static class CrosswalkTables
{
    /// <summary>All crosswalks, with why a row is not decided and who says so.</summary>
    public static ValueList<Table> Of(Crosswalks crosswalks)
    {
        ArgumentNullException.ThrowIfNull(crosswalks);
        return
        [
            Of("lifecycle", crosswalks.LifecycleStages, stage => Terms.Of(stage).Label),
            Of("sixB", crosswalks.SixB, stage => Terms.Of(stage).Label),
            Of("salesFunnel", crosswalks.SalesFunnel, stage => Terms.Of(stage).Label),
            Of("loyaltyLoop", crosswalks.LoyaltyLoop, stage => KnowledgeTerms.Of(stage).Label),
        ];
    }

    private static Table Of<TStage>(string key, Crosswalk<TStage> crosswalk, Func<TStage, LocalizedText> name)
        where TStage : unmanaged, Enum =>
        new(
            key,
            KnowledgeTables.Capital(crosswalk.Name),
            new TableColumn("phase", new("Fase van de customer journey", "Journey phase")),
            new("stages", new("Hoort bij", "Belongs to")),
            new("near", new("Dicht bij", "Close to")),
            new("decided", new("Beslist", "Decided"), CellKind.Flag),
            new("note", new("Toelichting", "Note")),
            new("origin", new("Herkomst", "Origin")),
            new("sources", new("Bronnen", "Sources"))
        )
        {
            Rows = crosswalk
                .Rows.Select(row =>
                    ValueList.Create<Cell>(
                        Terms.Of(row.Phase).Label,
                        Cell.Text(Listed(row.Stages, name)),
                        Cell.Text(Listed(row.Near, name)),
                        Cell.Flag(row.IsDecided),
                        Cell.Text(row.Outside ?? row.Note),
                        Cell.Text(row.Origin is { } origin ? KnowledgeTerms.Of(origin).Label : null),
                        Cell.Text(row.Citations.IsEmpty ? null : KnowledgeTables.Written(row.Citations))
                    )
                )
                .ToValueList(),
        };

    private static LocalizedText? Listed<TStage>(EnumSet<TStage> stages, Func<TStage, LocalizedText> name)
        where TStage : unmanaged, Enum =>
        stages.IsEmpty
            ? null
            : new(
                string.Join(", ", stages.Select(stage => name(stage).Dutch)),
                string.Join(", ", stages.Select(stage => name(stage).English))
            );
}
