using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>A column of a table of parts.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Path">The fields that lead to its value; for unknown fields to the part that has them.</param>
/// <param name="Owner">The kind whose id stands in it; null for other columns.</param>
internal sealed record TableColumn(TableRole Role, IReadOnlyList<PartField> Path, TableKind? Owner)
{
    private const string Extra = "extra";
    private const string Level = "level";

    /// <summary>The heading, different from that of every other column of the table.</summary>
    public LocalizedText Header { get; init; } = LocalizedText.Same("");

    /// <summary>The column as in files, such as <c>volume.expected</c>.</summary>
    public string Name { get; } =
        Role switch
        {
            TableRole.Level => Level,
            TableRole.Owner => PartField.NameOf(Owner!.Shape.Type.Name),
            TableRole.Extra => string.Join('.', Path.Select(step => step.Name).Append(Extra)),
            _ => string.Join('.', Path.Select(step => step.Name)),
        };

    /// <summary>The field whose cells stand in it.</summary>
    public PartField Field => Path[^1];

    /// <summary>The kind whose rows its cells refer to; null where they refer to none.</summary>
    public TableKind? RefersTo =>
        Role == TableRole.Field && Field.RefersTo is { } shape
            ? TableKind.All.FirstOrDefault(kind => kind.Shape == shape)
            : null;

    /// <summary>What it is called where no other column is called so.</summary>
    public LocalizedText ShortLabel =>
        Role switch
        {
            TableRole.Level => new("niveau", Level),
            TableRole.Owner => Owner!.Shape.Label,
            TableRole.Extra when Path.Count == 0 => LocalizedText.Same(Extra),
            TableRole.Extra => Join(Path[^1].Label, LocalizedText.Same(Extra)),
            _ => Field.Label,
        };

    /// <summary>What it is called where another is called the same: with the part that it is of.</summary>
    public LocalizedText LongLabel =>
        Role == TableRole.Field && Path.Count > 1 ? Join(Path[^2].Label, Field.Label) : ShortLabel;

    /// <summary>A column is made once for its table, and looked up for every cell.</summary>
    public bool Equals(TableColumn? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    private static LocalizedText Join(LocalizedText part, LocalizedText field) =>
        new($"{part.Dutch}: {field.Dutch}", $"{part.English}: {field.English}");
}
