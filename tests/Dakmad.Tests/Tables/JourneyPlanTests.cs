using System;
using System.Linq;
using Dakmad.Csv;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Integrity;
using Dakmad.Json;
using Dakmad.Tables;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Tables;

/// <summary>Journey tables as people make them, read into a plan.</summary>
public sealed class JourneyPlanTests
{
    private const string Wide = """
        Fase;Klantreis;Contactmoment;Kanaal;Activiteit;Taak;6B;Emotie;Eigenaar;Kosten per contact;Volume;Doorstroom;Pijnpunten;Doelgroep;Deadline;;
        Bewustwording;Nieuwe klant;Vlog bekijken;Elektronisch: video;Informeren pré sales;Vlog maken;;Positief;Marketing;€ 1.234,50;5.000;12,5%;Te lang;Jongeren;31-03-2027;;
        ;;Winkel bezoeken;Persoonlijk: winkel;Communiceren pré sales;Vragen beantwoorden;Bezoeken, Binden;neutraal;Winkel;€ 0,50;1200;0,5;"Druk
        Rij";jongeren;;;
        ;;;;;Demonstreren;;;Winkel;;;;;;;;
        Aankoop;;Bestellen;Elektronisch: website;Transactie;;;Zeer positief;Webteam;;300,5;;;"Jongeren; Ouders";;;
        ;Oude klant;Bellen;Direct: telefoon;Communiceren aftersales;Vraag stellen;;negatief;;;;;;Ouders;;;
        ;;;;;;;;;;;;;;;;
        """;

    [Fact]
    public void Several_journeys_with_more_columns_and_merged_cells_are_read()
    {
        var plan = Plan(Wide);

        PlanIntegrity.Check(plan).Should().BeEmpty();
        plan.Operational.Journeys.Select(journey => journey.Name).Should().Equal("Nieuwe klant", "Oude klant");
        var (vlog, winkel, bestellen) = (Touchpoint(plan, 0, 0), Touchpoint(plan, 0, 1), Touchpoint(plan, 0, 2));
        (vlog.LifecycleStage, vlog.Phase, bestellen.Phase)
            .Should()
            .Be((LifecycleStage.Awareness, null, JourneyPhase.Purchase));
        winkel.LifecycleStage.Should().Be(LifecycleStage.Awareness, "a merged phase holds for the rows below it");
        Touchpoint(plan, 1, 0).Phase.Should().BeNull("in another journey nothing of the one above holds");
        winkel.Tasks.Select(task => task.Name).Should().Equal("Vragen beantwoorden", "Demonstreren");
        winkel.Tasks.Select(task => task.Owner).Should().Equal("Winkel", "Winkel");
        winkel.Stages.Should().Equal(SixBStage.Visit, SixBStage.Bind);
        winkel.Experience!.PainPoints.Should().Equal("Druk", "Rij");
        bestellen.Tasks.Single().Should().BeEquivalentTo(new { Name = "Bestellen", Owner = "Webteam" });
        bestellen.TargetGroups.Select(group => group.Id).Should().Equal("jongeren", "ouders");
        plan.Operational.TargetGroups.Select(group => group.Name).Should().Equal("Jongeren", "Ouders");
        vlog.Cost!.PerContact.Should().Be(Money.Euro(1234.50m));
        (vlog.Volume!.Expected, vlog.Volume.PassRate, winkel.Volume!.PassRate).Should().Be((5000m, 0.125m, 0.5m));
        vlog.Tasks.Single().Deadline.Should().Be(new LocalDate(2027, 3, 31));
        bestellen.Experience!.Emotion.Should().Be(Emotion.VeryPositive);
    }

    [Fact]
    public void A_map_with_the_steps_across_is_the_same_plan()
    {
        var rows = Wide.Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .Where(line => !line.Contains("Druk") && !line.StartsWith("Rij", StringComparison.Ordinal))
            .Select(line => line.Split(';'))
            .Where(row => row.Length == 17 && !row[13].Contains('"'))
            .ToArray();
        var across = Enumerable.Range(0, 17).Select(column => string.Join(';', rows.Select(row => row[column])));

        Plan(string.Join("\r\n", across))
            .Should()
            .Be(Plan(string.Join("\r\n", rows.Select(row => string.Join(';', row)))));
    }

    [Theory]
    [InlineData("Customer Journey,Activiteit,Taak,Kanaal")]
    [InlineData("Taak,Kanaal,Contactmoment,Activiteit")]
    [InlineData("Tasks,Channels,Touchpoints,Activities")]
    [InlineData("TAAK,Contactkanaal,\"Contact-\nmoment\",Soort activiteit")]
    [InlineData("Taken,Kanalen,Touch point,Type activiteit")]
    public void Headings_are_known_by_the_words_for_what_they_hold(string header)
    {
        var cells = Array.ConvertAll(
            header.Replace("\n", "").Split(','),
            heading =>
                heading.ToUpperInvariant() switch
                {
                    "TAAK" or "TAKEN" or "TASKS" => "Kopij",
                    "KANAAL" or "KANALEN" or "CONTACTKANAAL" or "CHANNELS" => "tv",
                    "ACTIVITEIT" or "ACTIVITIES" or "SOORT ACTIVITEIT" or "TYPE ACTIVITEIT" => "Informeren",
                    _ => "Spot",
                }
        );

        var touchpoint = Touchpoint(Plan($"{header}\r\n{string.Join(',', cells)}\r\n"), 0, 0);

        (touchpoint.Name, touchpoint.Channel.Id, touchpoint.Activity.Id, touchpoint.Tasks.Single().Name)
            .Should()
            .Be(("Spot", "tv", "informeren", "Kopij"));
    }

