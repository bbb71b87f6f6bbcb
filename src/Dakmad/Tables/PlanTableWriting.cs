using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>Writes a plan down as tables.</summary>
internal sealed class PlanTableWriting(Language language, Notation notation)
{
    private readonly Dictionary<TableKind, List<string[]>> _rows = [];
    private readonly HashSet<(TableKind Kind, string Ids)> _owners = [];

    public IReadOnlyList<PlanTable> Write(MarketingPlan plan)
    {
        Add(TableKind.All[0], plan, null, []);
        return [.. TableKind.All.Where(_rows.ContainsKey).Select(Table)];
    }

    /// <summary>The tables of all kinds, of which those that the plan has none of have no rows.</summary>
    public IReadOnlyList<PlanTable> WriteAll(MarketingPlan? plan)
    {
        if (plan is not null)
        {
            Add(TableKind.All[0], plan, null, []);
        }

        foreach (var kind in TableKind.All)
        {
            _rows.TryAdd(kind, []);
        }

        return [.. TableKind.All.Select(Table)];
    }

    private PlanTable Table(TableKind kind)
    {
        // Fields that nobody has are not worth a column.
        var rows = _rows[kind];
        var used = Enumerable
            .Range(0, kind.Columns.Count)
            .Where(i => kind.Columns[i].Role != TableRole.Extra || rows.Exists(row => row[i].Length > 0))
            .ToArray();
        return new(
            kind.NameIn(language),
            [.. used.Select(i => Heading(kind.Columns[i]))],
            [.. rows.Select(row => (IReadOnlyList<string>)[.. used.Select(i => row[i])])]
        )
        {
            Title = kind.Title,
            Columns = [.. used.Select(i => Described(kind, kind.Columns[i]))],
            Key = [.. TableKeys.Of(kind).Select(Heading)],
            // To a table that is not there nothing refers.
            References =
            [
                .. TableKeys
                    .References(kind)
                    .Where(reference => _rows.ContainsKey(reference.Kind))
                    .Select(reference => new PlanTableReference(
                        [.. reference.Columns.Select(Heading)],
                        reference.Kind.NameIn(language),
                        [.. TableKeys.Of(reference.Kind).Select(Heading)]
                    )),
            ],
        };
    }

    private string Heading(TableColumn column) => column.Header[language];

    private PlanTableColumn Described(TableKind kind, TableColumn column) =>
        column.Role switch
        {
            TableRole.Field => new(Heading(column), column.Name, column.Field)
            {
                Explanation = ColumnExplanation.Of(column, notation),
                IsRequired = column.Path is [{ IsRequired: true }],
                Words = column.Field.ValueForm.Accept(new MemberWords(notation)) ?? [],
                Suggestions = column.Field.ValueForm.Accept(new SuggestedWords(notation)) ?? [],
                RefersTo = TableKind.All.FirstOrDefault(kind => kind.Shape == column.Field.RefersTo)?.NameIn(language),
            },
            TableRole.Level => new(Heading(column), column.Name, null)
            {
                Explanation = ColumnExplanation.Of(column, notation),
                IsRequired = kind.Places.All(place => place.Level is not null),
                Words = MemberWords.Of<PlanLevel>(notation),
            },
            _ => new(Heading(column), column.Name, null)
            {
                Explanation = ColumnExplanation.Of(column, notation),
                IsRequired = column.Owner is { } owner && kind.Places.All(place => place.Chain.Contains(owner)),
                RefersTo = column.Owner?.NameIn(language),
            },
        };

    private void Add(TableKind kind, PlanPart part, ListPlace? place, IReadOnlyList<string> ids)
    {
        if (!_rows.TryGetValue(kind, out var rows))
        {
            _rows.Add(kind, rows = []);
        }

        rows.Add([.. kind.Columns.Select(column => Cell(column, part, place, ids))]);
        IReadOnlyList<string> chain = part is PlanElement element && place is not null ? [.. ids, element.Id] : ids;
        foreach (var (held, list) in kind.Lists)
        {
            foreach (var item in PartLists.Items(Follow(part, list.Path)))
            {
                Add(held, item, list, chain);
            }
        }

        if (
            place is not null
            && part is PlanElement
            && kind.Lists.Any()
            && !_owners.Add((kind, string.Join('/', chain)))
        )
        {
            throw new InvalidOperationException(
                $"Two parts of the plan have the id '{chain[^1]}', so that tables cannot tell what belongs to which."
            );
        }
    }

    private string Cell(TableColumn column, PlanPart part, ListPlace? place, IReadOnlyList<string> ids)
    {
        switch (column.Role)
        {
            case TableRole.Level:
                return place!.Level is { } level ? CellText.Of(level, notation) : "";
            case TableRole.Owner:
                var at = place!.Chain.ToList().IndexOf(column.Owner!);
                return at < 0 ? "" : ids[at];
            case TableRole.Extra:
                return Follow(part, column.Path) is PlanPart owner ? Extra(owner, column.Path) : "";
            default:
                return Follow(part, column.Path.SkipLast(1)) is PlanPart holder
                    ? column.Field.Cell(holder, notation)
                    : "";
        }
    }

    private static object? Follow(PlanPart part, IEnumerable<PartField> path)
    {
        object? value = part;
        foreach (var field in path)
        {
            value = value is PlanPart whole ? field.Value(whole) : null;
        }

        return value;
    }

    /// <summary>Unknown fields as a JSON object; an empty one for a part in which nothing else says that it is there.</summary>
    private static string Extra(PlanPart part, IReadOnlyList<PartField> path)
    {
        if (part.Extra.IsEmpty)
        {
            var isOptional = path.Count > 0 && path[^1].Value(path[^1].Shape.Blank()) is null;
            var isBare = isOptional && PartShape.Of(part.GetType()).Fields.All(field => field.Value(part) is null);
            return isBare ? "{}" : "";
        }

        return $"{{{string.Join(',', part.Extra.Select(field => $"{JsonText.Of(field.Name)}:{field.Json}"))}}}";
    }
}
