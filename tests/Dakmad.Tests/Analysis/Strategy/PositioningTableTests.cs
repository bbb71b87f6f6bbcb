using System;
using System.IO;
using System.Linq;
using System.Text;
using Dakmad.Analysis.Strategy;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.Strategy.PositionedPlan;

namespace Dakmad.Tests.Analysis.Strategy;

public sealed class PositioningTableTests
{
    [Fact]
    public void The_table_of_the_library_has_what_plans_mostly_say() =>
        PositioningTable
            .Default.Entries.Select(entry => entry.Id)
            .Should()
            .Contain([
                "premium",
                "low-price",
                "personal",
                "convenience",
                "sustainable",
                "innovative",
                "reliable",
                "quality",
                "fast",
            ]);

    [Fact]
    public void Positionings_go_with_and_against_disciplines()
    {
        Entry("convenience").GoesWith.Should().Equal(ValueDiscipline.CostLeadership);
        Entry("reliable").GoesWith.Should().Equal(ValueDiscipline.CostLeadership);
        Entry("low-price").GoesWith.Should().Equal(ValueDiscipline.CostLeadership);
        Entry("innovative").GoesWith.Should().Equal(ValueDiscipline.ProductLeadership);
        Entry("personal").GoesWith.Should().Equal(ValueDiscipline.CustomerIntimacy);
        Entry("premium").Against.Should().Equal(ValueDiscipline.CostLeadership);
        PositioningTable.Default.Entries.Where(entry => !entry.Against.IsEmpty).Should().ContainSingle();
    }

    [Fact]
    public void Brands_are_data()
    {
        var plan = Of("premium", ValueDiscipline.ProductLeadership, Shop("Kopen bij Lidl"), Web("Website"));
        var without = new PositioningTable(
            [
                .. PositioningTable.Default.Signs.Select(sign =>
                    sign with
                    {
                        Terms = [.. sign.Terms.Where(term => term != "Lidl")],
                    }
                ),
            ],
            PositioningTable.Default.Entries
        );

        Judge(plan).Outcome.Should().Be(PositioningOutcome.Conflict);
        Judge(plan, without).Outcome.Should().Be(PositioningOutcome.Fits);
    }

    [Fact]
    public void A_table_of_ones_own_is_read_and_used()
    {
        var table = Read(
            """
            {
              "signs": [{ "id": "ad", "nl": "reclame", "en": "advertising", "terms": ["reclame"] }],
              "positionings": [
                { "id": "quiet", "nl": "bescheiden", "en": "modest", "terms": ["bescheiden"], "contradictedBy": ["ad"],
                  "expects": { "forms": ["faceToFace"], "hoursPerWeek": 10 } }
              ]
            }
            """
        );
        var plan = Of("bescheiden", null, Web("Reclame op de website"));

        Judge(plan, table).Outcome.Should().Be(PositioningOutcome.Conflict);
        Judge(plan).Outcome.Should().Be(PositioningOutcome.Unknown);
        table.Find("quiet")!.Expects.Forms.Should().Equal(ChannelForm.FaceToFace);
        table.Find("loud").Should().BeNull();
    }