    [Fact]
    public void A_column_of_one_s_own_is_kept_and_told()
    {
        var read = JourneyTableCsv.ReadPlan(
            "Contactmoment,Activiteit,Kanaal,Wat!,Wat?\r\nTV,Informeren,tv,zo,anders\r\n"
        );

        read.Report.Select(finding => finding.Id).Should().Equal("DAK0027", "DAK0027");
        Touchpoint(read.Value!, 0, 0)
            .Extra.Should()
            .Equal(new ExtraField("x-wat", "\"zo\""), new ExtraField("x-wat-2", "\"anders\""));
    }

    [Fact]
    public void A_mapping_says_what_other_headings_mean()
    {
        var mapping = JourneyMappingJson
            .Read(
                """{ "columns": { "Wat": "touchpoint.name", "Waar": "kanaal", "Hoe": "activity.name", "Nr": null } }"""
            )
            .GetValueOrThrow();

        var read = JourneyTableCsv.ReadPlan("Nr;Wat;Waar;Hoe\r\n1;TV;tv;Informeren\r\n", new() { Mapping = mapping });

        read.Report.Should().BeEmpty();
        Touchpoint(read.Value!, 0, 0).Name.Should().Be("TV");
        JourneyMappingJson
            .Read("""{ "columns": { "Wat": "touchpoint.nam" } }""")
            .Report.Single()
            .Id.Should()
            .Be("DAK0014");
    }

    [Fact]
    public void A_table_goes_into_a_plan_and_nothing_is_taken_away()
    {
        var plan = SamplePlans.Promotion;
        var journey = plan.Operational.Journeys[0];
        var channel = plan.Operational.Channels.First(known => known.Id == journey.Touchpoints[0].Channel.Id);
        var activity = plan.Operational.Activities.First(known => known.Id == journey.Touchpoints[0].Activity.Id);
        var first = journey.Touchpoints[0].Name;
        var csv = string.Join(
            "\r\n",
            "Klantreis;Contactmoment;Kanaal;Activiteit;Emotie",
            $"{journey.Name.ToUpperInvariant()};{first};{channel.Name};{activity.Name};negatief",
            $"{journey.Name};Kiosk;kiosk;{activity.Name};",
            "Nieuw;Kiosk;KIOSK;Transactie;"
        );

        var read = JourneyTableCsv.ReadPlan(csv, new() { Into = plan });

        read.Report.Where(finding => finding.Severity == Severity.Error).Should().BeEmpty();
        var filled = read.Value!;
        PlanIntegrity.Check(filled).Should().BeEmpty();
        filled.Operational.Journeys.Should().HaveCount(plan.Operational.Journeys.Count + 1);
        var grown = filled.Operational.Journeys[0];
        grown.Touchpoints.Should().HaveCount(journey.Touchpoints.Count + 1);
        grown.Touchpoints[0].Experience!.Emotion.Should().Be(Emotion.Negative);
        (grown.Touchpoints[0] with { Experience = journey.Touchpoints[0].Experience })
            .Should()
            .Be(journey.Touchpoints[0]);
        grown.Touchpoints.Skip(1).SkipLast(1).Should().Equal(journey.Touchpoints.Skip(1));
        filled.Operational.Channels.Should().HaveCount(plan.Operational.Channels.Count + 1);
        (filled with { Operational = plan.Operational }).Should().Be(plan);
    }

    [Fact]
    public void A_way_on_leads_to_a_touchpoint_further_down_by_its_name()
    {
        var plan = Plan(
            "Contactmoment;Activiteit;Kanaal;Volgende stap\r\nA;Informeren;tv;c\r\nB;Informeren;tv;\r\nC;Informeren;tv;\r\n"
        );

        Touchpoint(plan, 0, 0).Routes.Single().To!.Value.Id.Should().Be("c");
    }

    [Fact]
    public void Every_cell_of_a_broken_row_is_reported()
    {
        var read = JourneyTableCsv.ReadPlan(
            "Contactmoment;Activiteit;Kanaal;Volume;Deadline\r\n;Informeren;;1.5;31-02-2027\r\n"
        );

        read.Report.Select(finding => (finding.Id, finding.Location!.Line, finding.Location.Column))
            .Should()
            .Equal(("DAK0035", 2, 1), ("DAK0035", 2, 13), ("DAK0045", 2, 14), ("DAK0045", 2, 18));
    }

    private static MarketingPlan Plan(string csv) => JourneyTableCsv.ReadPlan(csv).GetValueOrThrow();

    private static Touchpoint Touchpoint(MarketingPlan plan, int journey, int touchpoint) =>
        plan.Operational.Journeys[journey].Touchpoints[touchpoint];
}
