using System;
using System.Linq;
using System.Threading.Tasks;
using Dakmad.Comparison;
using Dakmad.Office;
using FluentAssertions;

namespace Dakmad.Tests.Clients;

/// <summary>
/// LibreOffice with Dutch settings opens, edits and saves workbooks, as a marketer does: nothing else changes, and a form
/// that is filled in becomes a plan.
/// </summary>
public sealed class WorkbookClientTests : IDisposable
{
    private readonly LibreOffice _office = new("nl-NL");

    [ClientFact(LibreOffice.Path)]
    public async Task Of_one_cell_that_is_edited_only_that_edit_comes_back()
    {
        var plan = SamplePlans.Promotion;
        var saved = await _office.Edit(
            PlanWorkbook.ToBytes(plan, new() { Language = Language.Dutch }),
            sheets => sheets.Replace("Contactmomenten", "Website chat", "Chatten op de website")
        );

        var read = PlanWorkbook.Read(saved);

        read.Report.Should().BeEmpty();
        PlanDiff
            .Of(plan, read.GetValueOrThrow())
            .Changes.Select(change => (change.Element.Id, change.Field?.Name, change.After))
            .Should()
            .Equal(("website-chat", "name", "Chatten op de website"));
    }

    [ClientFact(LibreOffice.Path)]
    public async Task A_form_that_is_filled_in_becomes_a_plan_and_findings_name_its_cells()
    {
        var saved = await _office.Edit(
            PlanWorkbook.FormBytes("Bloemen van Bep", new() { Language = Language.Dutch }),
            sheets =>
            {
                sheets.Add("Kanalen", "niveau: operationeel | naam: Winkel aan de markt");
                sheets.Add("Doelgroepen", "niveau: operationeel | naam: Buurtbewoners | markt: buurtgenoten");
            }
        );

        var read = PlanWorkbook.Read(saved, "formulier.xlsx");

        read.Report.Select(finding => $"{finding.Location!.ToString(Language.Dutch)}: {finding.Id}")
            .Should()
            .Equal("formulier.xlsx, blad Doelgroepen, cel F2: DAK0045");
    }

    public void Dispose() => _office.Dispose();
}
