using System.Linq;
using Dakmad.Knowledge;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering;

/// <summary>Tables of the source documents, cell for cell.</summary>
internal static class SourceTables
{
    public static Table Of(SourceTable source) =>
        new("sourceTable", KnowledgeTables.Capital(source.Name), [.. source.Columns.Select(Column)])
        {
            Subject = source.Id,
            Rows = source.Rows.Select(row => row.Select(cell => Cell.Text(cell)).ToValueList()).ToValueList(),
            Notes =
            [
                .. new[] { source.Note }.OfType<LocalizedText>(),
                LocalizedText.Same(KnowledgeTables.Written(source.Citations)),
            ],
        };

    /// <summary>The key is made of the English heading: <i>Effective content</i> is <c>effectiveContent</c>.</summary>
    private static TableColumn Column(LocalizedText heading)
    {
        var words = Identifier.From(heading.English, "column").Split('-');
        return new(
            words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..])),
            heading
        );
    }
}
