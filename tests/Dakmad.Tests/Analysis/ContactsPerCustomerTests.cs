using System.Linq;
using Dakmad.Analysis;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.FunnelPlans;

namespace Dakmad.Tests.Analysis;

/// <summary>A customer who has a contact more than once: twelve bills a year.</summary>
public sealed class ContactsPerCustomerTests
{
    [Fact]
    public void The_flow_of_customers_is_that_without_it()
    {
        var (once, often) = (Funnel(Billed(null)), Funnel(Billed(12)));

        often.End.Should().Be(500).And.Be(once.End);
        often.Steps.Select(step => step.Visits).Should().Equal(1000, 500);
        often.Steps.Select(step => step.Contacts).Should().Equal(1000, 6000);
        once.Steps.Select(step => step.Contacts).Should().Equal(1000, 500);
        often.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, 500, 1000)]
    [InlineData(12.0, 6000, 12_000)]
    [InlineData(1.5, 750, 1500)]
    [InlineData(0.0, 0, 0)]
    public void Every_contact_is_paid_for(double? each, double contacts, double euros)
    {
        var cost = MoneyPlans.Cost(Billed((decimal?)each));

        (cost.Steps[1].Volume, cost.Steps[1].PaidContacts).Should().Be((contacts, contacts));
        cost.Total.Should().Be(new MoneyTotal(Money.Euro((decimal)euros), 0) { Unstated = 1 });
        (cost.Orders, cost.Completions).Should().Be((500, 500));
    }

    [Fact]
    public void A_stated_number_counts_customers_too()
    {
        var cost = MoneyPlans.Cost(
            Journey(
                Step("begin"),
                Bill(12) with
                {
                    Volume = new() { Expected = 40, ContactsPerCustomer = 12 },
                }
            )
        );

        (cost.Steps[1].Volume, cost.Steps[1].Basis).Should().Be((480, VolumeBasis.Stated));
        cost.Orders.Should().Be(40);
    }

    [Fact]
    public void A_touchpoint_weighs_as_often_as_customers_have_it()
    {
        var journey = Billed(12);
        var profile = JourneyProfile.Of(new(Plan(journey)), journey);

        profile.Weighing.Volume.Should().Be(7000);
        profile.Touchpoints.Select(touchpoint => touchpoint.Volume).Should().Equal(1000, 6000);
    }

    private static Journey Billed(decimal? each) =>
        Journey(Expecting(Step("bestellen", 0.5m), 1000, "visits"), Bill(each));

    private static Touchpoint Bill(decimal? each) =>
        Step("rekening") with
        {
            Stages = [SixBStage.Order],
            Volume = new() { ContactsPerCustomer = each },
            Cost = new() { PerContact = Money.Euro(2) },
        };
}
