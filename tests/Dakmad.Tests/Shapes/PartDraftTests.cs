using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Shapes;
using Dakmad.Tests.Generators;
using Dakmad.Tests.Reflection;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Shapes;

/// <summary>Parts from values and cells, with all that is the matter at once.</summary>
public sealed class PartDraftTests
{
    private static readonly PartShape Channels = PartShape.Of<Channel>();

    [Theory]
    [InlineData(Notation.File)]
    [InlineData(Notation.Dutch)]
    [InlineData(Notation.English)]
    public void Every_part_can_be_made_of_its_cells_and_of_the_parts_it_holds(Notation notation) =>
        Law.Holds(
            Plans.Any,
            plan =>
            {
                foreach (var part in PlanWalk.Of(plan).Select(found => found.Value).OfType<PlanPart>())
                {
                    var draft = new PartDraft(PartShape.Of(part.GetType()));
                    foreach (var field in draft.Shape.Fields)
                    {
                        if (field.HasCell)
                        {
                            draft.FillCell(field, field.Cell(part, notation), notation);
                        }
                        else if (field.Value(part) is { } held)
                        {
                            draft.Fill(field, held);
                        }
                    }

                    var made = draft.Make();
                    made.Report.Should().BeEmpty();
                    made.Value.Should().Be(part with { Extra = [] });
                }
            },
            tests: 60
        );

    [Fact]
    public void Rows_of_a_table_become_channels_as_in_the_documentation()
    {
        var row = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = "tv",
            ["name"] = "Televisie",
            ["form"] = "massamedia",
        };
        var draft = new PartDraft(Channels);
        foreach (var field in Channels.Fields.Where(field => field.HasCell))
        {
            draft.FillCell(field, row.GetValueOrDefault(field.Name, ""), Notation.Dutch);
        }

