using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Formats;
using Dakmad.Glossary;
using Dakmad.Knowledge;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering;

/// <summary>The knowledge base as tables.</summary>
public static class KnowledgeTables
{
    private static readonly TableColumn Id = new("id", new("Id", "Id"));
    private static readonly TableColumn Subject = new("subject", new("Onderwerp", "Subject"));
    private static readonly TableColumn Name = new("name", new("Naam", "Name"));
    private static readonly TableColumn Text = new("text", new("Omschrijving", "Description"));
    private static readonly TableColumn Note = new("note", new("Opmerking", "Note"));
    private static readonly TableColumn Phases = new("phases", new("Fasen van de customer journey", "Journey phases"));
    private static readonly TableColumn Stages = new("stages", new("Vijffasenmodel", "Lifecycle stages"));
    private static readonly TableColumn Purpose = new("purpose", new("Waarvoor", "Purpose"));
    private static readonly TableColumn Sources = new("sources", new("Bronnen", "Sources"));

    /// <summary>The subjects, and how many entries each has.</summary>
    public static Table Subjects() =>
        new(
            "subjects",
            new("Onderwerpen van de kennisbank", "Subjects of the knowledge base"),
            new TableColumn("subject", Subject.Header),
            Name,
            new("entries", new("Items", "Entries"), CellKind.Number)
        )
        {
            Rows =
            [
                .. Enum.GetValues<KnowledgeSubject>()
                    .Select(subject =>
                        ValueList.Create<Cell>(
                            Key(subject),
                            KnowledgeTerms.Of(subject).Label,
                            Cell.Number(KnowledgeBase.Of(subject).Count)
                        )
                    ),
            ],
        };

    /// <summary>The entries of a subject; tables of the sources as they are.</summary>
    public static ValueList<Table> Of(KnowledgeSubject subject) =>
        subject == KnowledgeSubject.Tables
            ? KnowledgeBase.Tables.Select(SourceTables.Of).ToValueList()
            :
            [
                Entries(
                    KnowledgeBase.Of(subject),
                    Key(subject),
                    Capital(KnowledgeTerms.Of(subject).Label),
                    [Name, Text, Note, Phases, Stages, Sources]
                ),
            ];

    /// <summary>One entry, and what it is used for in each phase and stage; a table of the sources as it is.</summary>
    public static ValueList<Table> Of(KnowledgeEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry is SourceTable source)
        {
            return [SourceTables.Of(source)];
        }

