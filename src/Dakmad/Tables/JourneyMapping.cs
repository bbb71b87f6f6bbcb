using System;
using System.Collections.Generic;

namespace Dakmad.Tables;

/// <summary>What the columns of a journey table mean where their headings do not tell.</summary>
public sealed record JourneyMapping
{
    /// <summary>
    /// What each heading means: the name of a column, such as <c>touchpoint.volume.expected</c>, <c>channel.name</c> or
    /// <c>task.owner</c>, or a heading that is known; null for a column that is left out.
    /// </summary>
    public IReadOnlyDictionary<string, string?> Columns { get; init; } =
        new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>Whether the steps stand across, in columns; null to see that by the headings.</summary>
    public bool? IsTransposed { get; init; }

    /// <summary>Whether a name means a column, for who makes a mapping.</summary>
    public static bool IsKnown(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return JourneyColumns.All.Named(column).Count > 0;
    }

    /// <summary>What belongs in a mapping, for messages.</summary>
    internal static LocalizedText Examples { get; } =
        new(
            "een bekende kop of de naam van een kolom, zoals touchpoint.name, touchpoint.volume.expected, channel.name, activity.name, task.owner en journey.name",
            "a known heading or the name of a column, such as touchpoint.name, touchpoint.volume.expected, channel.name, activity.name, task.owner and journey.name"
        );

    /// <summary>The entry for a heading, spelling set aside.</summary>
    internal bool TryGet(string heading, out string? column)
    {
        foreach (var (written, meant) in Columns)
        {
            if (string.Equals(SameName.Of(written), SameName.Of(heading), StringComparison.Ordinal))
            {
                column = meant;
                return true;
            }
        }

        column = null;
        return false;
    }
}
