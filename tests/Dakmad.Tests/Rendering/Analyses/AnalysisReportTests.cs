using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Dakmad.Analysis;
using Dakmad.Rendering.Analyses;
using Dakmad.Rendering.Tables;
using Dakmad.Tests.Generators;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rendering.Analyses;

public sealed class AnalysisReportTests
{
    [Fact]
    public void Every_plan_can_be_shown_in_every_form() =>
        Law.Holds(
            Plans.Any,
            plan =>
            {
                var report = AnalysisReport.Of(PlanAnalysis.Of(plan));

                foreach (var table in report.Tables)
                {
                    table.Rows.All(row => row.Count == table.Columns.Count).Should().BeTrue();
                    table.Columns.Select(column => column.Key).Should().OnlyHaveUniqueItems();
                    table.ToText(Language.Dutch).Should().EndWith("\n");
                    table.ToMarkdown(Language.English).Should().StartWith("## ");
                }

                using var text = new StringWriter();
                TableJson.Write(report.Tables, report.Problems, Language.English, text);
                using var json = JsonDocument.Parse(text.ToString());
                json.RootElement.GetProperty("tables").GetArrayLength().Should().Be(report.Tables.Count);
                json.RootElement.GetProperty("problems").GetArrayLength().Should().Be(report.Problems.Count);
            },
            200
        );

    [Fact]
    public void Two_plans_can_always_be_compared_in_every_form()
    {
        var plans = Plans.Sample(60).ToList();
        foreach (var (before, after) in plans.Zip(plans.Skip(1)))
        {
            foreach (var table in PlanComparison.Of(before, after).ToTables(withSame: true))
            {
                table.ToText(Language.English).Should().NotBeEmpty();
                JsonDocument.Parse(table.ToJson(Language.Dutch)).Dispose();
            }
        }
    }

    [Fact]
    public void Each_kind_has_tables_and_a_journey_narrows_what_is_about_journeys()
    {
        var plan = SamplePlans.Promotion;
        var analysis = PlanAnalysis.Of(plan);
        var journey = plan.Operational.Journeys[1];

        foreach (var kind in Enum.GetValues<AnalysisKind>())
        {
            AnalysisReport.Of(analysis, [kind], null).Tables.Should().NotBeEmpty();
            AnalysisReport
                .Of(analysis, [kind], journey)
                .Tables.Select(table => table.Subject)
                .Should()
                .NotContain(plan.Operational.Journeys[0].Id);
        }
    }
}
