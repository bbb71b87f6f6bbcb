using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Objectives;
using Dakmad.Diagnostics;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

public sealed class TargetReachedTests
{
    private static readonly Objective Orders = new()
    {
        Id = "orders",
        Name = "Orders",
        Unit = MeasurementUnit.Visits,
        Target = 400,
    };

    [Theory]
    // What refers to a target of 400: steps, after a '!' ends of journeys, a '?' for what is not known.
    [InlineData("", null, 0)]
    [InlineData("400", true, 400)]
    [InlineData("399", false, 399)]
    [InlineData("?", null, 0)]
    [InlineData("!400", true, 400)]
    [InlineData("!?", null, 0)]
    // Steps may count the same customers; ends add up, and where there are any, steps do not count.
    [InlineData("300 300", null, 600)]
    [InlineData("!300 500", false, 300)]
    [InlineData("500 !300", false, 300)]
    [InlineData("!400 10", true, 400)]
    [InlineData("!300 !99", false, 399)]
    [InlineData("!300 !100", true, 400)]
    [InlineData("!300 !100 500", true, 400)]
    [InlineData("!400 !?", null, 400)]
    public void Ends_of_journeys_add_up_and_steps_do_not(string referring, bool? isReached, double volume)
    {
        ValueList<ObjectiveComparison> comparisons =
        [
            .. referring.Split(' ', System.StringSplitOptions.RemoveEmptyEntries).Select(Compared),
        ];

        TargetReached.By(comparisons).Should().Be(isReached);
        TargetReached.Volume(comparisons).Should().Be(volume);
    }

    private static ObjectiveComparison Compared(string text)
    {
        var number = text.TrimStart('!');
        double? computed =
            number == "?" ? null : double.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        return new()
        {
            Objective = Orders,
            Journey = FunnelPlans.Journey(),
            Touchpoint = text[0] == '!' ? null : FunnelPlans.Step("stap"),
            Path = PlanPath.Root,
            Unit = Orders.Unit,
            Computed = computed,
            IsLowerBound = false,
            IsMet = computed is { } known ? known >= 400 : null,
            Obstacle = computed is null ? ObjectiveObstacle.NoVolumes : null,
        };
    }
}
