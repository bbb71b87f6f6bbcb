using System.Linq;
using Dakmad.Analysis.Flow;
using Dakmad.Diagnostics;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.FunnelPlans;

namespace Dakmad.Tests.Analysis;

/// <summary>Loops that end, loops that do not, and loops that are too large.</summary>
public sealed class FunnelLoopTests
{
    private const string Reis = "/operational/journeys/0";

    [Fact]
    public void A_loop_that_nobody_leaves_is_a_finding_and_no_volume()
    {
        var funnel = Funnel(
            Step("a", 0.5m),
            Step("b", 1m, To("d", 0.5m)),
            Step("c", 1m, To("b", 1m)),
            Step("d", 1m, To("b", 1m)),
            Step("e")
        );

        Visits(funnel).Should().Equal(1000, 500, 0, 0, 0);
        Problems(funnel).Should().Equal($"DAK5008 {Reis}/touchpoints/1");
        funnel.Problems[0].Severity.Should().Be(Severity.Error);
        funnel
            .Problems[0]
            .Related.Select(place => $"{place.Path}")
            .Should()
            .Equal($"{Reis}/touchpoints/2", $"{Reis}/touchpoints/3");
        (funnel.Steps[1].Untraced, funnel.Steps[1].Arriving, funnel.Steps[1].PassedOn).Should().Be((500, 500, 0));
        funnel.Steps[1].IsLowerBound.Should().BeTrue();
    }

    [Fact]
    public void What_cannot_be_followed_leaves_a_loop()
    {
        var funnel = Funnel(Step("a", 1m), Step("b", 1m, To("a", 0.5m), To("d", null)), Step("c"), Step("d"));

        Visits(funnel)[..2].Should().Equal(2000, 2000);
        funnel.Steps[1].Untraced.Should().Be(1000);
        Problems(funnel).Should().NotContain(problem => problem.StartsWith("DAK5008", System.StringComparison.Ordinal));
    }

    [Fact]
    public void A_touchpoint_that_leads_to_itself_for_ever_is_a_finding_though_nobody_comes()
    {
        var funnel = Funnel(Step("a", 0m), Step("b", 1m, To("b", 1m)));

        Problems(funnel).Should().Equal($"DAK5008 {Reis}/touchpoints/1");
        funnel
            .Problems[0]
            .Message(Language.English)
            .Should()
            .Be("A loop of 1 touchpoints that no customer ever leaves starts at 'b'.");
    }

    [Theory]
    [InlineData("0.000000000000001", false)]
    [InlineData("0.0000000000000009", true)]
    [InlineData("0.0000000000000000000000000001", true)]
    public void A_loop_that_is_hardly_left_is_passed_very_often_or_for_ever(string left, bool isEndless)
    {
        var share = decimal.Parse(left, System.Globalization.CultureInfo.InvariantCulture);

        var funnel = Funnel(Step("a", 1m, To("a", 1 - share)), Step("b"));

        Problems(funnel).Should().HaveCount(isEndless ? 1 : 0);
        funnel.End.Should().Be(isEndless ? 0 : 1000);
        funnel.Steps[0].Visits.Should().BeApproximately(isEndless ? 1000 : 1e18, 1e6);
    }

    [Fact]
    public void A_loop_of_as_many_touchpoints_as_there_may_be_is_solved()
    {
        var funnel = Funnel(Ring(FlowSolver.MostNodes));

        // A round is 500 touchpoints of which each but the last passes all on; half go round again.
        Visits(funnel).Should().OnlyContain(visits => System.Math.Abs(visits - 2000) < 1e-9);
        funnel.End.Should().BeApproximately(1000, 1e-9);
        funnel.Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_larger_loop_is_a_finding()
    {
        var funnel = Funnel(Ring(FlowSolver.MostNodes + 1));

        Problems(funnel).Should().Equal($"DAK5009 {Reis}/touchpoints/0");
        funnel
            .Problems[0]
            .Message(Language.English)
            .Should()
            .Be("From 'stap-0' on 501 touchpoints lead to each other and back; more than 500 are not computed.");
        (funnel.Steps[0].Untraced, funnel.End, funnel.EndIsLowerBound).Should().Be((1000, 0, true));
    }

    [Fact]
    public void Several_loops_are_solved_one_after_the_other()
    {
        var funnel = Funnel(
            Step("a", 1m, To("b", 1m)),
            Step("b", 1m, To("a", 0.5m)),
            Step("c", 0.5m, To("d", 1m)),
            Step("d", 1m, To("c", 0.5m)),
            Step("e")
        );

        Visits(funnel)
            .Select(visits => System.Math.Round(visits, 9))
            .Should()
            .Equal(2000, 2000, 1333.333333333, 666.666666667, 333.333333333);
    }

    private static Touchpoint[] Ring(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => i < count - 1 ? Step($"stap-{i}", 1m) : Step($"stap-{i}", 1m, To("stap-0", 0.5m))),
        ];
}
