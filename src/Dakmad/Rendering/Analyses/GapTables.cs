using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Glossary;
using Dakmad.Knowledge;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>A gap analysis as tables: a summary, one for every phase and stage, and what could not be placed.</summary>
public static class GapTables
{
    private static readonly LocalizedText None = new("geen", "none");

    /// <summary>All tables of an analysis.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="state">The one state of which items are listed; null for all. The summary counts all.</param>
    public static ValueList<Table> Of(GapAnalysis analysis, GapState? state = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        IEnumerable<Table> tables =
        [
            Summary(analysis),
            .. analysis.Sections.Select(section => Section(section, analysis.Journey, state)),
            Unplaced(analysis),
        ];
        return tables.Where(table => !table.Rows.IsEmpty).ToValueList();
    }

    private static Table Summary(GapAnalysis analysis) =>
        new(
            "gaps",
            new(
                "Plan en kennisbank: wat is ingevuld en wat open ligt",
                "Plan and knowledge base: what is covered and what is open"
            ),
            new TableColumn("section", new("Fase", "Phase")),
            Columns.Id("sectionId"),
            new("model", new("Model", "Model")),
            Columns.Id("modelId"),
            Columns.Number("covered", "Ingevuld", "Covered"),
            Columns.Number("undecided", "Onbeslist", "Undecided"),
            Columns.Number("open", "Open", "Open")
        )
        {
            Subject = analysis.Journey?.Id,
            Rows = analysis
                .Sections.Select(section =>
                    ValueList.Create<Cell>(
                        section.Name,
                        Key(section),
                        Model(section),
                        section.Phase is null ? "lifecycleStage" : "journeyPhase",
                        Cell.Number(section.In(GapState.Covered).Count()),
                        Cell.Number(section.In(GapState.Undecided).Count()),
                        Cell.Number(section.In(GapState.Open).Count())
                    )
                )
                .ToValueList(),
        };

    private static Table Section(GapSection section, Journey? journey, GapState? state) =>
        new(
            Key(section),
            Title(section),
            new TableColumn("state", new("Status", "State")),
            Columns.Id("stateId"),
            new("subject", new("Onderwerp", "Subject")),
            Columns.Id("subjectId"),
            new("id", new("Id", "Id")),
            new("name", new("Naam", "Name")),
            new("matched", new("Gevonden", "Matched")),
            new("places", new("Plaats", "Place")),
            new("sources", new("Bronnen", "Sources"))
        )
        {
            Subject = journey?.Id,
            Rows = section.Items.Where(item => state is null || item.State == state).Select(Row).ToValueList(),
        };

    private static ValueList<Cell> Row(GapItem item) =>
        [
            Name(item.State),
            KnowledgeTables.Key(item.State),
            KnowledgeTerms.Of(item.Entry.Subject).Label,
            KnowledgeTables.Key(item.Entry.Subject),
            item.Entry.Id,
            item.Use.Name ?? item.Entry.Name,
            item.Matches.IsEmpty ? None : Matched(item.Matches),
            item.Matches.IsEmpty ? Cell.None : string.Join(' ', item.Matches.Select(match => match.Path).Distinct()),
            KnowledgeTables.Written(item.Citations),
        ];

    /// <summary>What programs call a phase or stage.</summary>
    private static string Key(GapSection section) =>
        section switch
        {
            { Phase: { } phase } => KnowledgeTables.Key(phase),
            { Stage: { } stage } => KnowledgeTables.Key(stage),
            _ => "",
        };

    private static Table Unplaced(GapAnalysis analysis) =>
        new(
            "unplaced",
            new("Contactmomenten waarvan de fase niet vaststaat", "Touchpoints of which the phase is not decided"),
            Columns.Touchpoint,
            Columns.TouchpointId,
            new("certainty", new("Zekerheid", "Certainty")),
            Columns.Id("certaintyId"),
            new("candidates", new("Mogelijk", "Possible")),
            Columns.Id("candidatesId"),
            new("reason", new("Reden", "Reason")),
            Columns.Path
        )
        {
            Subject = analysis.Journey?.Id,
            Rows = analysis
                .Unplaced.Select(unplaced =>
                    ValueList.Create<Cell>(
                        unplaced.Touchpoint.Name,
                        unplaced.Touchpoint.Id,
                        KnowledgeTerms.Of(unplaced.Reading.Phase.Kind).Label,
                        KnowledgeTables.Key(unplaced.Reading.Phase.Kind),
                        Cell.Text(
                            Words.Listed(unplaced.Reading.Phase.Candidates.Select(phase => Terms.Of(phase).Label))
                        ),
                        Cell.Text(Words.IdsOf(unplaced.Reading.Phase.Candidates)),
                        Cell.Text(unplaced.Reading.Phase.Reason),
                        Cell.Path(unplaced.Path)
                    )
                )
                .ToValueList(),
        };

    /// <summary>Such as <i>id email-marketing, term 'chatbot'</i>.</summary>
    private static LocalizedText Matched(ValueList<KnowledgeMatch> matches)
    {
        string[] words =
        [
            .. matches
                .Select(match => match.Basis == MatchBasis.StatedId ? $"id {match.Matched}" : $"term '{match.Matched}'")
                .Distinct(StringComparer.Ordinal),
        ];
        return LocalizedText.Same(string.Join(", ", words));
    }

    private static LocalizedText Title(GapSection section)
    {
        var (name, model) = (KnowledgeTables.Capital(section.Name), Model(section));
        return new($"{name.Dutch} ({model.Dutch})", $"{name.English} ({model.English})");
    }

    private static LocalizedText Model(GapSection section) =>
        section.Phase is null ? new("vijf fasen", "five stages") : new("negen fasen", "nine phases");

    private static LocalizedText Name(GapState state) =>
        state switch
        {
            GapState.Covered => new("ingevuld", "covered"),
            GapState.Undecided => new("onbeslist", "undecided"),
            _ => new("open", "open"),
        };
}
