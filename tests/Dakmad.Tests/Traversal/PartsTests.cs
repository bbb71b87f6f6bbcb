using System.Collections.Generic;
using System.Linq;
using Dakmad.Tests.Generators;
using Dakmad.Tests.Reflection;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Traversal;

public sealed class PartsTests
{
    [Fact]
    public void The_walk_meets_every_part_that_reflection_finds() =>
        Law.Holds(
            Plans.Any,
            plan =>
            {
                var walked = plan.Parts().Select(placed => placed.Part);
                var found = PlanWalk.Of(plan).Select(part => part.Value).OfType<PlanPart>();

                walked.Should().BeEquivalentTo(found, options => options.ComparingByValue<PlanPart>());
            },
            tests: 50
        );

    [Fact]
    public void The_walk_gives_each_place_once() =>
        Law.Holds(
            Plans.Any,
            plan => plan.Parts().Select(placed => placed.Path.ToString()).Should().OnlyHaveUniqueItems()
        );
}
