using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Glossary;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>One reading of a journey table into a plan.</summary>
internal sealed class JourneyPlanReading
{
    private static readonly PartShape Journeys = PartShape.Of<Journey>();
    private static readonly PartShape Touchpoints = PartShape.Of<Touchpoint>();
    private static readonly PartShape Tasks = PartShape.Of<TouchpointTask>();

    private readonly Sheet _sheet;
    private readonly JourneyPlanOptions _options;
    private readonly SourceFindings _findings;
    private readonly PlanElements _elements;
    private readonly List<JourneyDraft> _journeys = [];
    private readonly Dictionary<string, JourneyDraft> _byName = new(StringComparer.Ordinal);
    private readonly FreeIds _journeyIds = new();
    private readonly HashSet<string> _activities = new(StringComparer.Ordinal);
    private readonly List<Deferred> _deferred = [];
    private CellFiller _cells = null!;

    public JourneyPlanReading(Sheet sheet, JourneyPlanOptions options)
    {
        _sheet = sheet;
        _options = options;
        _findings = sheet.Findings;
        _elements = new(options.Into, TellLike, options.Channels, TellUnknownChannel);
        foreach (var journey in options.Into?.Operational.Journeys ?? [])
        {
            _journeyIds.Take(journey.Id);
            Add(Existing(journey));
        }
    }

    public ReadResult<MarketingPlan> Read()
    {
        if (JourneyRows.Of(_sheet, _options.Mapping) is not { } rows)
        {
            return new(null, _findings.ToReport());
        }

        var language = rows.Language;
        rows.TellUnknown();
        _cells = new(_findings, _elements, rows.Notation, _options.Into?.Currency ?? "EUR", Defer);
        foreach (var row in rows.Read())
        {
            Read(row);
        }

        foreach (var (journey, tree, column, cell) in _deferred)
        {
            FillReference(journey, tree, column, cell);
        }

        var plan = _findings.Errors == 0 ? Build(language) : null;
        return new(_findings.Errors == 0 ? plan : null, _findings.ToReport(), language);
    }

    private MarketingPlan Build(Language language)
    {
        var plans = PartShape.Of<MarketingPlan>();
        var plan = _options.Into is { } into ? new PartTree(plans, into) : new PartTree(plans);
        if (_options.Into is null)
        {
            plan.Fill("id", Identifier.From(_options.Name, "plan"));
            plan.Fill("name", _options.Name);
            plan.Fill("language", language);
        }

        _elements.AddTo(plan);
        plan.Part(plans.Field("operational")!)
            .Fill("journeys", _journeys.Select(journey => journey.Make()).OfType<Journey>().ToValueList());
        return (MarketingPlan)plan.Make()!;
    }

    private void Read(JourneyRow row)
    {
        var journey = Journey(row);
        if (row.Touchpoint is not { } name || row.Channel is not { } channelLabel || row.Activity is not { } label)
        {
            _cells.Check(row);
            return;
        }

        CheckActivity(label);
        var channel = _elements.Channel(channelLabel.Text, channelLabel.Offset);
        var activity = _elements.Activity(label.Text, label.Offset);
        var touchpoint = Touchpoint(journey, row, name.Text, channel, activity);
        var task = row.Task is { } taskName ? Task(journey, touchpoint, taskName.Text) : null;
        foreach (var (heading, cell) in row.Cells)
        {
            if (heading.Columns.Count == 0)
            {
                Keep(touchpoint.Tree, heading, cell);
                continue;
            }

            var owner = heading.Columns[0].Owner;
            var tree =
                owner == Journeys ? journey.Tree
                : owner == Touchpoints ? touchpoint.Tree
                : owner == Tasks ? task ??= Task(journey, touchpoint, name.Text)
                : owner.Type == typeof(Channel) ? channel.Tree
                : activity.Tree;
            if (tree is not null)
            {
                _cells.Fill(journey, tree, heading, cell);
            }
        }
    }

    private JourneyDraft Journey(JourneyRow row)
    {
        var name =
            row.Journey?.Text
            ?? (
                row.Section == 0
                    ? _options.Name
                    : string.Create(CultureInfo.InvariantCulture, $"{_options.Name} {row.Section + 1}")
            );
        if (_byName.TryGetValue(SameName.Of(name), out var journey))
        {
            return journey;
        }

        var tree = new PartTree(Journeys);
        tree.Fill("id", _journeyIds.Take(Identifier.From(name, "journey")));
        tree.Fill("name", name);
        return Add(new(name, tree));
    }

    private JourneyDraft Add(JourneyDraft journey)
    {
        _journeys.Add(journey);
        _byName.TryAdd(SameName.Of(journey.Name), journey);
        return journey;
    }

