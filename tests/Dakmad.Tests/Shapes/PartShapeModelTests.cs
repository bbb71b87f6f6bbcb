using System;
using System.Linq;
using System.Reflection;
using Dakmad.Shapes;
using Dakmad.Tests.Generators;
using Dakmad.Tests.Reflection;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Shapes;

/// <summary>The shapes say everything that the model says; a property that is forgotten is found here.</summary>
public sealed class PartShapeModelTests
{
    public static TheoryData<Type> Parts() => new(ModelParts.Types);

    [Fact]
    public void The_setters_follow_from_the_model() =>
        Approved.MatchFile(SettersText.OfModel(), Repository.PathOf("src", "Dakmad", "Shapes", "Setters.cs"));

    [Fact]
    public void Every_type_of_part_has_a_shape_and_every_shape_a_type() =>
        PartShape.All.Select(shape => shape.Type).Should().BeEquivalentTo(ModelParts.Types);

    [Theory]
    [MemberData(nameof(Parts))]
    public void The_fields_are_the_properties_in_their_order(Type type) =>
        PartShape
            .Of(type)
            .Fields.Select(field => field.Property)
            .Should()
            .Equal(ModelParts.Fields(type).Select(property => property.Name));

    [Theory]
    [MemberData(nameof(Parts))]
    public void The_required_fields_are_the_required_properties(Type type) =>
        PartShape
            .Of(type)
            .Fields.Where(field => field.IsRequired)
            .Select(field => field.Property)
            .Should()
            .Equal(ModelParts.Fields(type).Where(ModelParts.IsRequired).Select(property => property.Name));

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_field_holds_and_refers_to_what_its_property_does(Type type)
    {
        foreach (var property in ModelParts.Fields(type))
        {
            var field = Field(property, type);
            var held = ModelParts.Held(property);
            var isPart = typeof(PlanPart).IsAssignableFrom(held);

            (field.Holds?.Type).Should().Be(isPart ? held : null, field.Property);
            (field.RefersTo?.Type).Should().Be(ModelParts.RefersTo(property), field.Property);
            field
                .IsList.Should()
                .Be(
                    property.PropertyType != held && Nullable.GetUnderlyingType(property.PropertyType) is null,
                    field.Property
                );
        }
    }

    [Fact]
    public void A_field_has_the_value_of_its_property_and_none_where_it_is_empty() =>
        Law.Holds(
            Plans.Any,
            plan =>
            {
                foreach (var part in PlanWalk.Of(plan).Select(found => found.Value).OfType<PlanPart>())
                {
                    foreach (var property in ModelParts.Fields(part.GetType()))
                    {
                        var value = property.GetValue(part);
                        var expected =
                            value is System.Collections.IEnumerable items and not string && !items.Cast<object>().Any()
                                ? null
                                : value;

                        Field(property, part.GetType()).Value(part).Should().Be(expected, property.Name);
                    }
                }
            },
            tests: 50
        );

    private static PartField Field(PropertyInfo property, Type type) =>
        PartShape.Of(type).Fields.Single(field => field.Property == property.Name);
}
