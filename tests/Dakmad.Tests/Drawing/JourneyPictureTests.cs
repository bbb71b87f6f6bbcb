using System;
using System.IO;
using Dakmad.Drawing;
using Dakmad.Drawing.Mermaid;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Drawing;

public sealed class JourneyPictureTests
{
    private static readonly MarketingPlan Plan = DrawnPlans.Sample;
    private static readonly Journey Order = Plan.Operational.Journeys[0];

    [Fact]
    public void With_its_plan_a_journey_is_shown_as_the_plan_shows_it()
    {
        Order.ToSvg(Plan).Should().Be(Plan.ToSvg(Order.Id));
        Order.ToMermaid(plan: Plan).Should().Be(Plan.ToMermaid(Order.Id));
        Order.ToHtml(Plan).Should().Be(Plan.ToHtml(Order.Id));
        Order
            .ToMarkdown(Plan)
            .Should()
            .StartWith("# Bestellen tijdens de voorjaarsactie\n\n| ")
            .And.NotContain("Nieuwsbrief ontvangen");
    }

    [Fact]
    public void Without_its_plan_what_it_refers_to_goes_by_its_id()
    {
        Order.ToMermaid().Should().Contain("Website assortiment: 4: website\n").And.Contain("section Orientation");
        Order.ToMermaid(MermaidKind.Flowchart).Should().StartWith("flowchart LR");
        Order.ToMarkdown().Should().Contain("| Website chat | communiceren | ");
        Order.ToSvg().Should().Contain(">forenzen-in-de-regio<").And.Contain(">End objective<");
        Order
            .ToHtml()
            .Should()
            .Contain("<html lang=\"en\">")
            .And.Contain("Report: Bestellen tijdens de voorjaarsactie");
    }

    [Fact]
    public void A_journey_of_another_plan_is_refused()
    {
        var act = () => (Order with { Id = "andere" }).ToSvg(Plan);

        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Every_verb_has_a_twin_that_writes()
    {
        Written(text => Order.WriteSvg(text, Plan)).Should().Be(Order.ToSvg(Plan));
        Written(text => Order.WriteMermaid(text, MermaidKind.Sankey, Plan))
            .Should()
            .Be(Order.ToMermaid(MermaidKind.Sankey, Plan));
        Written(text => Order.WriteMarkdown(text, Plan)).Should().Be(Order.ToMarkdown(Plan));
        Written(text => Order.WriteHtml(text, Plan)).Should().Be(Order.ToHtml(Plan));
        Written(text => Plan.WriteMermaid(text)).Should().Be(Plan.ToMermaid());
        Written(text => Plan.WriteMarkdown(text)).Should().Be(Plan.ToMarkdown());
        Written(text => Plan.WriteHtml("nabestellen", text)).Should().Be(Plan.ToHtml("nabestellen"));
        Written(text => Plan.WriteHtml(PictureKind.Budget, text)).Should().Be(Plan.ToHtml(PictureKind.Budget));
        Written(text => Plan.Assess().WriteHtml(text)).Should().Be(Plan.ToHtml());
        foreach (var kind in Enum.GetValues<PictureKind>())
        {
            Written(text => Plan.WriteMarkdown(kind, text)).Should().Be(Plan.ToMarkdown(kind));
        }
    }

    [Fact]
    public void A_part_of_the_report_holds_what_was_asked_and_no_more()
    {
        var journey = Plan.ToHtml("nabestellen");
        var budget = Plan.ToHtml(PictureKind.Budget, Language.English);

        journey.Should().Contain("id=\"nl-map-nabestellen-").And.NotContain("nl-map-actie-bestellen");
        journey.Should().Contain("Bevindingen").And.NotContain("Budget en kosten");
        budget.Should().Contain("Budget and cost").And.NotContain("-map-").And.NotContain("DAKMAD grid");
    }

    [Fact]
    public void Pictures_are_tables_in_Markdown()
    {
        Plan.ToMarkdown(PictureKind.Map).Should().Be(Plan.ToMarkdown());
        Plan.ToMarkdown(PictureKind.Grid)
            .Should()
            .Contain("| Niveau | Doelgroep | Aanbod | Kanalen | Middelen | Activiteiten | Doelstellingen |")
            .And.Contain("| Tactisch | Prijsbewuste fietsforenzen; Klanten van de webwinkel | ");
        Plan.ToMarkdown(PictureKind.Verdict, Language.English).Should().Contain("cost leadership");
    }

    private static string Written(Action<StringWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(text);
        return text.ToString();
    }
}
