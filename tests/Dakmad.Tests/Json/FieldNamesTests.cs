using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Dakmad.Json;
using Dakmad.Tests.Reflection;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Json;

/// <summary>The fields of a file are the properties of the model, by their names in camel case.</summary>
public sealed class FieldNamesTests
{
    public static TheoryData<Type> Parts() =>
        new(PlanTypes.Values.Where(type => typeof(PlanPart).IsAssignableFrom(type) && !type.IsAbstract));

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_property_is_a_field_and_every_field_a_property(Type type)
    {
        var fields = Fields(type);

        // The version belongs to the file, not to the plan; extra fields go by names of their own; the type of an
        // activity is written as its kind and moment.
        var properties = PlanTypes
            .Properties(type)
            .Select(property => property.Name)
            .Where(name =>
                name != nameof(PlanPart.Extra) && !(type == typeof(Activity) && name == nameof(Activity.Type))
            )
            .Select(JsonNamingPolicy.CamelCase.ConvertName);
        fields.Where(field => field != "dakmad").Should().BeEquivalentTo(properties);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void The_required_fields_are_the_required_properties(Type type)
    {
        var names = Names(type);
        var required = names.All.Where((_, field) => (names.Required & (1UL << field)) != 0);

        var properties = PlanTypes
            .Properties(type)
            .Where(property =>
                property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null
            )
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
        required.Where(field => field != "dakmad").Should().BeEquivalentTo(properties);
    }

    private static IEnumerable<string> Fields(Type type) => Names(type).All;

    private static FieldNames Names(Type type) =>
        (FieldNames)
            typeof(PlanJson)
                .Assembly.GetType($"Dakmad.Json.{type.Name}Json", throwOnError: true)!
                .GetField("Names", BindingFlags.Static | BindingFlags.NonPublic)!
                .GetValue(null)!;
}
