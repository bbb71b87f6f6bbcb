using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Profile;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

public sealed class AlternativeJourneyTests
{
    [Theory]
    [InlineData("jongeren", "fiets", "jongeren", "fiets", AlternativeGround.TargetGroupAndOffering)]
    [InlineData("jongeren", "fiets", "iedereen", "bakfiets", AlternativeGround.TargetGroupAndOffering)]
    [InlineData("jongeren", "fiets", "ouderen", "fiets", AlternativeGround.Offering)]
    [InlineData("jongeren", "fiets", "jongeren", "step", AlternativeGround.TargetGroup)]
    [InlineData("jongeren", "step", "jongeren", "step", AlternativeGround.TargetGroupAndOffering)]
    [InlineData("jongeren", "fiets", "jongeren", null, AlternativeGround.TargetGroup)]
    [InlineData("jongeren", "fiets", null, "fiets", AlternativeGround.Offering)]
    [InlineData(null, null, null, null, AlternativeGround.NothingToldApart)]
    [InlineData("jongeren", null, null, "fiets", AlternativeGround.NothingToldApart)]
    [InlineData("jongeren", null, "ouderen", null, null)]
    [InlineData(null, "step", null, "fiets", null)]
    [InlineData("jongeren", "step", "ouderen", "fiets", null)]
    public void What_a_journey_is_for_and_brings_makes_it_an_alternative(
        string? group,
        string? offering,
        string? otherGroup,
        string? otherOffering,
        AlternativeGround? ground
    )
    {
        var plan = ProfilePlans.Of(For("een", group, offering), For("twee", otherGroup, otherOffering));
        var index = new PlanIndex(plan);

        foreach (var (journey, other) in new[] { (0, 1), (1, 0) })
        {
            var alternatives = JourneyProfile.Of(index, plan.Operational.Journeys[journey]).Alternatives;

            alternatives.Select(alternative => alternative.Ground).Should().Equal(ground is { } one ? [one] : []);
            alternatives
                .Select(alternative => alternative.Path.ToString())
                .Should()
                .Equal(ground is null ? [] : [$"/operational/journeys/{other}"]);
        }
    }

    [Fact]
    public void Only_journeys_with_the_same_offering_for_the_same_group_count_as_a_choice() =>
        ProfilePlans
            .First(
                For("een", "jongeren", "fiets"),
                For("twee", "iedereen", "fiets"),
                For("drie", "jongeren", "step"),
                For("vier", "jongeren", "auto"),
                For("vijf", "ouderen", "step")
            )
            .Should()
            .Match<JourneyProfile>(profile => profile.Choices.OtherJourneys == 1 && profile.Alternatives.Count == 3);

    private static Journey For(string id, string? group, string? offering) =>
        ProfilePlans.Journey() with
        {
            Id = id,
            TargetGroups = group is null ? [] : [group],
            Offerings = offering is null ? [] : [offering],
        };
}
