using System.Linq;

namespace Dakmad.Knowledge;

/// <summary>A table as it stands in a source: the Dutch cells as the document has them, the English ones ours.</summary>
public sealed record SourceTable : KnowledgeEntry
{
    internal SourceTable(KnowledgeSubject subject, DataObject data)
        : base(subject, data, "columns", "rows")
    {
        Columns = data.Texts("columns");
        Rows = data.List("rows", row => row.Texts("cells"));
        if (Rows.Any(row => row.Count != Columns.Count))
        {
            throw data.Fault("a row has more or fewer cells than there are columns");
        }
    }

    /// <summary>The headings, from left to right.</summary>
    public ValueList<LocalizedText> Columns { get; }

    /// <summary>The rows, each with a cell for every column.</summary>
    public ValueList<ValueList<LocalizedText>> Rows { get; }
}