    private static JourneyDraft Existing(Journey journey)
    {
        var draft = new JourneyDraft(journey.Name, new(Journeys, journey));
        foreach (var touchpoint in journey.Touchpoints)
        {
            var known = new TouchpointDraft(
                touchpoint.Name,
                touchpoint.Channel.Id,
                touchpoint.Activity.Id,
                new(Touchpoints, touchpoint)
            );
            draft.TouchpointIds.Take(touchpoint.Id);
            foreach (var task in touchpoint.Tasks)
            {
                draft.TaskIds.Take(task.Id);
                var tree = new PartTree(Tasks, task);
                known.Tasks.Add((SameName.Of(task.Name), tree));
                known.Known.Add((SameName.Of(task.Name), tree));
            }

            draft.Touchpoints.Add(known);
        }

        draft.Known = draft.Touchpoints.Count;
        return draft;
    }

    /// <summary>
    /// The touchpoint of a row: that of the row above where the cell is blank or where both are tasks of one; one that
    /// the plan has by that name; or a new one.
    /// </summary>
    private static TouchpointDraft Touchpoint(
        JourneyDraft journey,
        JourneyRow row,
        string name,
        KnownElement channel,
        KnownElement activity
    )
    {
        if (
            journey.Last is { } last
            && last.IsAt(channel.Id, activity.Id)
            && SameName.Of(last.Name) == SameName.Of(name)
            && (row.IsContinued || (row.Task is not null && last.HasTask))
        )
        {
            return journey.Last;
        }

        var known = journey.TakeKnown(name, channel.Id, activity.Id);
        if (known is not null)
        {
            return journey.Last = known;
        }

        var tree = new PartTree(Touchpoints);
        tree.Fill("id", journey.TouchpointIds.Take(Identifier.From(name, "touchpoint")));
        tree.Fill("name", name);
        tree.Fill("channel", new Ref<Channel>(channel.Id));
        tree.Fill("activity", new Ref<Activity>(activity.Id));
        var made = new TouchpointDraft(name, channel.Id, activity.Id, tree);
        journey.Touchpoints.Add(made);
        return journey.Last = made;
    }

    private static PartTree Task(JourneyDraft journey, TouchpointDraft touchpoint, string name)
    {
        var key = SameName.Of(name);
        touchpoint.HasTask = true;
        if (touchpoint.TakeKnownTask(key) is { } known)
        {
            return known;
        }

        var tree = new PartTree(Tasks);
        var id = Identifier.From(name, "task");
        tree.Fill(
            "id",
            journey.TaskIds.IsFree(id)
                ? journey.TaskIds.Take(id)
                : journey.TaskIds.Take($"{id}-{Identifier.From(touchpoint.Name, "touchpoint")}")
        );
        tree.Fill("name", name);
        touchpoint.Tasks.Add((key, tree));
        return tree;
    }

    private static void Keep(PartTree tree, JourneyHeading heading, SheetCell cell) =>
        tree.Keep(new(heading.ExtraName, JsonText.Of(cell.Text)));

    /// <summary>References to touchpoints wait until all of them are known.</summary>
    private void Defer(JourneyDraft journey, PartTree tree, JourneyColumn column, SheetCell cell) =>
        _deferred.Add(new(journey, tree, column, cell));

    private void FillReference(JourneyDraft journey, PartTree tree, JourneyColumn column, SheetCell cell)
    {
        foreach (var name in CellItems.Of(cell.Text))
        {
            if (journey.IdOf(name) is { } id)
            {
                tree.Fill(column.Path, id, Notation.File);
            }
            else
            {
                var names = journey.Touchpoints.Select(touchpoint => touchpoint.Name);
                _findings.Report(
                    ReadingDiagnostics.NoSuchTouchpoint,
                    cell.Offset,
                    new("name", name),
                    new("journey", journey.Name),
                    new("suggestion", Similar.Suggestion(name, names))
                );
            }
        }
    }

    /// <summary>Each label that is not known is reported once, where it stands first.</summary>
    private void CheckActivity(SheetCell label)
    {
        if (!_activities.Add(label.Text) || Terms.ReadActivityType(label.Text) is not null)
        {
            return;
        }

        ActivityWords.Report(_findings, label);
    }

    private void TellLike(int offset, PartShape shape, string name, string like) =>
        _findings.Report(
            ReadingDiagnostics.NearlySameName,
            offset,
            new("kind", shape.Label),
            new("name", name),
            new("other", like)
        );

    private void TellUnknownChannel(int offset, string label) =>
        _findings.Report(ReadingDiagnostics.ChannelNotRecognised, offset, new DiagnosticArgument("channel", label));

    private readonly record struct Deferred(JourneyDraft Journey, PartTree Tree, JourneyColumn Column, SheetCell Cell);
}
