using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Glossary;

public class GlossaryCompletenessTests
{
    [Fact]
    public void Every_type_property_member_and_well_known_instance_has_an_entry_and_no_entry_is_left_over()
    {
        Terms.All.Select(term => term.Identifier).Should().BeEquivalentTo(Identifiers());
    }

    [Fact]
    public void The_model_is_found_by_reflection()
    {
        ModelWords
            .Types.Should()
            .Contain([
                typeof(Touchpoint),
                typeof(Money),
                typeof(ActivityKind),
                typeof(PlanElement),
                typeof(ExtraField),
            ]);
        ModelWords.Enums.Should().Contain([typeof(SixBStage), typeof(Language), typeof(IsoDayOfWeek)]);
        ModelWords.Types.SelectMany(ModelWords.WellKnown).Should().HaveCount(13);
    }

    [Fact]
    public void A_type_is_found_by_the_type_itself()
    {
        foreach (var type in ModelWords.Types)
        {
            Terms.OfType(type).Identifier.Should().Be(type.Name);
        }
    }

    [Fact]
    public void A_property_is_found_on_the_type_that_declares_it_and_on_those_that_inherit_it()
    {
        foreach (var type in ModelWords.Types.Where(type => !type.IsEnum))
        {
            foreach (var property in type.GetProperties().Where(p => !p.GetMethod!.IsStatic))
            {
                var declaring = property.DeclaringType!.Name;
                Terms.OfProperty(type, property.Name).Identifier.Should().Be($"{declaring}.{property.Name}");
            }
        }
    }

    [Fact]
    public void A_property_that_a_type_does_not_have_is_refused()
    {
        var idOfMoney = () => Terms.OfProperty(typeof(Money), nameof(PlanElement.Id));
        var nameOfPart = () => Terms.OfProperty(typeof(TouchpointCost), nameof(PlanElement.Name));

        idOfMoney.Should().Throw<ArgumentException>().WithMessage("*'Money.Id'*").WithParameterName("property");
        nameOfPart.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void What_is_not_of_the_model_is_refused()
    {
        var type = () => Terms.OfType(typeof(string));
        var member = () => Terms.Of(DayOfWeek.Friday);
        var value = () => Terms.Of((ActivityKind)99);
        var reading = () => Terms.Read<DayOfWeek>("friday");

        type.Should().Throw<ArgumentException>();
        member.Should().Throw<ArgumentException>();
        value.Should().Throw<ArgumentException>().WithMessage("*'ActivityKind.99'*");
        reading.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_type_of_the_same_name_elsewhere_is_another_type()
    {
        var elsewhere = () => Terms.OfType(typeof(Elsewhere.Touchpoint));

        Terms.OfType(typeof(Touchpoint)).Label.English.Should().Be("touchpoint");
        elsewhere.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_list_of_entries_cannot_be_changed()
    {
        var add = () => ((ICollection<Term>)Terms.All).Add(new("X", new("x", "x")));

        add.Should().Throw<NotSupportedException>();
    }

    private static IEnumerable<string> Identifiers()
    {
        foreach (var type in ModelWords.Types)
        {
            yield return type.Name;
            foreach (var property in ModelWords.Properties(type).Concat(ModelWords.WellKnown(type)))
            {
                yield return $"{type.Name}.{property.Name}";
            }
        }

        foreach (var type in ModelWords.Enums)
        {
            foreach (var name in Enum.GetNames(type))
            {
                var identifier = $"{type.Name}.{name}";
                if (identifier is not "IsoDayOfWeek.None")
                {
                    yield return identifier;
                }
            }
        }
    }

    private static class Elsewhere
    {
        internal sealed record Touchpoint;
    }
}
