using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Tables;

namespace Dakmad.Office;

/// <summary>One reading of a workbook.</summary>
internal sealed class WorkbookReading(string? file, int mostBytes)
{
    /// <summary>As many cells are read of a sheet, those included in which nothing stands.</summary>
    public const int MostCells = 10_000_000;

    private readonly List<Diagnostic> _found = [];

    public ReadResult<MarketingPlan> Read(ReadOnlyMemory<byte> bytes)
    {
        WorkbookPackage package;
        try
        {
            if (!PlanWorkbook.IsLike(bytes.Span))
            {
                return NoWorkbook(WorkbookLike.Found(bytes.Span));
            }

            if (bytes.Length > mostBytes || WorkbookPackage.IsLarger(bytes, mostBytes))
            {
                return Refused(SourceText.TooLarge(file, mostBytes));
            }

            package = WorkbookPackage.Read(bytes);
        }
        catch (Exception e) when (WorkbookPackage.IsDamage(e))
        {
            return NoWorkbook(WorkbookLike.Damaged);
        }

        TellParts(package);
        var reading = new CellReading(package.Looks, package.CountsFrom1904);
        var sheets = package
            .Sheets.Where(sheet => (sheet.Rows.Count > 0 || sheet.Excess is not null) && !IsView(sheet))
            .Select(sheet => new TableSheetReading(sheet, reading, file).ToSheet())
            .ToArray();
        var read = PlanTables.Read(sheets);
        return _found.Count == 0 ? read : read with { Report = new(_found.Concat(read.Report)) };
    }

    private static bool IsView(RawSheet sheet) =>
        sheet
            .Rows.TakeWhile(row => row.Row <= 2)
            .Any(row => row.Cells is [{ Column: 1, Value: { } text }, ..] && ViewMark.Is(text));

    private void TellParts(WorkbookPackage package)
    {
        Tell(package.HasMacros, new("macro's", "macros"));
        Tell(package.HasLinks, new("verwijzingen naar andere werkmappen", "links to other workbooks"));

        void Tell(bool isThere, LocalizedText part)
        {
            if (isThere)
            {
                _found.Add(
                    new(ReadingDiagnostics.PartOfWorkbookLeft, PlanPath.Root)
                    {
                        Location = new(file, 1, 1),
                        Arguments = [new("part", part)],
                    }
                );
            }
        }
    }

    private ReadResult<MarketingPlan> NoWorkbook(LocalizedText found) =>
        Refused(
            new(ReadingDiagnostics.NoWorkbook, PlanPath.Root)
            {
                Location = new(file, 1, 1),
                Arguments = [new("found", found)],
            }
        );

    private static ReadResult<MarketingPlan> Refused(Diagnostic fault) => new(null, new(fault));
}
