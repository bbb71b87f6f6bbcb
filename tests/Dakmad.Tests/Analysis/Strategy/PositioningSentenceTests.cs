using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dakmad.Analysis.Strategy;
using FluentAssertions;
using NodaTime;
using Xunit;
using static Dakmad.Tests.Analysis.Strategy.PositionedPlan;

namespace Dakmad.Tests.Analysis.Strategy;

/// <summary>Plans with what a lecturer says of their positioning, written down before the code, and how Dakmad words it.</summary>
public sealed class PositioningSentenceTests
{
    private static readonly Offering Product = new()
    {
        Id = "product",
        Name = "Product",
        Price = Money.Euro(49.95m),
    };

    private static readonly ServiceHours TwoHours = new()
    {
        Days = [IsoDayOfWeek.Tuesday],
        From = new(10, 0),
        Until = new(12, 0),
    };

    private static readonly Case[] Cases =
    [
        new(
            "Premium en exclusief, maar verkocht via bonnen, een outlet en een discounter",
            PositioningOutcome.Conflict,
            Of(
                "premium, exclusief",
                ValueDiscipline.ProductLeadership,
                new("Kortingsbon in huis-aan-huisfolder", "folder", ChannelForm.Post, ActivityKind.Inform, null),
                Shop("Outlet", "outlet"),
                Shop("Kopen bij Lidl", "supermarkt"),
                Phone("Telefoon")
            )
        ),
        new(
            "Kostenleiderschap met premium vraagt om uitleg",
            PositioningOutcome.Conflict,
            Of("premium", ValueDiscipline.CostLeadership, Web("Website"), Web("Bestellen"), Mail("Bevestiging"))
        ),
        new(
            "De uitleg staat erbij",
            PositioningOutcome.Fits,
            Of(
                "high-end",
                ValueDiscipline.CostLeadership,
                "We make one model, so that the best is cheap to serve",
                Product,
                ("Buying online", [Web("Website"), Web("Order")])
            )
        ),
        new(
            "Niet de goedkoopste, wel persoonlijk: dat klopt met winkel en telefoon",
            PositioningOutcome.Fits,
            Of(
                "niet de goedkoopste, wel persoonlijk",
                ValueDiscipline.CustomerIntimacy,
                Shop("Advies in de winkel"),
                Phone("Nabellen"),
                Mail("Bevestiging")
            )
        ),
        new(
            "Geen luxe, gewoon de laagste prijs: een outlet hoort daarbij",
            PositioningOutcome.Fits,
            Of(
                "Geen luxe, gewoon de laagste prijs",
                ValueDiscipline.CostLeadership,
                Web("Website"),
                Shop("Outletwinkel", "outlet")
            )
        ),
        new(
            "Not cheap but exclusive; a retail outlet is a shop, a boutique suits it",
            PositioningOutcome.Fits,
            Of(
                "Not cheap, but exclusive",
                ValueDiscipline.CustomerIntimacy,
                Web("Call to action on the website"),
                Shop("Boutique", "own retail outlet"),
                Shop("Personal shopper", "own retail outlet")
            )
        ),
        new(
            "Premium bij Aldi en Action",
            PositioningOutcome.Conflict,
            Of(
                "hoogwaardig",
                ValueDiscipline.ProductLeadership,
                Web("Website"),
                Shop("Kopen bij Action", "winkels van anderen"),
                Shop("Kopen bij de Aldi", "winkels van anderen")
            )
        ),
        new(
            "Premium en de goedkoopste kan niet allebei",
            PositioningOutcome.Conflict,
            Of("premium en de goedkoopste", null, Web("Website"), Web("Bestellen"))
        ),
        new(
            "Persoonlijk met alleen zelfbediening",
            PositioningOutcome.Conflict,
            Of(
                "Persoonlijk",
                ValueDiscipline.CustomerIntimacy,
                Web("Website"),
                new("Chatbot", "chat", ChannelForm.Online, ActivityKind.Communicate, Handling.Automated),
                Web("Bestellen", ActivityKind.Transact),
                Mail("Bevestiging")
            )
        ),
        new(
            "Scherpgeprijsd met huisbezoeken van € 210 bij een prijs van € 49,95",
            PositioningOutcome.Conflict,
            Of(
                "scherp geprijsd",
                ValueDiscipline.CostLeadership,
                null,
                Product,
                (
                    "Verkoop aan huis",
                    [
                        Web("Productpagina"),
                        Shop("Huisbezoek", "huisbezoek") with
                        {
                            Cost = 210,
                        },
                        Shop("Tweede huisbezoek", "huisbezoek") with
                        {
                            Cost = 210,
                        },
                    ]
                )
            )
        ),
        new(
            "Gemak met een telefoon die twee uur per week open is",
            PositioningOutcome.Conflict,
            Of(
                "gemak",
                ValueDiscipline.CostLeadership,
                Web("Bestellen", ActivityKind.Transact),
                Phone("Klantenservice") with
                {
                    Service = new() { Hours = [TwoHours] },
                }
            )
        ),
        new(
            "One discount voucher does not make a quality brand cheap",
            PositioningOutcome.Fits,
            Of(
                "premium quality",
                ValueDiscipline.ProductLeadership,
                new("Welcome coupon", "e-mail", ChannelForm.Online, ActivityKind.Inform, Handling.Automated),
                Shop("Shop")
            )
        ),
        new(
            "Snel, maar antwoord na tien dagen",
            PositioningOutcome.Conflict,
            Of(
                "de snelste van Nederland",
                ValueDiscipline.ProductLeadership,
                Web("Bestellen", ActivityKind.Transact),
                new(
                    "E-mail aan klantenservice",
                    "e-mail",
                    ChannelForm.Online,
                    ActivityKind.Communicate,
                    Handling.Staffed,
                    new() { ResponseTime = Period.FromDays(10) }
                )
            )
        ),
        new(
            "De ene customer journey is persoonlijk, de andere niet",
            PositioningOutcome.Fits,
            Of(
                "persoonlijk",
                ValueDiscipline.CustomerIntimacy,
                null,
                Product,
                ("In de winkel", [Shop("Adviesgesprek")]),
                ("Online", [Web("Website"), Web("Bestellen")])
            )
        ),
        new(
            "Wat Dakmad niet kent, is één stille regel",
            PositioningOutcome.Unknown,
            Of("rots in de branding", ValueDiscipline.ProductLeadership, Shop("Outlet", "outlet"))
        ),
        new(
            "Zie beschrijving",
            PositioningOutcome.Unknown,
            Of("zie beschrijving", ValueDiscipline.CostLeadership, Web("Website"))
        ),
        new(
            "Geen positionering",
            PositioningOutcome.NotStated,
            Of(null, ValueDiscipline.CostLeadership, Web("Website"))
        ),
    ];

