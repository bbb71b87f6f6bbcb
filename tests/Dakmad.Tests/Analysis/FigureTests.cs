using System.Globalization;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

/// <summary>Figures of two plans held against each other: what counts the same, and nothing beyond what can be held.</summary>
public sealed class FigureTests
{
    private const decimal Quarter = decimal.MaxValue / 4;

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(3, 3, true)]
    [InlineData(3, -3, false)]
    [InlineData(1e6, 1e6 + 1e-7, true)]
    [InlineData(1e6, 1e6 + 1e-5, false)]
    [InlineData(1e-6, 1.1e-6, false)]
    [InlineData(1, 0, false)]
    [InlineData(0, 1e-15, false)]
    public void Numbers_are_alike_but_for_their_last_digits(double left, double right, bool isLike)
    {
        Figure.Of(left).IsLike(Figure.Of(right)).Should().Be(isLike);
        Figure.Of(right).IsLike(Figure.Of(left)).Should().Be(isLike);
    }

    [Fact]
    public void Different_things_are_not_alike()
    {
        Figure.Of(1).IsLike(Figure.OfShare(1)).Should().BeFalse();
        Figure.Of(1, MeasurementUnit.Visits).IsLike(Figure.Of(1, MeasurementUnit.Orders)).Should().BeFalse();
        Figure.Of(Money.Euro(1)).IsLike(Figure.Of(Money.Euro(2))).Should().BeFalse();
        Figure.Of(Money.Euro(1)).IsLike(Figure.Of(Money.Euro(1))).Should().BeTrue();
        Figure.Of(true).IsLike(Figure.Of(false)).Should().BeFalse();
    }

    [Fact]
    public void One_number_less_another_keeps_its_unit()
    {
        var difference = Figure.Of(7, MeasurementUnit.Visits).Less(Figure.Of(10, MeasurementUnit.Visits));

        (difference!.Number, difference.Unit, difference.Kind)
            .Should()
            .Be((-3.0, MeasurementUnit.Visits, FigureKind.Number));
        Figure.OfShare(0.75).Less(Figure.OfShare(0.25))!.Kind.Should().Be(FigureKind.Share);
        Figure.Of(1).Less(Figure.OfShare(1)).Should().BeNull();
        Figure.Of(1, MeasurementUnit.Visits).Less(Figure.Of(1)).Should().BeNull();
        Figure.Of(double.MaxValue).Less(Figure.Of(double.MaxValue))!.Number.Should().Be(0);
        Figure.Of(double.MaxValue).Less(Figure.Of(-double.MaxValue)).Should().BeNull();
        Figure.Of(true).Less(Figure.Of(true)).Should().BeNull();
    }

    [Fact]
    public void One_amount_less_another_is_in_their_currency_up_to_what_can_be_held()
    {
        Euro(7, 10).Should().Be(Money.Euro(-3));
        Euro(Quarter, -Quarter).Should().Be(Money.Euro(Quarter + Quarter));
        Euro(Quarter + 1, 0).Should().BeNull();
        Euro(0, -Quarter - 1).Should().BeNull();
        Euro(decimal.MaxValue, decimal.MinValue).Should().BeNull();
        Figure.Of(Money.Euro(1)).Less(Figure.Of(new Money(1, "USD"))).Should().BeNull();

        static Money? Euro(decimal left, decimal right) =>
            Figure.Of(Money.Euro(left)).Less(Figure.Of(Money.Euro(right)))?.Amount;
    }

    [Fact]
    public void One_figure_over_another_is_a_part_of_it()
    {
        Figure.Of(3).Over(Figure.Of(4)).Should().Be(0.75);
        Figure.Of(3).Over(Figure.Of(0)).Should().BeNull();
        Figure.Of(0).Over(Figure.Of(0)).Should().BeNull();
        Figure.Of(double.MaxValue).Over(Figure.Of(0.5)).Should().BeNull();
        Figure.Of(1).Over(Figure.Of(1e-200)).Should().BeApproximately(1e200, 1e190);
        Figure.Of(1e200).Over(Figure.Of(1e200)).Should().Be(1);
        Figure.Of(1).Over(Figure.OfShare(1)).Should().BeNull();
        Figure.Of(Money.Euro(3)).Over(Figure.Of(Money.Euro(4))).Should().Be(0.75);
        Figure.Of(Money.Euro(3)).Over(Figure.Of(Money.Euro(0))).Should().BeNull();
        Figure.Of(Money.Euro(3)).Over(Figure.Of(new Money(4, "USD"))).Should().BeNull();
    }

    [Theory]
    [InlineData("99.99999", false)]
    [InlineData("99.999989", true)]
    [InlineData("100", false)]
    public void A_budget_is_exceeded_by_more_than_rounding(string budget, bool isOver)
    {
        var plan = MoneyPlans.Plan();
        var line = new BudgetLine(
            plan,
            PlanPath.Root,
            null,
            new(Money.Euro(decimal.Parse(budget, CultureInfo.InvariantCulture)), 0),
            default,
            new(Money.Euro(100), 0)
        );

        line.IsOver.Should().Be(isOver);
    }
}
