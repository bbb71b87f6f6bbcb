using NodaTime;

namespace Dakmad.Tests.Worked;

/// <summary>
/// Onboarding by project management software: mails after the purchase, an NPS mail after two weeks, and for the
/// enthusiasts a request for a review and an invitation to a community [S1:221-253].
/// </summary>
internal static class SoftwareOnboarding
{
    public static MarketingPlan Plan { get; } =
        new()
        {
            Id = "planbord",
            Name = "Onboarding Planbord",
            Language = Language.Dutch,
            Strategic = new()
            {
                TargetGroups =
                [
                    new()
                    {
                        Id = "nieuwe-gebruikers",
                        Name = "Nieuwe gebruikers",
                        Market = MarketType.BusinessToBusiness,
                        Relation = CustomerRelation.Customer,
                    },
                ],
                Offerings =
                [
                    new()
                    {
                        Id = "abonnement",
                        Name = "Abonnement projectmanagementsoftware",
                        Kind = OfferingKind.Service,
                        Payment = PaymentPattern.Recurring,
                    },
                ],
                Channels =
                [
                    Online("e-mail", "e-mail", MediaOwnership.Owned),
                    Online("community", "gebruikerscommunity op Slack", MediaOwnership.Owned),
                    Online("reviewplatform", "reviewplatform voor software", MediaOwnership.Earned),
                ],
            },
            Operational = new()
            {
                Activities =
                [
                    Activity.Inform("informeren", "Informeren aftersales", SalesMoment.AfterSales),
                    Activity.Communicate("communiceren", "Communiceren aftersales", SalesMoment.AfterSales),
                ],
                Journeys = [Journey],
            },
        };

    private static Journey Journey =>
        new()
        {
            Id = "onboarding",
            Name = "Van nieuwe gebruiker tot ambassadeur",
            Regularity = Regularity.Regular,
            TargetGroups = ["nieuwe-gebruikers"],
            Offerings = ["abonnement"],
            StartsAt = JourneyPhase.Purchase,
            Touchpoints = [.. FirstWeeks, .. Enthusiasts],
        };

    private static Touchpoint[] FirstWeeks =>
        [
            Mail("welkomstmail", "Welkomstmail", "informeren", JourneyPhase.Delivery) with
            {
                Timing = new() { Trigger = "De aankoop is gedaan" },
            },
            Mail("tips", "Gebruikstips met korte videotutorials", "informeren", JourneyPhase.Use) with
            {
                Timing = new() { After = Period.FromDays(3) },
                Content = new() { Formats = ["videotutorial"] },
            },
            Mail("check-in", "Check-in: loop je nog ergens tegenaan?", "communiceren", JourneyPhase.Use) with
            {
                Timing = new() { After = Period.FromWeeks(1), Since = "welkomstmail" },
            },
        ];

    private static Touchpoint[] Enthusiasts =>
        [
            Mail("nps", "NPS-enquête", "communiceren", JourneyPhase.Loyalty) with
            {
                Timing = new() { After = Period.FromWeeks(2), Since = "welkomstmail" },
                Routes =
                [
                    new()
                    {
                        To = "reviewverzoek",
                        Share = 0.4m,
                        After = Period.FromDays(1),
                        Condition = "Score 9 of 10",
                    },
                    new() { Share = 0.6m, Condition = "Score 0 tot en met 8" },
                ],
            },
            Mail("reviewverzoek", "Verzoek om een review", "communiceren", JourneyPhase.Advocacy) with
            {
                Routes = [new() { To = "review", Condition = "De gebruiker wil een review schrijven" }],
            },
            new()
            {
                Id = "review",
                Name = "Review schrijven",
                Channel = "reviewplatform",
                Activity = "communiceren",
                Phase = JourneyPhase.Advocacy,
                Initiator = Initiator.Customer,
                PerformedBy = Performer.Customer,
                Routes = [new() { To = "uitnodiging" }],
            },
            Mail("uitnodiging", "Uitnodiging voor de community", "informeren", JourneyPhase.Advocacy),
            new()
            {
                Id = "community",
                Name = "Tips en feedback uitwisselen",
                Channel = "community",
                Activity = "communiceren",
                Stages = [SixBStage.Bind],
                Phase = JourneyPhase.Advocacy,
                Initiator = Initiator.Customer,
            },
        ];

    private static Channel Online(string id, string name, MediaOwnership media) =>
        new()
        {
            Id = id,
            Name = name,
            Group = ChannelGroup.Electronic,
            Form = ChannelForm.Online,
            Media = media,
            Direction = ContactDirection.TwoWay,
        };

    private static Touchpoint Mail(string id, string name, string activity, JourneyPhase phase) =>
        new()
        {
            Id = id,
            Name = name,
            Channel = "e-mail",
            Activity = activity,
            Stages = [SixBStage.Bind],
            Phase = phase,
            Handling = Handling.Automated,
            Initiator = Initiator.Provider,
        };
}
