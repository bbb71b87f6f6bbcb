using System;
using System.Collections.Generic;

namespace Dakmad.Glossary;

/// <summary>
/// The labels of activity types. They are put together of two words: that of the kind and, where the kind is told apart
/// by it, that of the sales moment, in either order.
/// </summary>
internal sealed class ActivityLabels
{
    private readonly Dictionary<string, ActivityType> _types = new(StringComparer.Ordinal);

    public ActivityLabels(Vocabulary<ActivityKind> kinds, Vocabulary<SalesMoment> moments)
    {
        foreach (var (kind, first) in kinds.Readings)
        {
            Add(kind, ActivityType.From(first, moment: null));
            foreach (var (moment, second) in moments.Readings)
            {
                var type = ActivityType.From(first, second);
                Add(kind + moment, type);
                Add(moment + kind, type);
            }
        }
    }

    public ActivityType? Read(string label) => _types.GetValueOrDefault(LabelForm.Of(label));

    private void Add(string form, ActivityType? type)
    {
        if (type is not null && !_types.TryAdd(form, type) && _types[form] != type)
        {
            throw new InvalidOperationException($"'{form}' is read as both {_types[form]} and {type}.");
        }
    }
}
