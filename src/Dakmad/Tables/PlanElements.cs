using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Formats;
using Dakmad.Glossary;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>The elements that the rows of a table name: those of the plan that it goes into, and new ones.</summary>
internal sealed class PlanElements
{
    /// <summary>Where an element is put that no level has yet: the level of journeys first.</summary>
    private static readonly PartShape[] Homes =
    [
        PartShape.Of<OperationalLevel>(),
        PartShape.Of<MarketingPlan>(),
        PartShape.Of<TacticalLevel>(),
        PartShape.Of<StrategicLevel>(),
    ];

    private static readonly PartShape Plans = Homes[1];
    private static readonly PartShape Channels = PartShape.Of<Channel>();
    private static readonly PartShape Activities = PartShape.Of<Activity>();

    private readonly Dictionary<PartShape, KnownElements> _elements = [];
    private readonly MarketingPlan? _into;
    private readonly Action<int, PartShape, string, string> _tellLike;
    private readonly ChannelNames? _names;
    private readonly Action<int, string> _tellUnknown;

    /// <param name="into">The plan that the table goes into; null for a new one.</param>
    /// <param name="tellLike">Tells that a new element has nearly the name of another.</param>
    /// <param name="names">What the names of channels tell; null for the usual names.</param>
    /// <param name="tellUnknown">Tells that the name of a new channel tells nothing, where names were given.</param>
    public PlanElements(
        MarketingPlan? into,
        Action<int, PartShape, string, string> tellLike,
        ChannelNames? names,
        Action<int, string> tellUnknown
    )
    {
        _into = into;
        _tellLike = tellLike;
        _names = names;
        _tellUnknown = tellUnknown;
    }

    /// <summary>The channel that a label names: after a colon its name, before it the group that it is filed under.</summary>
    public KnownElement Channel(string label, int offset)
    {
        var (group, name) = ChannelLabel.Split(label);
        var (key, plain) = (KeyOf(name, group), SameName.Of(name));
        var channels = Of(Channels);
        if ((channels.Find(key) ?? channels.FindId(label)) is { } known)
        {
            return known;
        }

        var made = Make(channels, key, group is null ? name : label, name, offset);
        if (group is not null)
        {
            made.Tree!.Fill("group", new ChannelGroup(group));
        }

        if ((_names ?? ChannelNames.Default).FindLabel(label) is { } form)
        {
            made.Tree!.Fill("form", form);
        }
        else if (_names is not null)
        {
            _tellUnknown(offset, label);
        }

        return made;

        static string KeyOf(string name, string? group) =>
            group is null ? SameName.Of(name) : $"{SameName.Of(group)}:{SameName.Of(name)}";
    }

    /// <summary>The activity that a label names; a known label in another spelling is the same activity.</summary>
    public KnownElement Activity(string label, int offset)
    {
        var type = Terms.ReadActivityType(label);
        var key = ActivityKey(label);
        var activities = Of(Activities);
        if ((activities.Find(key) ?? activities.FindId(label)) is { } known)
        {
            return known;
        }

        var made = Make(activities, key, label, label, offset);
        if (type is not null)
        {
            made.Tree!.Fill("kind", type.Kind);
            if (type.Moment is { } moment)
            {
                made.Tree!.Fill("moment", moment);
            }
        }

        return made;
    }

    /// <summary>An element that a cell refers to, by its name or by the id that it has in the plan.</summary>
    public string Reference(PartShape shape, string name, int offset)
    {
        if (shape == Channels)
        {
            return Channel(name, offset).Id;
        }

        if (shape == Activities)
        {
            return Activity(name, offset).Id;
        }

        var elements = Of(shape);
        var key = SameName.Of(name);
        return (elements.Find(key) ?? elements.FindId(name) ?? Make(elements, key, name, name, offset)).Id;
    }

    /// <summary>Puts the new elements into a plan.</summary>
    public void AddTo(PartTree plan)
    {
        foreach (var elements in _elements.Values)
        {
            var made = elements.Made.Select(element => element.Tree!.Make()).OfType<PlanPart>().ToArray();
            if (made.Length > 0)
            {
                var home = Array.Find(Homes, shape => ListOf(shape, elements.Shape) is not null)!;
                var level = home == Plans ? plan : plan.Part(Plans.Fields.First(field => field.Holds == home));
                level.Add(ListOf(home, elements.Shape)!, made);
            }
        }
    }

    private static PartField? ListOf(PartShape home, PartShape shape) =>
        home.Fields.FirstOrDefault(field => field.Form == FieldForm.Parts && field.Holds == shape);

    private static string ActivityKey(string label) =>
        Terms.ReadActivityType(label) is null ? SameName.Of(label) : LabelForm.Of(label);

    private KnownElement Make(KnownElements elements, string key, string label, string name, int offset)
    {
        var made = elements.Make(key, name, out var like);
        if (like is not null)
        {
            _tellLike(offset, elements.Shape, label, like);
        }

        return made;
    }

    private KnownElements Of(PartShape shape)
    {
        if (_elements.TryGetValue(shape, out var elements))
        {
            return elements;
        }

        _elements.Add(shape, elements = new(shape));
        foreach (var element in _into is null ? [] : Known(_into, shape))
        {
            switch (element)
            {
                case Channel channel:
                    var group = channel.Group is { } filed ? SameName.Of(filed.Name) : "";
                    elements.AddKnown(channel, $"{group}:{SameName.Of(channel.Name)}", SameName.Of(channel.Name));
                    break;
                case Activity activity:
                    elements.AddKnown(activity, ActivityKey(activity.Name));
                    break;
                default:
                    elements.AddKnown(element, SameName.Of(element.Name));
                    break;
            }
        }

        return elements;
    }

    private static IEnumerable<PlanElement> Known(MarketingPlan plan, PartShape shape)
    {
        foreach (var home in Homes)
        {
            var whole = home == Plans ? plan : (PlanPart?)Plans.Fields.First(field => field.Holds == home).Value(plan);
            if (whole is not null && ListOf(home, shape) is { } list)
            {
                foreach (var element in PartLists.Items(list.Value(whole)))
                {
                    yield return (PlanElement)element;
                }
            }
        }
    }
}