        var table = Entries([entry], "entry", Capital(entry.Name), [Subject, Text, Note, Sources]) with
        {
            Subject = entry.Id,
        };
        return entry.Uses.IsEmpty ? [table] : [table, Uses(entry)];
    }

    /// <summary>What is named for phases of the nine-phase journey and stages of the five-phase one.</summary>
    /// <param name="phases">The phases; the need as a whole stands for its two kinds too.</param>
    /// <param name="stages">The stages.</param>
    /// <param name="subject">The one subject that is meant; null for all.</param>
    public static ValueList<Table> In(
        EnumSet<JourneyPhase> phases,
        EnumSet<LifecycleStage> stages,
        KnowledgeSubject? subject = null
    )
    {
        var entries = subject is { } one ? KnowledgeBase.Of(one) : KnowledgeBase.All;
        return
        [
            .. phases.Select(phase =>
                In(entries, Key(phase), Capital(Terms.Of(phase).Label), use => IsIn(use.Phase, phase))
            ),
            .. stages.Select(stage =>
                In(entries, Key(stage), Capital(Terms.Of(stage).Label), use => use.Stage == stage)
            ),
        ];
    }

    /// <summary>The sources that the knowledge base cites, and how many entries cite each.</summary>
    public static Table Cited()
    {
        var citing = KnowledgeBase
            .All.SelectMany(entry =>
                entry.Citations.Select(citation => citation.Source).Distinct(StringComparer.Ordinal)
            )
            .CountBy(source => source, StringComparer.Ordinal)
            .ToDictionary(count => count.Key, count => count.Value, StringComparer.Ordinal);
        return new(
            "sources",
            new("Bronnen van de kennisbank", "Sources of the knowledge base"),
            new TableColumn("key", new("Sleutel", "Key")),
            new("authors", new("Auteurs", "Authors")),
            new("title", new("Titel", "Title")),
            new("published", new("Uitgave", "Published")),
            new("year", new("Jaar", "Year")),
            new("entries", new("Items", "Entries"), CellKind.Number)
        )
        {
            Rows =
            [
                .. Publications
                    .All.Where(source => citing.ContainsKey(source.Key))
                    .Select(source =>
                        ValueList.Create<Cell>(
                            source.Key,
                            Cell.Text(source.Authors.IsEmpty ? null : string.Join(", ", source.Authors)),
                            source.Title,
                            Cell.Text(source.Published),
                            Cell.Text(source.Year?.ToString(CultureInfo.InvariantCulture)),
                            Cell.Number(citing[source.Key])
                        )
                    ),
            ],
        };
    }

    /// <summary>Citations one after another, as they are written in texts.</summary>
    internal static string Written(IEnumerable<Citation> citations) => string.Join(' ', citations);

    /// <summary>What programs call a subject, phase or stage.</summary>
    internal static string Key<TEnum>(TEnum member)
        where TEnum : struct, Enum => EnumFormat<TEnum>.Instance.Format(member);

    /// <summary>A name as a title.</summary>
    internal static LocalizedText Capital(LocalizedText name) => new(Capital(name.Dutch), Capital(name.English));

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static bool IsIn(JourneyPhase? use, JourneyPhase phase) =>
        use == phase || (phase == JourneyPhase.Need && use is JourneyPhase.LatentNeed or JourneyPhase.ConcreteNeed);

    /// <summary>A column in which no entry has anything is left out.</summary>
    private static Table Entries(
        IReadOnlyList<KnowledgeEntry> entries,
        string key,
        LocalizedText title,
        TableColumn[] columns
    )
    {
        TableColumn[] filled =
        [
            Id,
            .. columns.Where(column => entries.Any(entry => CellOf(entry, column).Kind is not null)),
        ];
        return new(key, title, [.. filled])
        {
            Rows = [.. entries.Select(entry => filled.Select(column => CellOf(entry, column)).ToValueList())],
        };
    }

    private static Cell CellOf(KnowledgeEntry entry, TableColumn column) =>
        column.Key switch
        {
            "id" => entry.Id,
            "subject" => KnowledgeTerms.Of(entry.Subject).Label,
            "name" => entry.Name,
            "text" => EntryText.Of(entry),
            "note" => entry.Note,
            "phases" => Listed(entry.Uses.Select(use => use.Phase is { } phase ? Terms.Of(phase).Label : null)),
            "stages" => Listed(entry.Uses.Select(use => use.Stage is { } stage ? Terms.Of(stage).Label : null)),
            _ => entry.Citations.IsEmpty ? Cell.None : Written(entry.Citations),
        };

    private static Table In(
        IEnumerable<KnowledgeEntry> entries,
        string key,
        LocalizedText title,
        Func<KnowledgeUse, bool> isMeant
    ) =>
        new(key, title, Subject, Id, Name, Purpose, Sources)
        {
            Rows =
            [
                .. from entry in entries
                from use in entry.Uses
                where isMeant(use)
                select ValueList.Create<Cell>(
                    KnowledgeTerms.Of(entry.Subject).Label,
                    entry.Id,
                    use.Name ?? entry.Name,
                    Cell.Text(use.Purpose),
                    Written(use.Citations)
                ),
            ],
        };

    private static Table Uses(KnowledgeEntry entry) =>
        new("uses", new("Toepassingen", "Uses"), Phases, Stages, Name, Purpose, Sources)
        {
            Subject = entry.Id,
            Rows =
            [
                .. entry.Uses.Select(use =>
                    ValueList.Create<Cell>(
                        use.Phase is { } phase ? Terms.Of(phase).Label : Cell.None,
                        use.Stage is { } stage ? Terms.Of(stage).Label : Cell.None,
                        use.Name ?? entry.Name,
                        Cell.Text(use.Purpose),
                        Written(use.Citations)
                    )
                ),
            ],
        };

    private static Cell Listed(IEnumerable<LocalizedText?> names)
    {
        LocalizedText[] all = [.. names.OfType<LocalizedText>().Distinct()];
        return all.Length == 0
            ? Cell.None
            : new LocalizedText(
                string.Join(", ", all.Select(name => name.Dutch)),
                string.Join(", ", all.Select(name => name.English))
            );
    }
}
