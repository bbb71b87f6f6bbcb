using System.Collections.Generic;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>What stands under a heading of a table of parts.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Name">What it is called in files in every language, such as <c>volume.expected</c>.</param>
/// <param name="Field">The field whose values they are; null for what says where a part stands, and for unknown fields.</param>
public sealed record PlanTableColumn(string Heading, string Name, PartField? Field)
{
    /// <summary>Whether every row has a cell in it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The words that its cells are one of; none where they are no members of an enumeration.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>
    /// Words that its cells may hold, of which a list may name several and an open set may name others; none where there
    /// are no such words, or where cells are one of <see cref="Words"/>.
    /// </summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>The name of the table of which its cells hold ids; null where they hold none, or ids of several tables.</summary>
    public string? RefersTo { get; init; }

    /// <summary>What it is for, in one or two sentences: what belongs in a cell, and what that is.</summary>
    public required LocalizedText Explanation { get; init; }
}