        draft
            .Make()
            .Value.Should()
            .Be(
                new Channel
                {
                    Id = "tv",
                    Name = "Televisie",
                    Form = ChannelForm.MassMedia,
                }
            );
    }

    [Fact]
    public void All_faults_are_found_at_once_and_in_both_languages()
    {
        var draft = new PartDraft(Channels);
        draft.FillCell(Channels.Field("id")!, "9 lives", Notation.Dutch);
        draft.FillCell(Channels.Field("form")!, "rooksignalen", Notation.Dutch);

        var made = draft.Make();

        made.Value.Should().BeNull();
        made.Report.Select(fault => (fault.Descriptor, fault.Path.ToString()))
            .Should()
            .Equal(
                (ReadingDiagnostics.InvalidValue, "/id"),
                (ReadingDiagnostics.MissingField, "/name"),
                (ReadingDiagnostics.InvalidValue, "/form")
            );
        made.Report[0]
            .Message(Language.Dutch)
            .Should()
            .Be("'9 lives' kan hier niet; hier hoort een id: een letter, daarna letters, cijfers en streepjes.");
        made.Report[1].Message(Language.English).Should().Be("The required field 'name' is missing.");
    }

    [Theory]
    [InlineData(typeof(Objective), "target", "1.20,50", Notation.Dutch)]
    [InlineData(typeof(Objective), "target", "1,5", Notation.English)]
    [InlineData(typeof(Objective), "deadline", "31-02-2027", Notation.Dutch)]
    [InlineData(typeof(Objective), "deadline", "31/03/2027", Notation.Dutch)]
    [InlineData(typeof(TouchpointVolume), "passRate", "1,5", Notation.Dutch)]
    [InlineData(typeof(TouchpointVolume), "expected", "-1", Notation.File)]
    [InlineData(typeof(TargetGroup), "size", "9223372036854775808", Notation.File)]
    [InlineData(typeof(Touchpoint), "weight", "2147483648", Notation.File)]
    [InlineData(typeof(TouchpointService), "sharedContext", "ja", Notation.File)]
    [InlineData(typeof(Recurrence), "every", "PT2H", Notation.File)]
    [InlineData(typeof(Resource), "budget", "10 EUR", Notation.File)]
    [InlineData(typeof(Resource), "budget", "EUR -10", Notation.File)]
    [InlineData(typeof(Resource), "period", "2027-02-01/2027-01-01", Notation.File)]
    [InlineData(typeof(Resource), "period", "../..", Notation.File)]
    [InlineData(typeof(Journey), "expectedTouchpoints", "7..5", Notation.File)]
    [InlineData(typeof(Journey), "startsAt", "phase:bestellen", Notation.File)]
    [InlineData(typeof(Channel), "form", "massamedia", Notation.File)]
    [InlineData(typeof(ServiceHours), "days", "monday; maandag", Notation.File)]
    [InlineData(typeof(Journey), "personas", "jan; 2", Notation.File)]
    public void What_is_no_value_of_the_field_is_not_guessed(Type type, string name, string cell, Notation notation)
    {
        var draft = new PartDraft(PartShape.Of(type));
        var field = draft.Shape.Field(name)!;

        draft.FillCell(field, cell, notation);

        draft
            .Make()
            .Report.Should()
            .ContainSingle(fault =>
                fault.Descriptor == ReadingDiagnostics.InvalidValue && fault.Path.Equals(PlanPath.Root.Property(name))
            );
    }

    [Fact]
    public void A_value_that_the_model_refuses_is_a_fault_and_can_be_replaced()
    {
        var volumes = PartShape.Of<TouchpointVolume>();
        var draft = new PartDraft(volumes);

        draft.Fill(volumes.Field("passRate")!, 1.5m);
        draft.Make().Report.Should().ContainSingle();
        draft.Fill(volumes.Field("passRate")!, 0.5m);

        draft.Make().Value.Should().Be(new TouchpointVolume { PassRate = 0.5m });
    }

    [Fact]
    public void What_was_made_does_not_change_when_the_draft_does()
    {
        var draft = new PartDraft(Channels);
        draft.Fill(Channels.Field("id")!, "tv");
        draft.Fill(Channels.Field("name")!, "Televisie");
        var first = draft.Make().Value;

        draft.Fill(Channels.Field("name")!, "Radio");

        ((Channel)first!).Name.Should().Be("Televisie");
        ((Channel)draft.Make().Value!).Name.Should().Be("Radio");
    }

    [Fact]
    public void A_sales_moment_goes_with_a_kind_that_has_one()
    {
        Activity(null, SalesMoment.PreSales).Report.Single().Descriptor.Should().Be(ReadingDiagnostics.MissingField);
        Activity(ActivityKind.Transact, SalesMoment.PreSales)
            .Report.Single()
            .Descriptor.Should()
            .Be(ReadingDiagnostics.MomentNotAllowed);
        Activity(ActivityKind.Inform, SalesMoment.PreSales)
            .Value.Should()
            .Be(Dakmad.Activity.Inform("a", "A", SalesMoment.PreSales));
    }

    [Fact]
    public void Misuse_is_refused()
    {
        var draft = new PartDraft(Channels);
        var journeys = PartShape.Of<Journey>();

        draft.Invoking(it => it.Fill(journeys.Field("id")!, "a")).Should().Throw<ArgumentException>();
        draft.Invoking(it => it.Fill(Channels.Field("id")!, 1)).Should().Throw<ArgumentException>();
        new PartDraft(journeys)
            .Invoking(it => it.FillCell(journeys.Field("touchpoints")!, "tv", Notation.File))
            .Should()
            .Throw<ArgumentException>();
    }

    private static ReadResult<PlanPart> Activity(ActivityKind? kind, SalesMoment? moment)
    {
        var activities = PartShape.Of<Activity>();
        var draft = new PartDraft(activities);
        draft.Fill(activities.Field("id")!, "a");
        draft.Fill(activities.Field("name")!, "A");
        if (kind is { } known)
        {
            draft.Fill(activities.Field("kind")!, known);
        }

        if (moment is { } when)
        {
            draft.Fill(activities.Field("moment")!, when);
        }

        return draft.Make();
    }
}