    public static TheoryData<int> Positions => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Positions))]
    public void A_positioning_is_judged_as_a_lecturer_does(int at)
    {
        var verdict = Judge(Cases[at].Plan);

        verdict.Outcome.Should().Be(Cases[at].Outcome, Cases[at].Says);
        verdict.Reasons.Should().NotBeEmpty();
        verdict
            .Reasons.Any(reason => reason.Kind == PositioningReasonKind.Contradicts)
            .Should()
            .Be(verdict.Outcome == PositioningOutcome.Conflict);
    }

    [Fact]
    public void The_reasons_read_as_a_lecturer_writes_them()
    {
        var text = new StringBuilder();
        foreach (var item in Cases)
        {
            var verdict = Judge(item.Plan);
            text.Append("== ").Append(item.Says).Append(": ").Append(verdict.Outcome).Append('\n');
            foreach (var reason in verdict.Reasons)
            {
                text.Append(reason.Kind).Append(' ');
                text.AppendJoin(", ", reason.Found.Select(found => found.Path)).Append('\n');
                text.Append("  ").Append(reason.Text.Dutch).Append('\n');
                text.Append("  ").Append(reason.Text.English).Append('\n');
            }
        }

        Approved.Match(text.ToString(), "positionings");
    }

    private sealed record Case(string Says, PositioningOutcome Outcome, MarketingPlan Plan);
}
