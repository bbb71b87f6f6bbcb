using System;
using System.Linq;
using System.Threading.Tasks;
using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Office;
using FluentAssertions;

namespace Dakmad.Tests.Clients;

/// <summary>
/// A marketer of a small shop fills in the form in LibreOffice, with names and no ids, makes mistakes, reads in which cells
/// they are, and mends them: then there is a plan, with a verdict.
/// </summary>
public sealed class FormPlayThroughTests
{
    private const string Dutch = """
        Doelgroepen: niveau: operationeel | naam: Buurtbewoners | markt: B-to-C | omvang: 4000
        Aanbod: niveau: operationeel | naam: Moederdagboeket | soort: product | prijs: twintig | betaling: eenmalig
        Kanalen: niveau: operationeel | naam: Nieuwsbrief | contactvorm: online
        Kanalen: niveau: operationeel | naam: Webwinkel | contactvorm: online
        Kanalen: niveau: operationeel | naam: Bezorger | contactvorm: face-to-face
        Middelen: niveau: operationeel | naam: Moederdagbudget | budget: 900
        Doelstellingen: niveau: operationeel | naam: 120 boeketten voor Moederdag | KPI: aantal bestellingen | eenheid: orders | nulmeting: 80 | streefwaarde: 120 | deadline: 31-2-2027 | meetinstrument: webwinkel
        Doelstellingen: niveau: operationeel | naam: 10% van de lezers klikt door | draagt bij aan: 120 boeketten voor Moederdag | KPI: doorklikratio | eenheid: % | nulmeting: 8 | streefwaarde: 10 | deadline: 9-5-2027 | meetinstrument: mailsoftware
        Marketingconcepten: naam: Gemak voor een vaste prijs | omschrijving: Een boeket, een prijs, thuisbezorgd | doelgroepen: Buurtbewoners | aanbod: Moederdagboeket
        Events: naam: Moederdag 2027 | marketingconcept: Gemak voor een vaste prijs | regulariteit: niet-regulier | periode: 19-4-2027 t/m 9-5-2027 | doelgroepen: Buurtbewoners | aanbod: Moederdagboeket | kanalen: Nieuwsbrief; Webwinkel; Bezorger | middelen: Moederdagbudget | doelstellingen: 120 boeketten voor Moederdag
        Activiteiten: naam: Aanbieden | soort: informeren | verkoopmoment: pré sales | events: Moederdag 2027
        Activiteiten: naam: Bestellen en betalen | soort: transacties | events: Moederdag 2027
        Activiteiten: naam: Bezorgen | soort: afhandelen | events: Moederdag 2027
        Customer journeys: naam: Boeket bestellen | regulariteit: niet-regulier | periode: 19-4-2027 t/m 9-5-2027 | doelgroepen: Buurtbewoners | aanbod: Moederdagboeket | middelen: Moederdagbudget | budget: 900 | soort: concreet | verwoording: Moeder verrassen zonder de deur uit te gaan | einddoelstelling: 120 boeketten voor Moederdag
        Contactmomenten: customer journey: Boeket bestellen | naam: Nieuwsbrief lezen | kanaal: Nieuwsbrief | activiteit: Aanbieden | doelstelling: 10% van de lezers klikt door | verwacht aantal: 1500 | eenheid: klanten | doorstroomratio: 150% | kosten per contact: 0.01 | afhandeling: geautomatiseerd | initiatiefnemer: aanbieder
        Contactmomenten: customer journey: Boeket bestellen | naam: Boeket kiezen en betalen | kanaal: Webwinkle | activiteit: Bestellen en betalen | verwacht aantal: 150 | eenheid: klanten | doorstroomratio: 80% | afhandeling: zelfservice | initiatiefnemer: klant
        Contactmomenten: customer journey: Boeket bestellen | naam: Boeket ontvangen | kanaal: Bezorger van de buurt | activiteit: Bezorgen | verwacht aantal: 120 | eenheid: klanten | kosten per contact: 4
        Taken: customer journey: Boeket bestellen | contactmoment: Nieuwsbrief lezen | naam: Nieuwsbrief schrijven
        Routes: customer journey: Boeket bestellen | contactmoment: Nieuwsbrief lezen | naar: Boeket kiezen en betalen
        Routes: customer journey: Boeket bestellen | contactmoment: Boeket kiezen en betalen | naar: Boeket ontvangen
        Instapmomenten: customer journey: Boeket bestellen | contactmoment: Nieuwsbrief lezen | volume: 1500 | eenheid: klanten
        """;