    [Theory]
    [InlineData("""{ "signs": [ }""", "", "regel 1", "line 1")]
    [InlineData("""[]""", "", "object", "object")]
    [InlineData("""{ "tekens": [] }""", "/tekens", "geen veld", "no field")]
    [InlineData("""{ "signs": [], "signs": [] }""", "/signs", "twee keer", "twice")]
    [InlineData("""{ "signs": {} }""", "/signs", "lijst", "list")]
    [InlineData("""{ "positionings": [{ "id": "a", "nl": "a" }] }""", "/positionings/0", "ontbreekt", "missing")]
    [InlineData(
        """{ "positionings": [{ "id": "1", "nl": "a", "en": "a" }] }""",
        "/positionings/0/id",
        "geen id",
        "not an id"
    )]
    [InlineData(
        """{ "positionings": [{ "id": "a", "nl": " ", "en": "a" }] }""",
        "/positionings/0/nl",
        "niet leeg",
        "not blank"
    )]
    [InlineData(
        """{ "positionings": [{ "id": "a", "nl": "a", "en": "a" }] }""",
        "/positionings/0/terms",
        "woord",
        "word"
    )]
    [InlineData(
        """{ "positionings": [{ "id": "a", "nl": "a", "en": "a", "terms": ["!"] }] }""",
        "/positionings/0/terms/0",
        "letters",
        "letters"
    )]
    [InlineData(
        """{ "positionings": [{ "id": "a", "nl": "a", "en": "a", "terms": ["a"], "goesWith": ["cost"] }] }""",
        "/positionings/0/goesWith/0",
        "niet bekend",
        "not known"
    )]
    [InlineData(
        """{ "positionings": [{ "id": "a", "nl": "a", "en": "a", "terms": ["a"], "suitedBy": ["b"] }] }""",
        "/positionings/0/suitedBy/0",
        "komt in de tabel niet voor",
        "does not have"
    )]
    [InlineData(
        """{ "positionings": [{ "id": "a", "nl": "a", "en": "a", "terms": ["a"] }, { "id": "a", "nl": "a", "en": "a", "terms": ["b"] }] }""",
        "/positionings/1/id",
        "twee keer",
        "twice"
    )]
    [InlineData(
        """{ "positionings": [{ "id": "a", "nl": "a", "en": "a", "terms": ["x y"] }, { "id": "b", "nl": "a", "en": "a", "terms": ["X-Y"] }] }""",
        "/positionings/1/terms/0",
        "hoort al bij",
        "already belongs"
    )]
    [InlineData(
        """{ "positionings": [{ "id": "a", "nl": "a", "en": "a", "terms": ["a"], "expects": { "hoursPerWeek": 169 } }] }""",
        "/positionings/0/expects/hoursPerWeek",
        "168",
        "168"
    )]
    [InlineData(
        """{ "positionings": [{ "id": "a", "nl": "a", "en": "a", "terms": ["a"], "expects": { "responseDays": 0 } }] }""",
        "/positionings/0/expects/responseDays",
        "boven 0",
        "above 0"
    )]
    [InlineData(
        """{ "positionings": [{ "id": "a", "nl": "a", "en": "a", "terms": ["a"], "expects": { "person": 1 } }] }""",
        "/positionings/0/expects/person",
        "true of false",
        "true or false"
    )]
    public void A_fault_in_a_table_is_told_with_its_place(string json, string place, string dutch, string english)
    {
        var fault = FluentActions.Invoking(() => Read(json)).Should().Throw<PositioningTableException>().Which;

        fault.Place.Should().Be(place);
        fault.Fault.Dutch.Should().Contain(dutch);
        fault.Fault.English.Should().Contain(english);
        fault.Message.Should().StartWith(place.Length == 0 ? "/" : place).And.EndWith(fault.Fault.English);
    }

    [Fact]
    public void Misuse_throws()
    {
        var entry = new PositioningEntry
        {
            Id = "a",
            Name = LocalizedText.Same("a"),
            Terms = ["a"],
        };

        FluentActions.Invoking(() => new PositioningTable([], [entry, entry])).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => new PositioningTable([], [entry with { Agrees = ["b"] }]))
            .Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => PositioningTable.Read(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PositioningTable.Default.Find(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PositioningVerdict.Of(null!)).Should().Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => new PositioningDemand { HoursPerWeek = 169 })
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions
            .Invoking(() => new PositioningDemand { ResponseDays = 0 })
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions
            .Invoking(() => new PositioningDemand { ContactCostOfPrice = -1 })
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    private static PositioningEntry Entry(string id) => PositioningTable.Default.Find(id)!;

    private static PositioningTable Read(string json) =>
        PositioningTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
