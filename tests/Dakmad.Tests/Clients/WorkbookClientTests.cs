using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Dakmad.Comparison;
using Dakmad.Office;
using Dakmad.Tests.Docs;
using FluentAssertions;

namespace Dakmad.Tests.Clients;

/// <summary>
/// LibreOffice with Dutch settings opens, edits and saves workbooks, as a marketer does: nothing else changes, and a form
/// that is filled in becomes a plan.
/// </summary>
public sealed class WorkbookClientTests : IDisposable
{
    private const string Office = "/usr/bin/soffice";

    private const string DutchSettings = """
        <oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item></oor:items>
        """;

    private static readonly XNamespace O = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace T = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace P = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private readonly string _folder = Directory.CreateTempSubdirectory("dakmad-workbook-").FullName;

    [ClientFact(Office)]
    public async Task Of_one_cell_that_is_edited_only_that_edit_comes_back()
    {
        var plan = SamplePlans.Promotion;
        var saved = await Edited(
            PlanWorkbook.ToBytes(plan, new() { Language = Language.Dutch }),
            sheets => Cell(sheets, "Contactmomenten", "Website chat").Element(P + "p")!.Value = "Chatten op de website"
        );

        var read = PlanWorkbook.Read(saved);

        read.Report.Should().BeEmpty();
        PlanDiff
            .Of(plan, read.GetValueOrThrow())
            .Changes.Select(change => (change.Element.Id, change.Field?.Name, change.After))
            .Should()
            .Equal(("website-chat", "name", "Chatten op de website"));
    }

    [ClientFact(Office)]
    public async Task A_form_that_is_filled_in_becomes_a_plan_and_findings_name_its_cells()
    {
        var saved = await Edited(
            PlanWorkbook.FormBytes("Bloemen van Bep", new() { Language = Language.Dutch }),
            sheets =>
            {
                Fill(sheets, "Kanalen", ["operationeel", "winkel", "Winkel aan de markt"]);
                Fill(sheets, "Doelgroepen", ["operationeel", "buurt", "Buurtbewoners", "", "", "buurtgenoten"]);
            }
        );

        var read = PlanWorkbook.Read(saved, "formulier.xlsx");

        read.Report.Select(finding => $"{finding.Location!.ToString(Language.Dutch)}: {finding.Id}")
            .Should()
            .Equal("formulier.xlsx, blad Doelgroepen, cel F2: DAK0045");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>A workbook after LibreOffice opened it, somebody edited it, and LibreOffice saved it.</summary>
    private async Task<byte[]> Edited(byte[] workbook, Action<XDocument> edit)
    {
        var settings = Directory.CreateDirectory(Path.Combine(_folder, "profile", "user"));
        await File.WriteAllTextAsync(Path.Combine(settings.FullName, "registrymodifications.xcu"), DutchSettings);
        await File.WriteAllBytesAsync(Path.Combine(_folder, "plan.xlsx"), workbook);
        await Convert("fods", "plan.xlsx", "open");
        var opened = Path.Combine(_folder, "open", "plan.fods");
        var sheets = XDocument.Load(opened, LoadOptions.PreserveWhitespace);
        edit(sheets);
        sheets.Save(opened, SaveOptions.DisableFormatting);
        await Convert("xlsx", Path.Combine("open", "plan.fods"), "saved");
        return await File.ReadAllBytesAsync(Path.Combine(_folder, "saved", "plan.xlsx"));
    }

    private async Task Convert(string to, string file, string folder)
    {
        var (exitCode, _, errors) = await Shell.Run([
            Office,
            $"-env:UserInstallation=file://{_folder}/profile",
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            Path.Combine(_folder, folder),
            Path.Combine(_folder, file),
        ]);
        exitCode.Should().Be(0, errors);
    }

    private static XElement Table(XDocument sheets, string sheet) =>
        sheets.Descendants(T + "table").Single(table => (string?)table.Attribute(T + "name") == sheet);

    private static XElement Cell(XDocument sheets, string sheet, string text) =>
        Table(sheets, sheet).Descendants(T + "table-cell").Single(cell => cell.Element(P + "p")?.Value == text);

    /// <summary>Puts a row of texts below the header.</summary>
    private static void Fill(XDocument sheets, string sheet, IEnumerable<string> texts) =>
        Table(sheets, sheet)
            .Descendants(T + "table-row")
            .First()
            .AddAfterSelf(
                new XElement(
                    T + "table-row",
                    texts.Select(text =>
                        text.Length == 0
                            ? new XElement(T + "table-cell")
                            : new XElement(
                                T + "table-cell",
                                new XAttribute(O + "value-type", "string"),
                                new XElement(P + "p", text)
                            )
                    )
                )
            );
}
