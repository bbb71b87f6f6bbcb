using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dakmad.Office;

/// <summary>Writes sheets as a workbook; of the same sheets it is the same bytes, whenever it is made.</summary>
internal sealed class WorkbookWriter
{
    private const double UsualWidth = 12;
    private const double UsualHeight = 15;

    /// <summary>No part of a zip has a time of its own.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly WorkbookStyles _styles = new();

    /// <summary>Writes.</summary>
    /// <param name="sheets">The sheets, in the order of their tabs.</param>
    /// <param name="active">Which tab is in front.</param>
    public byte[] Write(IReadOnlyList<WrittenSheet> sheets, int active = 0)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            // The usual id is a random one.
            document.ChangeIdOfPart(workbook, "workbook");
            for (var i = 0; i < sheets.Count; i++)
            {
                var part = workbook.AddNewPart<WorksheetPart>(Id("sheet", i));
                AddComments(part, sheets[i]);
                AddSheet(part, sheets[i], i == active);
            }

            // Last, when it is known which currencies there are.
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = _styles.ToStylesheet();
            workbook.Workbook = new(
                new BookViews(new WorkbookView { ActiveTab = (uint)active }),
                new Sheets(
                    sheets.Select(
                        (sheet, i) =>
                            new Sheet
                            {
                                Name = sheet.Name,
                                SheetId = (uint)i + 1,
                                Id = Id("sheet", i),
                                State = sheet.IsHidden ? SheetStateValues.Hidden : null,
                            }
                    )
                )
            );
        }

        return WithoutTimes(package);
    }

    private static string Id(string part, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{part}{number + 1}");

    private static byte[] WithoutTimes(MemoryStream package)
    {
        package.Position = 0;
        using var written = new MemoryStream();
        using (var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in source.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
            {
                var entry = target.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = NoTime;
                using var from = part.Open();
                using var to = entry.Open();
                from.CopyTo(to);
            }
        }

        return written.ToArray();
    }

    private void AddSheet(WorksheetPart part, WrittenSheet sheet, bool isActive)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        // A table may be too wide for a page; what is there to be looked at is made to fit.
        xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = sheet.IsView }));
        xml.WriteElement(new SheetViews(View(sheet, isActive)));
        xml.WriteElement(new SheetFormatProperties { DefaultRowHeight = UsualHeight, DefaultColumnWidth = UsualWidth });
        WriteColumns(xml, sheet);
        xml.WriteStartElement(new SheetData());
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            WriteRow(xml, sheet, row);
        }

        xml.WriteEndElement();
        WriteAfterCells(xml, sheet);
        if (sheet.Comments.Count > 0)
        {
            xml.WriteElement(new LegacyDrawing { Id = "drawing1" });
        }

        xml.WriteEndElement();
    }

    private static void WriteColumns(OpenXmlWriter xml, WrittenSheet sheet)
    {
        if (sheet.Columns.Count > 0)
        {
            xml.WriteElement(
                new Columns(
                    sheet.Columns.Select(
                        (column, i) =>
                            new Column
                            {
                                Min = (uint)i + 1,
                                Max = (uint)i + 1,
                                Width = column.Width,
                                CustomWidth = true,
                                Style = (uint)column.Style,
                            }
                    )
                )
            );
        }
    }

    /// <summary>What the format wants after the cells, in its order.</summary>
    private static void WriteAfterCells(OpenXmlWriter xml, WrittenSheet sheet)
    {
        if (sheet.IsView)
        {
            xml.WriteElement(
                new SheetProtection
                {
                    Sheet = true,
                    Objects = true,
                    Scenarios = true,
                    FormatColumns = false,
                    FormatRows = false,
                }
            );
        }

        if (sheet.Merged.Count > 0)
        {
            xml.WriteElement(new MergeCells(sheet.Merged.Select(cells => new MergeCell { Reference = cells })));
        }

        if (sheet.Choices.Count > 0)
        {
            xml.WriteElement(
                new DataValidations(sheet.Choices.Select(Validation)) { Count = (uint)sheet.Choices.Count }
            );
        }

        xml.WriteElement(
            new PageMargins
            {
                Left = 0.4,
                Right = 0.4,
                Top = 0.5,
                Bottom = 0.5,
                Header = 0.3,
                Footer = 0.3,
            }
        );
        xml.WriteElement(
            new PageSetup
            {
                PaperSize = 9,
                Orientation = OrientationValues.Landscape,
                FitToWidth = 1,
                FitToHeight = 0,
            }
        );
    }

    private static SheetView View(WrittenSheet sheet, bool isActive)
    {
        var view = new SheetView { WorkbookViewId = 0, TabSelected = isActive ? true : null };
        if (sheet.IsView)
        {
            view.ShowGridLines = false;
        }

        if (sheet.FrozenRows + sheet.FrozenColumns > 0)
        {
            view.Append(
                new Pane
                {
                    HorizontalSplit = sheet.FrozenColumns == 0 ? null : sheet.FrozenColumns,
                    VerticalSplit = sheet.FrozenRows == 0 ? null : sheet.FrozenRows,
                    TopLeftCell = CellName.Of(sheet.FrozenRows + 1, sheet.FrozenColumns + 1),
                    ActivePane =
                        sheet.FrozenColumns == 0 ? PaneValues.BottomLeft
                        : sheet.FrozenRows == 0 ? PaneValues.TopRight
                        : PaneValues.BottomRight,
                    State = PaneStateValues.Frozen,
                }
            );
        }

        return view;
    }

    private void WriteRow(OpenXmlWriter xml, WrittenSheet sheet, int index)
    {
        var (cells, row) = (sheet.Rows[index], index + 1);
        xml.WriteStartElement(new Row { RowIndex = (uint)row, Height = RowHeight.Of(cells, sheet) });
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (cell is { IsEmpty: true, Style: CellStyle.Plain })
            {
                continue;
            }

            var written = new Cell { CellReference = CellName.Of(row, i + 1), StyleIndex = _styles.IndexOf(cell) };
            if (cell.Number is { } number)
            {
                written.CellValue = new(number);
            }
            else if (!string.IsNullOrEmpty(cell.Text))
            {
                written.DataType = CellValues.InlineString;
                written.InlineString = new(
                    new Text(EscapedText.Of(cell.Text)) { Space = SpaceProcessingModeValues.Preserve }
                );
            }

            xml.WriteElement(written);
        }

        xml.WriteEndElement();
    }

    private static DataValidation Validation(ChoiceList choices)
    {
        var validation = new DataValidation(new Formula1(choices.Formula))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            SequenceOfReferences = new() { InnerText = choices.Cells },
            ShowErrorMessage = choices.Refusal is not null,
        };
        if (choices.Refusal is { } refusal)
        {
            validation.ErrorStyle = choices.IsClosed
                ? DataValidationErrorStyleValues.Stop
                : DataValidationErrorStyleValues.Warning;
            validation.ErrorTitle = "Dakmad";
            validation.Error = refusal;
        }

        return validation;
    }

    private static void AddComments(WorksheetPart part, WrittenSheet sheet)
    {
        if (sheet.Comments.Count == 0)
        {
            return;
        }

        part.AddNewPart<WorksheetCommentsPart>("comments1").Comments = new(
            new Authors(new Author("Dakmad")),
            new CommentList(
                sheet.Comments.Select(comment => new Comment(
                    new CommentText(
                        new Run(new Text(EscapedText.Of(comment.Text)) { Space = SpaceProcessingModeValues.Preserve })
                    )
                )
                {
                    Reference = CellName.Of(comment.Row, comment.Column),
                    AuthorId = 0,
                })
            )
        );
        using var drawing = new MemoryStream(Encoding.UTF8.GetBytes(CommentBoxes.Of(sheet.Comments)));
        part.AddNewPart<VmlDrawingPart>("drawing1").FeedData(drawing);
    }
}
