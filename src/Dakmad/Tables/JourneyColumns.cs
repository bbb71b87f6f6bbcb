using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>
/// All columns that a journey table can have, by what they may be called. They follow from the shapes and the glossary;
/// only the words of <see cref="HeadingWords"/> are listed.
/// </summary>
internal sealed class JourneyColumns
{
    private static readonly PartShape[] Owners =
    [
        PartShape.Of<Touchpoint>(),
        PartShape.Of<TouchpointTask>(),
        PartShape.Of<Journey>(),
        PartShape.Of<Channel>(),
        PartShape.Of<Activity>(),
    ];

    private readonly Dictionary<string, Reading> _readings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JourneyColumn> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _words = [];

    private JourneyColumns()
    {
        var columns = Owners.SelectMany(owner => Below(owner, owner, [])).ToArray();
        foreach (var column in columns)
        {
            _byName.Add(column.Name, column);
        }

        Touchpoint = NameColumn(Owners[0]);
        Task = NameColumn(Owners[1]);
        Journey = NameColumn(Owners[2]);
        Channel = NameColumn(Owners[3]);
        Activity = NameColumn(Owners[4]);
        foreach (var owner in Owners)
        {
            AddWords(Terms.OfType(owner.Type), [NameColumn(owner)]);
        }

        HeadingWords.AddTo((names, word) => Add(word, Array.ConvertAll(names, name => _byName[name]), null));
        foreach (var column in columns.Where(column => !column.IsName))
        {
            AddWords(Term(column.Field), [column]);
        }

        foreach (var (term, below) in Owners.SelectMany(owner => Headings(owner, columns)))
        {
            AddWords(term, below);
        }

        foreach (var column in columns)
        {
            AddQualified(column);
        }
    }

    public static JourneyColumns All { get; } = new();

    public JourneyColumn Touchpoint { get; }

    public JourneyColumn Task { get; }

    public JourneyColumn Journey { get; }

    public JourneyColumn Channel { get; }

    public JourneyColumn Activity { get; }

    /// <summary>What a type of part is called in the names of columns.</summary>
    public static string NameOf(PartShape owner) =>
        owner.Type == typeof(TouchpointTask) ? "task" : PartField.NameOf(owner.Type.Name);

    /// <summary>The columns that a heading can mean, the likeliest first; none when it is not known.</summary>
    public IReadOnlyList<JourneyColumn> Read(string heading) => Find(heading) is { } reading ? reading.Columns : [];

    /// <summary>The language of a heading; null when it is a word of both, or not known.</summary>
    public Language? LanguageOf(string heading) => Find(heading)?.Language;

    /// <summary>The column that a mapping names, by its name or by a heading.</summary>
    public IReadOnlyList<JourneyColumn> Named(string name) =>
        _byName.TryGetValue(name, out var column) ? [column] : Read(name);

    /// <summary>A sentence that asks whether a known heading was meant; empty when none is near enough.</summary>
    public LocalizedText Suggestion(string heading) => Similar.Suggestion(heading, _words);

    private Reading? Find(string heading) => _readings.GetValueOrDefault(FormOf(heading));

    /// <summary>A word that is broken off at the end of a line, as in narrow columns, is one word.</summary>
    private static string FormOf(string heading) => LabelForm.Of(heading);

    private JourneyColumn NameColumn(PartShape owner) => _byName[$"{NameOf(owner)}.name"];

    private static IEnumerable<JourneyColumn> Below(PartShape owner, PartShape shape, PartField[] path)
    {
        foreach (var field in shape.Fields)
        {
            PartField[] fields = [.. path, field];
            if (IsOwner(field))
            {
                continue;
            }

            if (field.HasCell)
            {
                yield return new(owner, fields);
            }
            else if (field is { Form: FieldForm.Part, Holds: { } part })
            {
                foreach (var column in Below(owner, part, fields))
                {
                    yield return column;
                }
            }
            else if (field.Holds is { } item && KeyOf(item) is { } key)
            {
                yield return new(owner, [.. fields, key]);
            }
        }
    }

    /// <summary>Whether a field leads to something that has columns of its own.</summary>
    private static bool IsOwner(PartField field) =>
        Owners.Contains(field.RefersTo ?? field.Holds)
        && !(field.RefersTo is { } to && to.Type != typeof(Channel) && to.Type != typeof(Activity));

    /// <summary>The field that can stand for a whole item of a list: the only one that an item must have, or else the first.</summary>
    private static PartField? KeyOf(PartShape item)
    {
        var required = item.Fields.Where(field => field.IsRequired).ToArray();
        return required.Length switch
        {
            0 => item.Fields[0].HasCell ? item.Fields[0] : null,
            1 => required[0].HasCell ? required[0] : null,
            _ => null,
        };
    }

    /// <summary>Headings that name a part of a part, with the columns of its fields, of which the cells choose one.</summary>
    private static IEnumerable<(Term Term, JourneyColumn[] Columns)> Headings(
        PartShape owner,
        IReadOnlyList<JourneyColumn> columns
    )
    {
        foreach (var field in owner.Fields.Where(field => field.Holds is not null && !IsOwner(field)))
        {
            var below = columns.Where(column => column.Owner == owner && column.Path[0] == field).ToArray();
            if (below.Length > 0)
            {
                yield return (Term(field), below);
                yield return (Terms.OfType(field.Holds!.Type), below);
            }
        }

        // A list inside a part, such as the reasons why customers drop off.
        foreach (var column in columns.Where(column => column.Owner == owner && column.Path.Count > 2))
        {
            yield return (Term(column.Path[^2]), [column]);
        }
    }

    private static Term Term(PartField field) => Terms.OfProperty(field.Shape.Type, field.Property);

    /// <summary>Headings that say what the field is of, such as <i>klantreis budget</i> or <i>budget klantreis</i>.</summary>
    private void AddQualified(JourneyColumn column)
    {
        var owners = Words(Terms.OfType(column.Owner.Type))
            .Concat(column.Path.Count > 1 ? Words(Term(column.Path[^2])) : []);
        var fields = Words(Term(column.Field)).ToArray();
        foreach (var owner in owners)
        {
            foreach (var field in fields)
            {
                Add($"{owner} {field}", [column], null);
                Add($"{field} {owner}", [column], null);
            }
        }

        Add(column.Name, [column], null);
        Add(string.Join('.', column.Path.Select(field => field.Name)), [column], null);
    }

    private static IEnumerable<string> Words(Term term) =>
        [
            term.Label.Dutch,
            term.Label.English,
            .. term.Plural is { } plural ? (string[])[plural.Dutch, plural.English] : [],
            .. term.Aliases,
        ];

    private void AddWords(Term term, JourneyColumn[] columns)
    {
        Add(term.Label, columns);
        if (term.Plural is { } plural)
        {
            Add(plural, columns);
        }

        foreach (var alias in term.Aliases)
        {
            Add(alias, columns, null);
        }
    }

    private void Add(LocalizedText word, JourneyColumn[] columns)
    {
        var isSame = LabelForm.Of(word.Dutch) == LabelForm.Of(word.English);
        Add(word.Dutch, columns, isSame ? null : Language.Dutch);
        Add(word.English, columns, isSame ? null : Language.English);
    }

    /// <summary>What is listed first is what a word means.</summary>
    private void Add(string word, JourneyColumn[] columns, Language? language)
    {
        if (_readings.TryAdd(LabelForm.Of(word), new(columns, language)))
        {
            _words.Add(word);
        }
    }

    private sealed record Reading(IReadOnlyList<JourneyColumn> Columns, Language? Language);
}
