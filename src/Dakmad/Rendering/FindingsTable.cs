using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering;

/// <summary>Findings as a table, a row for each: to sort, to filter and to count.</summary>
public static class FindingsTable
{
    /// <summary>The findings in files.</summary>
    /// <param name="files">The files, in the order in which they are listed.</param>
    public static Table Of(IEnumerable<CheckedFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new(
            "findings",
            new("Bevindingen", "Findings"),
            new TableColumn("file", new("Bestand", "File")),
            new("line", new("Regel", "Line"), CellKind.Number) { Decimals = 0 },
            new("column", new("Kolom", "Column"), CellKind.Number) { Decimals = 0 },
            new("severity", new("Ernst", "Severity")),
            new("severityId", new("Id", "Id")) { IsForPrograms = true },
            new("id", new("Melding", "Diagnostic")),
            new("path", new("Plaats", "Place"), CellKind.Path),
            new("message", new("Bericht", "Message"))
        )
        {
            Rows = files
                .SelectMany(file =>
                    file.Report.Select(finding =>
                        (ValueList<Cell>)
                            [
                                finding.Location?.File ?? file.Name,
                                Cell.Number(finding.Location?.Line),
                                Cell.Number(finding.Location?.Column),
                                SeverityWords.Of(finding.Severity),
                                SeverityWords.Code(finding.Severity),
                                finding.Id,
                                Cell.Path(finding.Path),
                                new LocalizedText(finding.Message(Language.Dutch), finding.Message(Language.English)),
                            ]
                    )
                )
                .ToValueList(),
        };
    }
}
