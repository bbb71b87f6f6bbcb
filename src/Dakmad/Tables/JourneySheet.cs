using System;
using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Glossary;

namespace Dakmad.Tables;

/// <summary>
/// Journey tables as people make them: a row for each touchpoint or task, in any order of columns, with more columns,
/// several journeys, merged cells, or the steps across. What a column holds is read from its heading, by the words of the
/// glossary.
/// </summary>
public static class JourneySheet
{
    /// <summary>Makes a plan of a journey table, or fills one further.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="options">How; null for the usual way.</param>
    /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="ArgumentException">The name of the plan does not have the form of <see cref="TextForm"/>.</exception>
    public static ReadResult<MarketingPlan> ReadPlan(Sheet sheet, JourneyPlanOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        options ??= new();
        return TextForm.FindProblem(options.Name) is { } problem
            ? throw new ArgumentException($"The name {problem.English}.", nameof(options))
            : new JourneyPlanReading(sheet, options).Read();
    }

    /// <summary>
    /// Reads the four columns of a journey table: touchpoint, activity, task and channel. Other columns are left out, which
    /// is reported.
    /// </summary>
    /// <param name="sheet">The sheet.</param>
    /// <returns>The table, or none when something is an error; and everything that was found.</returns>
    public static ReadResult<JourneyTable> ReadTable(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var findings = sheet.Findings;
        if (JourneyRows.Of(sheet, mapping: null) is not { } table)
        {
            return new(null, findings.ToReport());
        }

        var activities = new HashSet<string>(StringComparer.Ordinal);
        var rows = new List<JourneyTableRow>();
        foreach (var row in table.Read())
        {
            if (row is { Touchpoint: { } touchpoint, Activity: { } activity, Channel: { } channel })
            {
                rows.Add(new(touchpoint.Text, activity.Text, row.Task?.Text, channel.Text));
                if (activities.Add(activity.Text) && Terms.ReadActivityType(activity.Text) is null)
                {
                    ActivityWords.Report(findings, activity);
                }
            }
        }

        table.TellOthers();
        var read = findings.Errors == 0 ? new JourneyTable(table.Language, [.. rows]) : null;
        return new(read, findings.ToReport(), table.Language);
    }
}
