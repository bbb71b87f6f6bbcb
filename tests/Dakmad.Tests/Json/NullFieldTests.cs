using System.Linq;
using Dakmad.Json;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Json;

/// <summary>What serialisers write for what is not there.</summary>
public sealed class NullFieldTests
{
    [Fact]
    public void A_field_that_may_be_left_out_may_be_null_and_says_nothing()
    {
        var read = PlanJson.Read(
            """
            {
              "language": null,
              "dakmad": "1.0",
              "id": "p",
              "name": "P",
              "period": { "start": "2027-01-01", "end": null },
              "strategic": null,
              "operational": {
                "channels": [{ "id": "web", "name": "Web", "specialises": null }],
                "activities": [{ "id": "bestellen", "name": "Bestellen", "kind": "transact", "moment": null }],
                "journeys": [
                  { "id": "j", "name": "J", "endsAt": { "phase": "purchase", "touchpoint": null }, "touchpoints": null }
                ]
              }
            }
            """
        );

        read.Report.Select(finding => finding.Id).Should().Equal("DAK0009");
        read.Value!.Period.Should().Be(new DateRange(new(2027, 1, 1), null));
        read.Value.Operational.Channels[0].Specialises.Should().BeNull();
        read.Value.Operational.Journeys[0].Touchpoints.Should().BeEmpty();
        read.Value.Operational.Journeys[0].EndsAt.Should().Be(new JourneyPoint(JourneyPhase.Purchase));
    }

    [Theory]
    [InlineData("""{ "dakmad": "1.0", "id": null, "name": "P" }""", "DAK0010")]
    [InlineData("""{ "dakmad": "1.0", "id": "p", "name": "P", "currency": null, "currency": null }""", "DAK0013")]
    [InlineData("""{ "dakmad": "1.0", "id": "p", "name": "P", "currency": null, "currency": "EUR" }""", "DAK0013")]
    [InlineData("""{ "dakmad": "1.0", "id": "p", "name": "P", "period": { "start": null } }""", "DAK0022")]
    [InlineData("""{ "dakmad": "1.0", "id": "p", "name": "P", "personas": [null] }""", "DAK0010")]
    [InlineData(
        """{ "dakmad": "1.0", "id": "p", "name": "P", "budget": { "amount": null, "currency": "EUR" } }""",
        "DAK0010"
    )]
    public void What_is_required_stands_twice_or_stands_in_a_list_is_none_of_that(string json, string expected) =>
        PlanJson.Read(json).Report.Select(finding => finding.Id).Should().Equal(expected);
}