    private const string English = """
        Target groups: level: operational | name: Neighbours | market: B-to-C | size: 4000
        Offerings: level: operational | name: Mother's Day bunch | kind: product | price: twenty | payment: one-off
        Channels: level: operational | name: Newsletter | form of contact: online
        Channels: level: operational | name: Web shop | form of contact: online
        Channels: level: operational | name: Delivery rider | form of contact: face-to-face
        Resources: level: operational | name: Mother's Day budget | budget: 900
        Objectives: level: operational | name: 120 bunches for Mother's Day | KPI: number of orders | unit: orders | baseline: 80 | target: 120 | deadline: 2027-02-31 | measurement tool: web shop
        Objectives: level: operational | name: 10% of the readers click | contributes to: 120 bunches for Mother's Day | KPI: click rate | unit: % | baseline: 8 | target: 10 | deadline: 2027-05-09 | measurement tool: mail software
        Marketing concepts: name: Ease at a fixed price | description: One bunch, one price, brought home | target groups: Neighbours | offerings: Mother's Day bunch
        Events: name: Mother's Day 2027 | marketing concept: Ease at a fixed price | regularity: non-regular | period: 2027-04-19 to 2027-05-09 | target groups: Neighbours | offerings: Mother's Day bunch | channels: Newsletter; Web shop; Delivery rider | resources: Mother's Day budget | objectives: 120 bunches for Mother's Day
        Activities: name: Offering | kind: inform | sales moment: pre-sales | events: Mother's Day 2027
        Activities: name: Ordering and paying | kind: transact | events: Mother's Day 2027
        Activities: name: Delivering | kind: fulfil | events: Mother's Day 2027
        Customer journeys: name: Ordering a bunch | regularity: non-regular | period: 2027-04-19 to 2027-05-09 | target groups: Neighbours | offerings: Mother's Day bunch | resources: Mother's Day budget | budget: 900 | kind: concrete | statement: Surprise mother without leaving home | end objective: 120 bunches for Mother's Day
        Touchpoints: customer journey: Ordering a bunch | name: Reading the newsletter | channel: Newsletter | activity: Offering | objective: 10% of the readers click | expected number: 1500 | unit: customers | pass rate: 150% | cost per contact: 0.01 | handling: automated | initiator: provider
        Touchpoints: customer journey: Ordering a bunch | name: Choosing and paying | channel: Webshpo | activity: Ordering and paying | expected number: 150 | unit: customers | pass rate: 80% | handling: self-service | initiator: customer
        Touchpoints: customer journey: Ordering a bunch | name: Receiving the bunch | channel: Rider of the neighbourhood | activity: Delivering | expected number: 120 | unit: customers | cost per contact: 4
        Tasks: customer journey: Ordering a bunch | touchpoint: Reading the newsletter | name: Writing the newsletter
        Routes: customer journey: Ordering a bunch | touchpoint: Reading the newsletter | to: Choosing and paying
        Routes: customer journey: Ordering a bunch | touchpoint: Choosing and paying | to: Receiving the bunch
        Entry points: customer journey: Ordering a bunch | touchpoint: Reading the newsletter | volume: 1500 | unit: customers
        """;

    [ClientFact(LibreOffice.Path)]
    public Task A_florist_fills_in_the_form_in_Dutch() =>
        Play(
            Language.Dutch,
            Dutch,
            "Marketingplan",
            "naam: Bloemen van Bep | waardestrategie: kostenleiderschap | positionering: direct | budget: 2000",
            [
                "blad Aanbod, cel G2: DAK0045",
                "blad Doelstellingen, cel K2: DAK0045",
                "blad Contactmomenten, cel S2: DAK0045",
                "blad Contactmomenten, cel E3: DAK1002",
                "blad Contactmomenten, cel E4: DAK0062",
            ],
            [
                ("Aanbod", "twintig", "20"),
                ("Doelstellingen", "31-2-2027", "9-5-2027"),
                ("Contactmomenten", "150%", "10%"),
                ("Contactmomenten", "Webwinkle", "Webwinkel"),
                ("Contactmomenten", "Bezorger van de buurt", "Bezorger"),
            ]
        );

    [ClientFact(LibreOffice.Path)]
    public Task A_florist_fills_in_the_form_in_English() =>
        Play(
            Language.English,
            English,
            "Marketing plan",
            "name: Bep's Flowers | value discipline: cost leadership | positioning: direct | budget: 2000",
            [
                "sheet Offerings, cell G2: DAK0045",
                "sheet Objectives, cell K2: DAK0045",
                "sheet Touchpoints, cell S2: DAK0045",
                "sheet Touchpoints, cell E3: DAK1002",
                "sheet Touchpoints, cell E4: DAK0062",
            ],
            [
                ("Offerings", "twenty", "20"),
                ("Objectives", "2027-02-31", "2027-05-09"),
                ("Touchpoints", "150%", "10%"),
                ("Touchpoints", "Webshpo", "Web shop"),
                ("Touchpoints", "Rider of the neighbourhood", "Delivery rider"),
            ]
        );

    private static async Task Play(
        Language language,
        string cells,
        string sheet,
        string plan,
        string[] expected,
        (string Sheet, string Before, string After)[] mends
    )
    {
        using var office = new LibreOffice(language == Language.Dutch ? "nl-NL" : "en-GB");
        var filled = await office.Edit(
            PlanWorkbook.FormBytes(options: new() { Language = language }),
            sheets =>
            {
                sheets.Put(sheet, plan);
                foreach (var line in cells.Split('\n'))
                {
                    var (name, row) = (line[..line.IndexOf(": ", StringComparison.Ordinal)], line);
                    sheets.Add(name, row[(name.Length + 2)..]);
                }
            }
        );
        var read = PlanWorkbook.Read(filled);
        read.Report.Select(finding => $"{finding.Location!.ToString(language)}: {finding.Id}")
            .Should()
            .BeEquivalentTo(expected);

        var mended = PlanWorkbook.Read(
            await office.Edit(
                filled,
                sheets => Array.ForEach(mends, mend => sheets.Replace(mend.Sheet, mend.Before, mend.After))
            )
        );
        mended.Report.Should().BeEmpty();
        var shop = mended.GetValueOrThrow();
        shop.Check().Where(finding => finding.Severity > Severity.Suggestion).Should().BeEmpty();
        // The rider meets every customer once.
        shop.Assess()
            .Verdicts.Journeys.Should()
            .ContainSingle()
            .Which.Chosen!.Verdict.Should()
            .Be(FitVerdict.FitsPartly);
    }
}
