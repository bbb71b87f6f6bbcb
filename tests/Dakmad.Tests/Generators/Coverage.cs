using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Dakmad.Tests.Reflection;
using NodaTime;

namespace Dakmad.Tests.Generators;

/// <summary>Which properties of the model have been seen filled and unfilled, and which members of enumerations.</summary>
internal sealed class Coverage
{
    private readonly Dictionary<(Type, PropertyInfo), Seen> _seen = [];
    private readonly HashSet<object> _members = [];

    public void Add(MarketingPlan plan)
    {
        foreach (var (value, _) in PlanWalk.Of(plan))
        {
            foreach (var property in PlanTypes.Properties(value.GetType()))
            {
                Add(value.GetType(), property, property.GetValue(value));
            }
        }
    }

    /// <summary>What has not been seen.</summary>
    public IEnumerable<string> Gaps() =>
        [
            .. PlanTypes.Values.SelectMany(type =>
                PlanTypes.Properties(type).SelectMany(property => Gaps(type, property))
            ),
            .. MissingMembers(),
        ];

    private void Add(Type type, PropertyInfo property, object? value)
    {
        if (!_seen.TryGetValue((type, property), out var seen))
        {
            seen = new Seen(Initial(type, property));
            _seen.Add((type, property), seen);
        }

        seen.Add(value);
        if (value is Enum)
        {
            _members.Add(value);
        }
        else if (value is IEnumerable items and not string)
        {
            _members.UnionWith(items.OfType<Enum>());
        }
    }

    private IEnumerable<string> Gaps(Type type, PropertyInfo property)
    {
        var name = $"{type.Name}.{property.Name}";
        if (!_seen.TryGetValue((type, property), out var seen))
        {
            return [$"{name} is never reached"];
        }

        if (!IsOptional(type, property))
        {
            return seen.Varies ? [] : [$"{name} is always the same"];
        }

        return (seen.Initial, seen.Filled) switch
        {
            (true, true) => [],
            (false, _) => [$"{name} is never left out"],
            _ => [$"{name} is never filled"],
        };
    }

    private IEnumerable<string> MissingMembers() =>
        PlanTypes
            .Enumerations.SelectMany(type => Enum.GetValues(type).Cast<object>())
            .Where(member => member is not IsoDayOfWeek.None && !_members.Contains(member))
            .Select(member => $"{member.GetType().Name}.{member} never occurs");

    /// <summary>What a property is when nobody sets it.</summary>
    private static object? Initial(Type type, PropertyInfo property) =>
        type.IsAssignableTo(typeof(PlanPart)) ? property.GetValue(Activator.CreateInstance(type)) : null;

    private static bool IsOptional(Type type, PropertyInfo property) =>
        type.IsAssignableTo(typeof(PlanPart)) && property.CanWrite
            ? !property.IsDefined(typeof(RequiredMemberAttribute))
            : new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    private sealed class Seen(object? initial)
    {
        private object? _first;
        private bool _any;

        public bool Initial { get; private set; }

        public bool Filled { get; private set; }

        public bool Varies { get; private set; }

        public void Add(object? value)
        {
            var isInitial = Equals(value, initial);
            Initial |= isInitial;
            Filled |= !isInitial;
            Varies |= _any && !Equals(value, _first);
            (_first, _any) = (_any ? _first : value, true);
        }
    }
}
