using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Formats;

/// <summary>
/// The table in which S3 shows a customer journey [S3:136-150]: a row for each task of each touchpoint, with its
/// activity and channel. It says nothing of routes, volumes or objectives.
/// </summary>
/// <param name="Language">The language of the header and of labels.</param>
/// <param name="Rows">The rows, in the order of the journey.</param>
public sealed record JourneyTable(Language Language, ValueList<JourneyTableRow> Rows)
{
    private static readonly LocalizedText[] Headers =
    [
        new("Customer Journey", "Customer journey"),
        new("Activiteit", "Activity"),
        new("Taak", "Task"),
        new("Kanaal", "Channel"),
    ];

    /// <summary>The headings of the four columns.</summary>
    public ValueList<string> Header => HeaderIn(Language);

    /// <summary>The headings of the four columns in a language; in Dutch those of S3.</summary>
    public static ValueList<string> HeaderIn(Language language) =>
        Headers.Select(header => header[language]).ToValueList();

    /// <summary>The table of a journey.</summary>
    /// <param name="plan">The plan, in which the channels and activities are found.</param>
    /// <param name="journey">The journey.</param>
    /// <param name="language">
    /// The language of header and labels. In the language of the plan, activities and channel groups are named as the
    /// plan names them; in the other language by the glossary. Names of touchpoints, tasks and channels stay in the
    /// user's own words.
    /// </param>
    public static JourneyTable Of(MarketingPlan plan, Journey journey, Language language)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(journey);
        var labels = new JourneyTableLabels(plan, language);
        var rows = journey.Touchpoints.SelectMany(touchpoint =>
            Tasks(touchpoint)
                .Select(task => new JourneyTableRow(
                    touchpoint.Name,
                    labels.Activity(touchpoint.Activity),
                    task,
                    labels.Channel(touchpoint.Channel)
                ))
        );
        return new(language, rows.ToValueList());
    }

    /// <summary>
    /// The plan that holds the journey of this table, with its channels and activities on the operational level. Rows
    /// that follow each other with the same touchpoint, activity and channel are tasks of one touchpoint. Names that differ
    /// only in how they are typed (case, spaces, hyphens, Unicode form) are one thing. Ids are made of the names.
    /// </summary>
    /// <param name="name">The name of the plan and of the journey.</param>
    /// <exception cref="ArgumentException">The name does not have the form of <see cref="TextForm"/>.</exception>
    /// <param name="channels">What form contact takes through which channel; <see cref="ChannelNames.Default"/> when null.</param>
    public MarketingPlan ToPlan(string name, ChannelNames? channels = null) =>
        new JourneyTablePlan(this, name, channels ?? ChannelNames.Default).Build();

    /// <summary>The names of the tasks; one empty name when there are none, so that there is one row.</summary>
    private static IEnumerable<string?> Tasks(Touchpoint touchpoint) =>
        touchpoint.Tasks.IsEmpty ? [null] : touchpoint.Tasks.Select(string? (task) => task.Name);
}
