using System.Linq;
using Dakmad.Json;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Worked;

public sealed class WorkedCaseTests
{
    public static TheoryData<MarketingPlan> Cases =>
        [
            PromotionJourney.Plan,
            SoftwareOnboarding.Plan,
            SportswearCheckout.Plan,
            MortgageLender.Plan,
            SalesVisit.Plan,
            LoyaltyProgramme.Plan,
        ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_written_and_read_back_without_findings(MarketingPlan plan)
    {
        var read = PlanJson.Read(PlanJson.Write(plan));

        read.Report.Should().BeEmpty();
        read.Value.Should().Be(plan);
    }

    [Fact]
    public void The_promotion_has_the_counts_of_the_table_of_S3()
    {
        var operational = PromotionJourney.Plan.Operational;
        var touchpoints = operational.Journeys.Single().Touchpoints;
        var kinds = touchpoints.Select(t => operational.Activities.Single(a => t.Activity == a).Kind!.Value);
        var channels = touchpoints
            .Select(t => PromotionJourney.Plan.Tactical.Channels.Single(c => t.Channel == c))
            .ToList();

        kinds
            .GroupBy(kind => kind)
            .Select(group => (group.Key, group.Count()))
            .Should()
            .Equal(
                (ActivityKind.Inform, 2),
                (ActivityKind.Communicate, 3),
                (ActivityKind.Transact, 1),
                (ActivityKind.Fulfil, 1)
            );
        channels
            .GroupBy(channel => channel.Group!)
            .Select(group => (group.Key, group.Count()))
            .Should()
            .Equal((ChannelGroup.MassMedia, 1), (ChannelGroup.Electronic, 5), (ChannelGroup.DirectMail, 1));
        channels.Count(channel => channel.Form == ChannelForm.Online).Should().Be(5);
        channels.Count(channel => channel.Form == ChannelForm.Phone).Should().Be(1);
        operational.Activities.Should().NotContain(activity => activity.Moment == SalesMoment.AfterSales);
        operational.Journeys.Single().EndsAt!.Stage.Should().Be(SixBStage.Order);
    }

    [Fact]
    public void The_onboarding_starts_after_the_purchase_and_asks_for_the_score_after_two_weeks()
    {
        var journey = SoftwareOnboarding.Plan.Operational.Journeys.Single();

        journey.StartsAt!.Phase.Should().Be(JourneyPhase.Purchase);
        SoftwareOnboarding.Plan.Operational.Activities.Should().OnlyContain(a => a.Moment == SalesMoment.AfterSales);
        var survey = journey.Touchpoints.Single(touchpoint => touchpoint.Id is "nps");
        survey.Timing!.After.Should().Be(Period.FromWeeks(2));
        survey.Timing.Since.Should().Be(new Ref<Touchpoint>("welkomstmail"));
    }

    [Fact]
    public void Only_a_nine_or_ten_is_followed_a_day_later_by_a_request_for_a_review()
    {
        var touchpoints = SoftwareOnboarding.Plan.Operational.Journeys.Single().Touchpoints;
        var routes = touchpoints.Single(touchpoint => touchpoint.Id is "nps").Routes;

        routes.Should().HaveCount(2);
        routes[0].To!.Value.Id.Should().Be("reviewverzoek");
        routes[0].After.Should().Be(Period.FromDays(1));
        routes[0].Condition.Should().Be("Score 9 of 10");
        routes[1].To.Should().BeNull();
        routes.Sum(route => route.Share).Should().Be(1);
    }

    [Fact]
    public void The_detour_to_the_review_platform_comes_back_to_the_invitation()
    {
        var touchpoints = SoftwareOnboarding.Plan.Operational.Journeys.Single().Touchpoints;
        var review = touchpoints.Single(touchpoint => touchpoint.Id is "review");
        var channel = SoftwareOnboarding.Plan.Strategic.Channels.Single(c => review.Channel == c);

        channel.Media.Should().Be(MediaOwnership.Earned);
        review.PerformedBy.Should().Be(Performer.Customer);
        review.Routes.Single().To!.Value.Id.Should().Be("uitnodiging");
    }

    [Fact]
    public void Every_reason_to_leave_the_checkout_has_what_counters_it()
    {
        var checkout = SportswearCheckout
            .Plan.Operational.Journeys.Single()
            .Touchpoints.Single(touchpoint => touchpoint.Id is "afrekenen");
        var dropOffs = checkout.Experience!.DropOffs;

        dropOffs.Should().HaveCount(6).And.OnlyContain(dropOff => dropOff.Counters.Count > 0);
        dropOffs
            .Single(dropOff => dropOff.Reason is "Bijkomende kosten")
            .Counters.Should()
            .Equal("Gratis verzending", "Binnen 30 dagen kosteloos retourneren");
        checkout.Stages.Should().Equal(SixBStage.Order, SixBStage.Pay);
    }

    [Fact]
    public void An_abandoned_cart_brings_a_mail_after_a_day_that_leads_back_to_the_checkout()
    {
        var touchpoints = SportswearCheckout.Plan.Operational.Journeys.Single().Touchpoints;
        var checkout = touchpoints.Single(touchpoint => touchpoint.Id is "afrekenen");
        var reminder = touchpoints.Single(touchpoint => touchpoint.Id is "herinneringsmail");
        var abandoned = checkout.Experience!.DropOffs.Single(dropOff => dropOff.Recovery == reminder);

        abandoned.Reason.Should().Be("Aankoop tijdelijk afgebroken");
        reminder.Timing!.After.Should().Be(Period.FromHours(24));
        reminder.Timing.Trigger.Should().Be("De winkelwagen is verlaten");
        reminder.Routes.Single().To.Should().Be(new Ref<Touchpoint>("afrekenen"));
    }

    [Fact]
    public void The_lender_meets_a_latent_need_before_any_stage_of_the_funnel()
    {
        var journeys = MortgageLender.Plan.Operational.Journeys;
        var latent = journeys.Where(journey => journey.Need!.Kind == NeedKind.Latent).ToList();

        latent.Should().HaveCount(2);
        latent.SelectMany(journey => journey.Touchpoints).Should().OnlyContain(t => t.Stages.IsEmpty);
        latent.Should().OnlyContain(journey => journey.StartsAt!.Phase == JourneyPhase.LatentNeed);
        latent.Should().OnlyContain(journey => journey.EndsAt!.Phase == JourneyPhase.ConcreteNeed);
        latent.Select(journey => journey.ContinuesIn.Single().Id).Should().AllBe("orienteren");
        journeys[^1].StartsAt!.Stage.Should().Be(SixBStage.Visit);
        journeys[^1].Touchpoints.Single().Stages.Contains(SixBStage.Visit).Should().BeTrue();
    }

    [Fact]
    public void The_research_of_the_lender_is_an_activity_that_no_customer_meets()
    {
        var operational = MortgageLender.Plan.Operational;
        var research = operational.Activities.Single(activity => activity.Type is null);

        operational
            .Journeys.SelectMany(journey => journey.Touchpoints)
            .Should()
            .NotContain(t => t.Activity == research);
    }

    [Fact]
    public void The_sales_visit_informs_communicates_and_signs_in_one_contact()
    {
        var operational = SalesVisit.Plan.Operational;
        var visit = operational.Journeys.Single().Touchpoints.Where(t => t.Contact is "bezoek").ToList();

        visit
            .Select(touchpoint => operational.Activities.Single(a => touchpoint.Activity == a).Kind)
            .Should()
            .Equal(ActivityKind.Inform, ActivityKind.Communicate, ActivityKind.Transact);
        visit.Select(touchpoint => touchpoint.Channel.Id).Should().AllBe("vertegenwoordiger");
        visit.Select(touchpoint => touchpoint.Cost?.PerContact).OfType<Money>().Should().Equal(Money.Euro(420));
    }

    [Fact]
    public void The_members_of_the_buying_centre_take_part_each_in_their_role()
    {
        var touchpoints = SalesVisit.Plan.Operational.Journeys.Single().Touchpoints;

        touchpoints[0].BuyingRoles.Should().HaveCount(5).And.NotContain(BuyingRole.Gatekeeper);
        touchpoints[2].BuyingRoles.Should().Equal(BuyingRole.Decider, BuyingRole.Buyer);
        foreach (var touchpoint in touchpoints)
        {
            var present = SalesVisit.Plan.Personas.Where(persona => touchpoint.Personas.Contains(persona));

            present.SelectMany(persona => persona.BuyingRoles).Should().Contain(touchpoint.BuyingRoles);
        }
    }

    [Fact]
    public void The_loyalty_programme_runs_from_concept_by_regular_event_to_touchpoints()
    {
        var plan = LoyaltyProgramme.Plan;
        var concept = plan.Strategic.Concepts.Single();
        var week = plan.Tactical.Events.Single();
        var journey = plan.Operational.Journeys.Single();

        week.Concept!.Value.Id.Should().Be(concept.Id);
        week.Regularity.Should().Be(Regularity.Regular);
        week.Recurrence!.Every.Should().Be(Period.FromMonths(1));
        journey.Events.Single().Event.Id.Should().Be(week.Id);
        concept.Covers.Should().Equal(LoyaltyProgramme.Programme);
        week.Covers.Should().Equal(LoyaltyProgramme.Programme);
        journey.Touchpoints.Should().OnlyContain(touchpoint => touchpoint.Covers.Contains(LoyaltyProgramme.Programme));
    }

    [Fact]
    public void Saving_members_come_back_to_the_start_of_the_loyalty_programme()
    {
        var touchpoints = LoyaltyProgramme.Plan.Operational.Journeys.Single().Touchpoints;
        var back = touchpoints[^1].Routes.Single();

        back.To!.Value.Id.Should().Be(touchpoints[0].Id);
        back.Share.Should().Be(0.7m);
        touchpoints[^1].Stages.Should().Equal(SixBStage.Bind);
    }
}
