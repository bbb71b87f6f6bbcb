using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Office;
using Dakmad.Tests.Generators;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Office;

/// <summary>A whole plan as a workbook, and back.</summary>
public sealed class PlanWorkbookTests
{
    private const int UsualRounds = 200;

    /// <summary>How many plans go round; <c>DAKMAD_ROUND_TRIPS</c> asks for more.</summary>
    private static int Rounds =>
        Environment.GetEnvironmentVariable("DAKMAD_ROUND_TRIPS") is { } asked
            ? int.Parse(asked, CultureInfo.InvariantCulture)
            : UsualRounds;

    [Fact]
    public void A_plan_that_goes_to_a_workbook_and_back_is_the_same_in_either_language()
    {
        var number = 0;
        foreach (var plan in Plans.Sample(Rounds))
        {
            var language = number++ % 2 == 0 ? Language.Dutch : Language.English;
            var read = PlanWorkbook.Read(PlanWorkbook.ToBytes(plan, new() { Language = language }));

            read.Report.Where(finding => finding.Severity == Severity.Error)
                .Select(finding => $"{finding.Location} {finding.Message(Language.English)}")
                .Should()
                .BeEmpty("plan {0} in {1}", number - 1, language);
            (read.Value == plan).Should().BeTrue("plan {0} in {1}", number - 1, language);
        }
    }

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void The_makers_of_the_format_find_no_error_in_a_workbook_or_a_form(Language language)
    {
        var options = new PlanWorkbookOptions { Language = language };

        Errors(PlanWorkbook.ToBytes(SamplePlans.Promotion, options)).Should().BeEmpty();
        Errors(PlanWorkbook.FormBytes("Bakkerij 'De Korst'", options)).Should().BeEmpty();
        foreach (var plan in Plans.Sample(UsualRounds).Skip(40).Take(10))
        {
            Errors(PlanWorkbook.ToBytes(plan, options)).Should().BeEmpty();
        }
    }

    [Fact]
    public void Of_one_plan_a_workbook_is_the_same_bytes() =>
        PlanWorkbook.ToBytes(SamplePlans.Promotion).Should().Equal(PlanWorkbook.ToBytes(SamplePlans.Promotion));

    [Theory]
    [InlineData(Language.Dutch, "Marketingplan")]
    [InlineData(Language.English, "Marketing plan")]
    public void An_empty_form_asks_for_what_a_plan_needs(Language language, string sheet)
    {
        var read = PlanWorkbook.Read(
            Packages.With(
                PlanWorkbook.FormBytes(options: new() { Language = language }),
                "xl/worksheets/sheet2.xml",
                "EUR",
                ""
            ),
            "form.xlsx"
        );

        read.Value.Should().BeNull();
        read.Report.Select(finding => (finding.Id, finding.Location!.ToString()))
            .Should()
            .Equal(("DAK0035", $"form.xlsx({sheet}!B2)"), ("DAK0035", $"form.xlsx({sheet}!B3)"));
        PlanWorkbook
            .Read(PlanWorkbook.FormBytes("Bakkerij Jansen", new() { Language = language }))
            .Value!.Should()
            .BeEquivalentTo(
                new
                {
                    Id = "bakkerij-jansen",
                    Name = "Bakkerij Jansen",
                    Currency = "EUR",
                }
            );
    }

    [Fact]
    public void What_is_wrong_is_told_with_sheet_and_cell_in_the_readers_words()
    {
        var read = Read(
            "Kanalen",
            Packages.Row(1, "niveau", "id", "naam", "contactvorm")
                + Packages.Row(3, "operationeel", "tv", "TV", "postduif")
                + Packages.Row(7, "operationeel", "website", "")
        );

        read.Report.Select(finding => $"{finding.Location!.ToString(Language.Dutch)}: {finding.Id}")
            .Should()
            .Equal("plan.xlsx, blad Kanalen, cel D3: DAK0045", "plan.xlsx, blad Kanalen, cel C7: DAK0035");
        read.Report[0].Location!.ToString(Language.English).Should().Be("plan.xlsx, sheet Kanalen, cell D3");
        read.Report[0].Location!.ToString().Should().Be("plan.xlsx(Kanalen!D3)");
    }

    [Fact]
    public void A_finding_of_a_rule_names_its_cell()
    {
        var plan = SamplePlans.Promotion with { Strategy = null };
        var read = PlanWorkbook.Read(PlanWorkbook.ToBytes(plan, new() { Language = Language.Dutch }), "plan.xlsx");

        read.Locate(read.Value!.Check())
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(finding => finding.Location!.Sheet != null);
    }

    [Fact]
    public void Numbers_days_and_amounts_are_read_as_what_they_are()
    {
        var read = Read(
            "Middelen",
            Packages.Row(1, "niveau", "id", "naam", "budget")
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>operationeel</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>flyers</t></is></c><c r=\"C2\"><v>2027</v></c><c r=\"D2\"><v>1250.5</v></c></row>"
        );

        var resource = read.GetValueOrThrow().Operational.Resources[0];
        resource.Name.Should().Be("2027");
        resource.Budget.Should().Be(new Money(1250.5m, "EUR"));
    }

    [Fact]
    public void Of_a_formula_the_result_is_read_and_told()
    {
        var read = Read(
            "Kanalen",
            Packages.Row(1, "niveau", "id", "naam")
                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>\"opera\"&amp;\"tioneel\"</f><v>operationeel</v></c><c r=\"B2\" t=\"str\"><f>X1</f><v>tv</v></c><c r=\"C2\"><f>WEBSERVICE(\"http://x\")</f></c></row>"
        );

        read.Report.Select(finding => $"{finding.Location!.Cell} {finding.Id}")
            .Should()
            .Equal("A2 DAK0058", "B2 DAK0058", "C2 DAK0059", "C2 DAK0035");
    }

    [Fact]
    public void A_sheet_of_ones_own_is_told_and_left_alone()
    {
        var read = Read("Notities", Packages.Row(1, "bellen", "drukker"));

        read.Report.Select(finding => finding.Id).Should().Equal("DAK0049");
        read.Value.Should().NotBeNull();
    }

    [Fact]
    public void A_text_that_no_cell_can_hold_is_refused_with_its_place()
    {
        var plan = SamplePlans.Promotion with { Description = new string('x', 32_768) };

        var writing = () => PlanWorkbook.ToBytes(plan);

        writing
            .Should()
            .Throw<Dakmad.Formats.Files.FileRefusedException>()
            .Which.Text.English.Should()
            .Contain("sheet Marketing plan under 'description' has 32768 characters");
    }

    private static ReadResult<MarketingPlan> Read(string sheet, string rows) =>
        PlanWorkbook.Read(Packages.Small(sheet, rows), "plan.xlsx");

    private static string[] Errors(byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(document)
                .Select(error => $"{error.Part?.Uri}{error.Path?.XPath}: {error.Description}"),
        ];
    }
}
