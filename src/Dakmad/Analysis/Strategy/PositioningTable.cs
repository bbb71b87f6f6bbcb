using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Strategy;

/// <summary>
/// What positionings lead one to expect. S3 says that they may steer the filling in of journeys as the strategy does, and
/// names none [S3:58-62]: <see cref="Default"/> is a proposal of Dakmad, to be replaced by a table of one's own. A table
/// does not change.
/// </summary>
/// <example>
/// A table with one positioning more:
/// <code>
/// var table = new PositioningTable(
///     PositioningTable.Default.Signs,
///     [.. PositioningTable.Default.Entries, new() { Id = "fair", Name = new("eerlijk", "fair"), Terms = ["eerlijk", "fair trade"] }]);
/// var verdict = PositioningVerdict.Of(PlanAnalysis.Of(plan), table);
/// </code>
/// </example>
public sealed class PositioningTable
{
    private static readonly Lazy<PositioningTable> OfLibrary = new(PositioningData.Embedded);

    private readonly Dictionary<string, PositioningEntry> _entries;

    /// <summary>Makes a table of signs and the positionings that refer to them.</summary>
    /// <param name="signs">What names of channels and touchpoints may tell of.</param>
    /// <param name="entries">The positionings, in the order in which they are reported.</param>
    /// <exception cref="ArgumentException">
    /// Two signs or two positionings have one id, an id is referred to that the table does not have, something has no
    /// term, a term has no letter or digit, or two positionings have one term.
    /// </exception>
    public PositioningTable(ValueList<PositioningSign> signs, ValueList<PositioningEntry> entries)
        : this(signs, entries, PositioningFaults.In(signs, entries).FirstOrDefault()) { }

    private PositioningTable(
        ValueList<PositioningSign> signs,
        ValueList<PositioningEntry> entries,
        PositioningFault? fault
    )
    {
        if (fault is not null)
        {
            throw new ArgumentException($"{fault.Place}: {fault.Text.English}", nameof(entries));
        }

        Signs = signs;
        Entries = entries;
        _entries = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        ById = signs.ToDictionary(sign => sign.Id, StringComparer.Ordinal);
        Positionings = new(entries.Select(entry => (entry, entry.Terms, entry.Except)));
        Names = new(signs.Select(sign => (sign, sign.Terms, sign.Except)));
    }

    /// <summary>The table that comes with the library.</summary>
    public static PositioningTable Default => OfLibrary.Value;

    /// <summary>What names of channels and touchpoints may tell of.</summary>
    public ValueList<PositioningSign> Signs { get; }

    /// <summary>The positionings, in the order in which they are reported.</summary>
    public ValueList<PositioningEntry> Entries { get; }

    /// <summary>The words for positionings.</summary>
    internal PositioningFinder<PositioningEntry> Positionings { get; }

    /// <summary>The words for signs.</summary>
    internal PositioningFinder<PositioningSign> Names { get; }

    /// <summary>The signs by id.</summary>
    internal IReadOnlyDictionary<string, PositioningSign> ById { get; }

    /// <summary>
    /// Reads a table from JSON in the form of the one that comes with the library: an object with the lists
    /// <c>signs</c> and <c>positionings</c>. Everything that is not known is an error, since it would silently do nothing.
    /// </summary>
    /// <param name="utf8Json">The text, in UTF-8.</param>
    /// <exception cref="PositioningTableException">
    /// The text is no JSON, or not a table; the exception says where and what is the matter, in both languages.
    /// </exception>
    public static PositioningTable Read(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return PositioningData.Read(utf8Json);
    }

    /// <summary>The positioning with an id; null when there is none.</summary>
    public PositioningEntry? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _entries.GetValueOrDefault(id);
    }
}
