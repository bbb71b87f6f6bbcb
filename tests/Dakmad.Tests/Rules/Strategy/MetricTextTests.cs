using Dakmad.Analysis.Fit;
using Dakmad.Analysis.Profile;
using Dakmad.Rules.Strategy;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules.Strategy;

/// <summary>What a metric comes to, as a reader writes it in each language.</summary>
public sealed class MetricTextTests
{
    [Theory]
    [InlineData("onlineShare", 0.5, "50%", "50%")]
    [InlineData("onlineShare", 0.12345, "12%", "12%")]
    [InlineData("onlineShare", 0.0987, "9,9%", "9.9%")]
    [InlineData("onlineShare", 0.0123, "1,2%", "1.2%")]
    [InlineData("onlineShare", 0.00987, "0,99%", "0.99%")]
    [InlineData("onlineShare", 0, "0%", "0%")]
    [InlineData("costPerContact", 1234.5, "EUR 1.234,50", "EUR 1,234.50")]
    [InlineData("costPerContact", 12, "EUR 12", "EUR 12")]
    [InlineData("costPerContact", 2.5e20, "EUR 2.5E+20", "EUR 2.5E+20")]
    [InlineData("costPerContact", 2.5e300, "EUR 2.5E+300", "EUR 2.5E+300")]
    [InlineData("responseTime", 90.25, "90,25", "90.25")]
    [InlineData("responseTime", 1e30, "1E+30", "1E+30")]
    public void A_value_has_the_digits_that_tell(string metric, double value, string dutch, string english) =>
        Value(metric, value, ChoicePlan.Of(ValueDiscipline.CostLeadership))
            .Should()
            .Be(new LocalizedText(dutch, english));

    [Fact]
    public void An_amount_in_a_plan_without_a_currency_stands_by_itself() =>
        Value("costPerContact", 12.5, ChoicePlan.Of(ValueDiscipline.CostLeadership) with { Currency = null })
            .Should()
            .Be(new LocalizedText("12,50", "12.50"));

    private static LocalizedText Value(string metric, double value, MarketingPlan plan) =>
        MetricText.Value(ExpectationSet.Default.Find(metric)!, value, new PlanIndex(plan));
}
