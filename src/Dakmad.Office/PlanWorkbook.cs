using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Formats;
using Dakmad.Formats.Files;

namespace Dakmad.Office;

/// <summary>
/// A whole plan as a workbook of Excel (.xlsx), with a sheet for each kind of part: numbers, days and amounts are those of
/// a spreadsheet, and what is one of a few words, or refers to another row, has a list to choose from. Writing and reading
/// give the same plan. The DAKMAD grid and a sheet for each journey are there to be looked at, and are not read back.
/// </summary>
public static class PlanWorkbook
{
    /// <summary>The workbook of a plan. Of one plan it is the same bytes, whenever it is made.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">How; null for the usual way.</param>
    /// <exception cref="InvalidOperationException">
    /// Two journeys, events, activities, or touchpoints of a journey have one id.
    /// </exception>
    /// <exception cref="FileRefusedException">
    /// A text has more than 32,767 characters, or a table more rows than a sheet can have.
    /// </exception>
    public static byte[] ToBytes(MarketingPlan plan, PlanWorkbookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var language = (options ?? PlanWorkbookOptions.Usual).Language;
        var names = new SheetNames();
        var choices = new ChoiceSheet(names.Take(PlanSheetLabels.Lists[language]), language);
        var tables = new TableSheets(plan, language, names, choices);
        WrittenSheet[] sheets =
        [
            GridSheet.Of(plan, language, names),
            .. tables.ToSheets(),
            .. plan.Operational.Journeys.Select(journey => new JourneySheet(plan, journey, language).ToSheet(names)),
        ];
        return new WorkbookWriter().Write([.. sheets, choices.ToSheet()]);
    }

    /// <summary>The workbook of an empty form, with a sheet that says how it is filled in.</summary>
    /// <param name="name">The name of the plan, which is filled in already; null to leave that to who fills it in.</param>
    /// <param name="options">How; null for the usual way.</param>
    /// <exception cref="ArgumentException">The name does not have the form of <see cref="TextForm"/>.</exception>
    public static byte[] FormBytes(string? name = null, PlanWorkbookOptions? options = null)
    {
        if (name is not null && TextForm.FindProblem(name) is { } problem)
        {
            throw new ArgumentException($"The name {problem.English}.", nameof(name));
        }

        var language = (options ?? PlanWorkbookOptions.Usual).Language;
        var names = new SheetNames();
        var choices = new ChoiceSheet(names.Take(PlanSheetLabels.Lists[language]), language);
        var tables = new TableSheets(null, language, names, choices) { Start = FormStart.Of(name, language) };
        WrittenSheet[] sheets = [GuideSheet.Of(language, names), .. tables.ToSheets()];
        return new WorkbookWriter().Write([.. sheets, choices.ToSheet()]);
    }

    /// <summary>Writes the workbook of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="output">Where the bytes go; it stays open.</param>
    /// <param name="options">How; null for the usual way.</param>
    /// <exception cref="InvalidOperationException">
    /// Two journeys, events, activities, or touchpoints of a journey have one id.
    /// </exception>
    /// <exception cref="FileRefusedException">
    /// A text has more than 32,767 characters, or a table more rows than a sheet can have.
    /// </exception>
    public static void Write(MarketingPlan plan, Stream output, PlanWorkbookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(plan, options));
    }

    /// <summary>
    /// Reads the plan in a workbook. Sheets, headings and words are known in either language, columns in any order. Of a
    /// formula the result is read, and macros are left alone; both are told. Findings name sheet and cell.
    /// </summary>
    /// <param name="bytes">All bytes of the workbook.</param>
    /// <param name="file">The name that findings mention; null where there is none.</param>
    /// <param name="options">How; null for the usual way.</param>
    /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
    public static ReadResult<MarketingPlan> Read(
        ReadOnlyMemory<byte> bytes,
        string? file = null,
        PlanWorkbookOptions? options = null
    ) => new WorkbookReading(file, (options ?? PlanWorkbookOptions.Usual).MostBytes).Read(bytes);

    /// <summary>Reads the plan in a workbook.</summary>
    /// <param name="stream">The bytes of the workbook; the stream stays open.</param>
    /// <param name="file">The name that findings mention; null where there is none.</param>
    /// <param name="options">How; null for the usual way.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    /// <returns>The plan, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<ReadResult<MarketingPlan>> ReadAsync(
        Stream stream,
        string? file = null,
        PlanWorkbookOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        options ??= PlanWorkbookOptions.Usual;
        var bytes = await SourceText.ReadBytesAsync(stream, options.MostBytes, cancellationToken).ConfigureAwait(false);
        return Read(bytes, file, options);
    }

    /// <summary>Whether bytes start as those of a zip do, which a workbook is.</summary>
    /// <param name="bytes">The first bytes of a file.</param>
    public static bool IsLike(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);
}
