using System;
using System.Linq;
using Dakmad.Shapes;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Shapes;

/// <summary>What a format of one's own sees of the shapes.</summary>
public sealed class PartFieldTests
{
    private static readonly PartShape Channels = PartShape.Of<Channel>();

    [Fact]
    public void A_field_says_what_it_is_called_and_what_it_takes()
    {
        var form = Channels.Field("form")!;

        (form.Name, form.Property, form.Form, form.IsRequired, form.IsList)
            .Should()
            .Be(("form", "Form", FieldForm.OneOf, false, false));
        form.Label.Should().Be(new LocalizedText("contactvorm", "form of contact"));
        Channels.Field("id")!.IsRequired.Should().BeTrue();
        Channels.Field("Form").Should().BeNull();
    }

    [Fact]
    public void A_shape_says_what_its_parts_are()
    {
        Channels.Label.Should().Be(new LocalizedText("kanaal", "channel"));
        Channels.Description.English.Should().Be("The way along which provider and customer meet.");
        Channels.IsElement.Should().BeTrue();
        PartShape.Of<TouchpointCost>().IsElement.Should().BeFalse();
    }

    [Fact]
    public void A_field_leads_to_the_shape_that_it_holds_or_refers_to()
    {
        var touchpoints = PartShape.Of<Touchpoint>();

        touchpoints.Field("channel")!.RefersTo.Should().BeSameAs(Channels);
        touchpoints.Field("tasks")!.Holds.Should().BeSameAs(PartShape.Of<TouchpointTask>());
        PartShape.Of<Journey>().Field("startsAt")!.RefersTo.Should().BeNull();
    }

    [Fact]
    public void Every_field_has_a_label_in_both_languages() =>
        PartShape
            .All.SelectMany(shape => shape.Fields)
            .Should()
            .OnlyContain(field => field.Label.Dutch.Length > 0 && field.Label.English.Length > 0);

    [Fact]
    public void Every_shape_has_a_description_in_both_languages() =>
        PartShape
            .All.Should()
            .OnlyContain(shape => shape.Description.Dutch.Length > 0 && shape.Description.English.Length > 0);

    [Theory]
    [InlineData(Notation.File, "1200.50", "2027-03-31", "massMedia")]
    [InlineData(Notation.Dutch, "1200,50", "31-03-2027", "massamedia")]
    [InlineData(Notation.English, "1200.50", "2027-03-31", "mass media")]
    public void A_cell_is_written_in_the_notation_of_its_reader(
        Notation notation,
        string number,
        string date,
        string member
    )
    {
        var channel = new Channel
        {
            Id = "tv",
            Name = "Televisie",
            Form = ChannelForm.MassMedia,
        };
        var objective = new Objective
        {
            Id = "omzet",
            Name = "Omzet",
            Target = 1200.50m,
            Deadline = new LocalDate(2027, 3, 31),
        };
        var objectives = PartShape.Of<Objective>();

        objectives.Field("target")!.Cell(objective, notation).Should().Be(number);
        objectives.Field("deadline")!.Cell(objective, notation).Should().Be(date);
        objectives.Field("baseline")!.Cell(objective, notation).Should().BeEmpty();
        Channels.Field("form")!.Cell(channel, notation).Should().Be(member);
    }

    [Fact]
    public void A_list_has_semicolons_between_its_items_and_marks_those_within()
    {
        var persona = new Persona
        {
            Id = "p",
            Name = "P",
            Goals = ["snel; goed", @"a\b", "derde"],
        };

        PartShape.Of<Persona>().Field("goals")!.Cell(persona, Notation.File).Should().Be(@"snel\; goed; a\\b; derde");
    }

    [Fact]
    public void Values_of_a_fixed_form_have_one_cell()
    {
        var journey = new Journey
        {
            Id = "j",
            Name = "J",
            Budget = new Money(10.5m, "EUR"),
            Period = new(new LocalDate(2027, 1, 2), null),
            ExpectedTouchpoints = new(null, 7),
            StartsAt = new(JourneyPhase.Purchase),
            EndsAt = new(new Ref<Touchpoint>("tv")),
        };
        var journeys = PartShape.Of<Journey>();

        string Cell(string name) => journeys.Field(name)!.Cell(journey, Notation.Dutch);

        Cell("budget").Should().Be("EUR 10,5");
        Cell("period").Should().Be("02-01-2027/..");
        Cell("expectedTouchpoints").Should().Be("..7");
        Cell("endsAt").Should().Be("touchpoint:tv");
        journeys.Field("startsAt")!.Cell(journey, Notation.File).Should().Be("phase:purchase");
    }

    [Fact]
    public void A_part_of_another_type_is_refused()
    {
        var field = Channels.Field("form")!;
        var persona = new Persona { Id = "p", Name = "P" };

        field.Invoking(form => form.Value(persona)).Should().Throw<ArgumentException>();
        field.Invoking(form => form.Cell(persona, Notation.File)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => PartShape.Of(typeof(string))).Should().Throw<ArgumentException>();
    }
}
