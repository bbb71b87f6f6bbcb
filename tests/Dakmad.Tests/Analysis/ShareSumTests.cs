using System.Linq;
using Dakmad.Analysis;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.FunnelPlans;

namespace Dakmad.Tests.Analysis;

/// <summary>Shares of one whole that are written with few digits, and shares that leave something over.</summary>
public sealed class ShareSumTests
{
    [Theory]
    [InlineData("0.333 0.333 0.333", true)]
    [InlineData("0.33 0.33 0.33", true)]
    [InlineData("0.3333 0.3333 0.3333", true)]
    [InlineData("0.334 0.334 0.334", false)]
    [InlineData("0.34 0.33 0.34", true)]
    [InlineData("0.33 0.66", true)]
    [InlineData("0.45 0.45 0.09", false)]
    [InlineData("0.001 0.5 0.5", false)]
    [InlineData("0.1 0.2 0.7", true)]
    [InlineData("0.333 0.666", true)]
    [InlineData("0.167 0.167 0.167 0.167 0.167 0.167", true)]
    [InlineData("0.14 0.14 0.14 0.14 0.14 0.14 0.14", true)]
    [InlineData("1", true)]
    [InlineData("0.99", false)]
    [InlineData("0.999", false)]
    [InlineData("0.5 0.49", false)]
    [InlineData("0.6 0.41", false)]
    [InlineData("0.25 0.25 0.25", false)]
    [InlineData("0.3 0.3 0.3", false)]
    [InlineData("0.5 0.4", false)]
    [InlineData("0 0", false)]
    public void Shares_are_whole_within_what_their_digits_leave_open(string shares, bool isWhole)
    {
        decimal[] stated =
        [
            .. shares
                .Split(' ')
                .Select(share => decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture)),
        ];

        ShareSum.Of<decimal>([.. stated], share => share).IsWhole.Should().Be(isWhole);
    }

    [Fact]
    public void Zeros_at_the_end_are_no_more_precise() =>
        ShareSum.Of<decimal>([0.3300m, 0.3300m, 0.3300m], share => share).IsWhole.Should().BeTrue();

    [Theory]
    [InlineData(0.333)]
    [InlineData(0.33)]
    [InlineData(0.3333)]
    public void Three_thirds_are_all(double third)
    {
        var funnel = Fork((decimal)third);

        foreach (var visits in Visits(funnel)[1..])
        {
            visits.Should().BeApproximately(1000.0 / 3, 1e-9);
        }

        funnel.End.Should().BeApproximately(1000, 1e-9);
        funnel.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Quarters_are_quarters_and_the_last_is_said_to_be_left_over()
    {
        var funnel = Fork(0.25m);

        Visits(funnel).Should().Equal(1000, 250, 250, 250);
        (funnel.Steps[0].PassedOn, funnel.Steps[0].DroppedOff, funnel.End).Should().Be((750, 250, 750));
        Problems(funnel).Should().Equal("DAK5017 /operational/journeys/0/touchpoints/0/routes");
        funnel
            .Problems[0]
            .Message(Language.English)
            .Should()
            .Be("The routes after 'a' add up to 0.75; 250 customers take no route and count as dropped off.");
    }

    [Fact]
    public void What_is_left_over_goes_on_where_no_route_says_how_many_do()
    {
        var funnel = Funnel(Step("a", 1, To("c", 0.25m)), Step("b", 1), Step("c", 1));

        Visits(funnel).Should().Equal(1000, 750, 1000);
        funnel.Problems.Should().BeEmpty();
    }

    [Fact]
    public void What_the_last_routes_leave_over_does_not_end_where_a_route_says_how_many_do()
    {
        var funnel = Funnel(Step("a", 1), Step("b", 1, To(null, 0.5m), To("b", 0.2m)));

        // Each visit of b is followed by 0.2 more: 1,250 visits, of which half end.
        Visits(funnel).Should().Equal(1000, 1250);
        (funnel.End, funnel.Steps[1].DroppedOff).Should().Be((625, 375));
        Problems(funnel).Should().Equal("DAK5017 /operational/journeys/0/touchpoints/1/routes");
    }

    [Fact]
    public void A_route_without_a_share_takes_what_little_is_left()
    {
        // Of three routes 0.33, 0.33 and one to the next touchpoint without a share, that one takes the rest.
        var funnel = Funnel(
            Step("a", 1, To("b", null), To("c", 0.5m), To("d", 0.49m)),
            Step("b", 1),
            Step("c", 1),
            Step("d")
        );

        Visits(funnel)[1].Should().BeApproximately(10, 1e-9);
    }

    [Fact]
    public void Rates_and_reasons_are_whole_within_their_digits_too()
    {
        var funnel = Funnel(
            WithDropOffs(Step("a", 0.334m), ("prijs", 0.333m, null), ("tijd", 0.334m, "b")),
            Step("b", 1)
        );

        // 0.334 of 1.001 go on, and as many are led to the same touchpoint.
        funnel.Steps[0].PassedOn.Should().BeApproximately(333.66633366633, 1e-9);
        funnel.Steps[0].Recovered.Should().BeApproximately(333.66633366633, 1e-9);
        funnel.Steps[0].DroppedOff.Should().BeApproximately(332.66733266733, 1e-9);
        funnel.Problems.Should().BeEmpty();
    }

    private static JourneyFunnel Fork(decimal share) =>
        Funnel(
            Step("a", 1, To("b", share), To("c", share), To("d", share)),
            Step("b", 1, To(null, 1)),
            Step("c", 1, To(null, 1)),
            Step("d", 1)
        );
}
