using System.Linq;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules;

public sealed class RuleCatalogueTests
{
    /// <summary>A rule that is not listed would never be asked, and nothing would say so.</summary>
    [Fact]
    public void Every_rule_of_the_library_is_in_the_catalogue() =>
        RuleCatalogue
            .All.Select(rule => rule.GetType())
            .Should()
            .BeEquivalentTo(
                typeof(Rule)
                    .Assembly.GetTypes()
                    .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract && !type.IsGenericType)
            );
}
