using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules.Chain;

/// <summary>What the name of a channel, a resource or a target group says that it is.</summary>
public sealed class NamedInstrumentTests
{
    [Theory]
    [InlineData("Flyers", 1)]
    [InlineData("Flyers (A5)", 1)]
    [InlineData("Flyers en spandoeken", 1)]
    [InlineData("Goodiebags", 1)]
    [InlineData("Budget voor flyers", 0)]
    [InlineData("Drukkosten flyers", 0)]
    [InlineData("Kosten van advertenties", 0)]
    [InlineData("Grafisch ontwerper voor de folder", 0)]
    [InlineData("Uren voor de nieuwsbrief", 0)]
    [InlineData("Marketingbudget", 0)]
    public void A_resource_is_budget_people_and_time(string name, int findings) =>
        Found
            .By("DAK2034", Plan() with { Strategic = new() { Resources = [new() { Id = "middel", Name = name }] } })
            .Should()
            .HaveCount(findings);

    [Theory]
    [InlineData("Zoekmachine (SEO)", 1)]
    [InlineData("Vindbaarheid in Google", 1)]
    [InlineData("Flyeren", 1)]
    [InlineData("Storytelling", 1)]
    [InlineData("Linkbuilding", 1)]
    [InlineData("Website", 0)]
    [InlineData("Instagram", 0)]
    [InlineData("Winkel (Utrecht)", 0)]
    public void A_channel_is_where_customers_are_met(string name, int findings) =>
        Found
            .By("DAK2033", Plan() with { Strategic = new() { Channels = [new() { Id = "kanaal", Name = name }] } })
            .Should()
            .HaveCount(findings);

    private static MarketingPlan Plan() => new() { Id = "plan", Name = "Plan" };
}
