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
    private bool? _isReferredTo;

    private TableKind(PartShape shape) => Shape = shape;

    /// <summary>All kinds, owners before what they own.</summary>
    public static IReadOnlyList<TableKind> All { get; } = Find();

    public PartShape Shape { get; }

    /// <summary>Where lists of it stand; nowhere for the plan.</summary>
    public IReadOnlyList<ListPlace> Places => _places;

    /// <summary>Whether its parts stand on several levels, so that a row has to say on which.</summary>
    public bool HasLevels => Places.Count(place => place.Level is not null) > 1;

    /// <summary>Whether other parts belong to its parts, or refer to them.</summary>
    public bool IsReferredTo =>
        _isReferredTo ??= All.Any(kind => kind.Columns.Any(column => column.Owner == this || column.RefersTo == this));

    /// <summary>The lists that its parts hold, with the kind of what stands in them.</summary>
    public IEnumerable<(TableKind Kind, ListPlace Place)> Lists =>
        All.SelectMany(kind => kind.Places.Where(place => place.Owner == this).Select(place => (kind, place)));

    /// <summary>The columns of its table.</summary>
    public IReadOnlyList<TableColumn> Columns => _columns ??= TableColumns.Of(this);

    /// <summary>What its table is called.</summary>
    public LocalizedText Title =>
        Terms.OfType(Shape.Type) is var term && Places.Count > 0 ? term.Plural ?? term.Label : term.Label;

    /// <summary>What its table is called in a language, as a name of a file without extension.</summary>
    public string NameIn(Language language) => Identifier.From(Title[language], "table");

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
