using System;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.FunnelPlans;

namespace Dakmad.Tests.Analysis;

public sealed class JourneyFunnelTests
{
    [Fact]
    public void Ten_thousand_visits_come_to_four_hundred_payments()
    {
        var funnel = Funnel(SixB);

        Visits(funnel).Should().Equal(10_000, 4000, 1000, 500, 400);
        funnel.Stages.Select(stage => stage.Reached).Should().Equal(10_000, 4000, 1000, 500, 400);
        (funnel.HasVolumes, funnel.End, funnel.Unit, funnel.EndIsLowerBound)
            .Should()
            .Be((true, 400, MeasurementUnit.Visits, false));
        funnel.Problems.Should().BeEmpty();
    }
}
