using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dakmad.Csv;
using Dakmad.Formats;
using FluentAssertions;
using NodaTime.Text;
using Xunit;

namespace Dakmad.Tests.Csv;

/// <summary>Words and stretches of time in tables of a plan, as people write them.</summary>
public sealed class PlanWordsTests
{
    [Theory]
    [InlineData("2 dagen", "P2D")]
    [InlineData("een week", "P1W")]
    [InlineData("1 uur 30 minuten", "PT1H30M")]
    [InlineData("1 uur en 30 min", "PT1H30M")]
    [InlineData("2 Weken en 1 dag", "P2W1D")]
    [InlineData("an hour", "PT1H")]
    [InlineData("3 days, 4 hours and 10 seconds", "P3DT4H10S")]
    [InlineData("P14D", "P14D")]
    public void A_stretch_of_time_is_read_in_words_of_either_language(string cell, string period)
    {
        var task = Read("naam;voorbereidingstijd", cell).GetValueOrThrow().Operational.Journeys[0].Touchpoints[0].Tasks[
            0
        ];

        task.LeadTime.Should().Be(PeriodPattern.Roundtrip.Parse(period).Value);
    }

    [Theory]
    [InlineData("3 werkdagen", "Een plan telt kalenderdagen: schrijf er hoeveel het er zijn.")]
    [InlineData("binnenkort", "hier hoort een tijdsduur, zoals 14 dagen of 1 uur en 30 minuten.")]
    [InlineData("-2 dagen", "hier hoort een tijdsduur, zoals 14 dagen of 1 uur en 30 minuten.")]
    [InlineData("1,5 uur", "hier hoort een tijdsduur, zoals 14 dagen of 1 uur en 30 minuten.")]
    public void What_is_no_stretch_of_time_is_told_with_how_to_write_one(string cell, string message) =>
        Read("naam;voorbereidingstijd", cell).Report.Single().Message(Language.Dutch).Should().Contain(message);

    [Theory]
    [InlineData("P14D", "14 dagen", "14 days")]
    [InlineData(
        "P1Y2M3W4DT5H6M7S",
        "1 jaar, 2 maanden, 3 weken, 4 dagen, 5 uur, 6 minuten en 7 seconden",
        "1 year, 2 months, 3 weeks, 4 days, 5 hours, 6 minutes and 7 seconds"
    )]
    [InlineData("P0D", "0 dagen", "0 days")]
    [InlineData("P2000000D", "P2000000D", "P2000000D")]
    public void Tables_for_people_have_it_in_words(string period, string dutch, string english)
    {
        var plan = Read("naam;voorbereidingstijd", period).GetValueOrThrow();

        Written(Language.Dutch).Should().Contain(dutch);
        Written(Language.English).Should().Contain(english);
        Encoding
            .UTF8.GetString(PlanCsv.ToFiles(plan).Single(file => file.Key == "tasks.csv").Value)
            .Should()
            .Contain(period);

        string Written(Language language)
        {
            var files = PlanCsv.ToFiles(plan, new() { Dialect = CsvDialect.Tab, Language = language });
            PlanCsv
                .Read(files.Select(file => KeyValuePair.Create(file.Key, (ReadOnlyMemory<byte>)file.Value)))
                .Value.Should()
                .Be(plan);
            return Encoding.UTF8.GetString(files.Single(file => file.Key is "taken.csv" or "tasks.csv").Value);
        }
    }

    [Fact]
    public void With_commas_between_cells_words_may_be_Dutch_and_figures_stay_as_they_are()
    {
        var read = PlanCsv.Read([
            File("marketingplan", "naam,taal,waardestrategie,budget\nPlan,Nederlands,kostenleiderschap,EUR 1000.50\n"),
            File("kanalen", "niveau,naam,contactvorm\noperationeel,Winkel,online\n"),
            File("activiteiten", "naam,soort,verkoopmoment\nUitleggen,informeren,pré sales\n"),
        ]);

        var plan = read.GetValueOrThrow();
        plan.Language.Should().Be(Language.Dutch);
        plan.Budget.Should().Be(new Money(1000.5m, "EUR"));
        plan.Operational.Activities[0].Type.Should().Be(ActivityType.Inform(SalesMoment.PreSales));
    }

    [Theory]
    [InlineData("\"1,5\"")]
    [InlineData("\"1.234,50\"")]
    [InlineData("\"1,234\"")]
    public void With_commas_between_cells_a_decimal_comma_stays_an_error(string figure) =>
        PlanCsv
            .Read([
                File("marketingplan", "naam\nPlan\n"),
                File("doelstellingen", $"niveau,naam,streefwaarde\noperationeel,Orders,{figure}\n"),
            ])
            .Report.Select(finding => finding.Id)
            .Should()
            .Equal("DAK0045");

    private static ReadResult<MarketingPlan> Read(string header, string cell) =>
        PlanCsv.Read([
            File("marketingplan", "naam\nPlan\n"),
            File("kanalen", "niveau;naam\noperationeel;Winkel\n"),
            File("activiteiten", "naam;soort\nBestellen;transactie\n"),
            File("customer-journeys", "naam\nKopen\n"),
            File("contactmomenten", "customer journey;naam;kanaal;activiteit\nKopen;Kiezen;Winkel;Bestellen\n"),
            File("taken", $"customer journey;contactmoment;{header}\nKopen;Kiezen;Inpakken;{cell}\n"),
        ]);

    private static KeyValuePair<string, ReadOnlyMemory<byte>> File(string name, string text) =>
        KeyValuePair.Create($"{name}.csv", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(text));
}
