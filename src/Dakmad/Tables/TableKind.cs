using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>A kind of part that has a table of its own: the plan, and whatever stands in a list.</summary>
internal sealed class TableKind
{
    private readonly List<ListPlace> _places = [];
    private TableColumn[]? _columns;

    private TableKind(PartShape shape) => Shape = shape;

    /// <summary>All kinds, owners before what they own.</summary>
    public static IReadOnlyList<TableKind> All { get; } = Find();

    public PartShape Shape { get; }

    /// <summary>Where lists of it stand; nowhere for the plan.</summary>
    public IReadOnlyList<ListPlace> Places => _places;

    /// <summary>The lists that its parts hold, with the kind of what stands in them.</summary>
    public IEnumerable<(TableKind Kind, ListPlace Place)> Lists =>
        All.SelectMany(kind => kind.Places.Where(place => place.Owner == this).Select(place => (kind, place)));

    /// <summary>The columns of its table.</summary>
    public IReadOnlyList<TableColumn> Columns => _columns ??= TableColumns.Of(this);

    /// <summary>What its table is called in a language, as a name of a file without extension.</summary>
    public string NameIn(Language language)
    {
        var term = Terms.OfType(Shape.Type);
        return Identifier.From((Places.Count == 0 ? term.Label : term.Plural ?? term.Label)[language], "table");
    }

    /// <summary>The kind whose table has a name, in either language or as in code; null when there is none.</summary>
    public static TableKind? Named(string name)
    {
        var form = LabelForm.Of(name);
        return All.FirstOrDefault(kind =>
            LabelForm.Of(kind.NameIn(Language.Dutch)) == form
            || LabelForm.Of(kind.NameIn(Language.English)) == form
            || LabelForm.Of(kind.Shape.Type.Name) == form
        );
    }

    private static List<TableKind> Find()
    {
        var kinds = new List<TableKind> { new(PartShape.Of<MarketingPlan>()) };
        for (var i = 0; i < kinds.Count; i++)
        {
            AddLists(kinds[i], kinds[i].Shape, [], kinds);
        }

        return kinds;
    }

    private static void AddLists(TableKind owner, PartShape shape, PartField[] path, List<TableKind> kinds)
    {
        foreach (var field in shape.Fields.Where(field => field.Holds is not null))
        {
            PartField[] fields = [.. path, field];
            if (field.Form == FieldForm.Part)
            {
                AddLists(owner, field.Holds!, fields, kinds);
                continue;
            }

            var kind = kinds.Find(known => known.Shape == field.Holds);
            if (kind is null)
            {
                kinds.Add(kind = new(field.Holds!));
            }

            kind._places.Add(new(owner, fields));
        }
    }
}
