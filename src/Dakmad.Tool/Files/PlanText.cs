using System;
using System.Linq;
using System.Text;
using Dakmad.Csv;
using Dakmad.Formats;
using Dakmad.Json;
using Dakmad.Office;
using Dakmad.Rendering;
using NodaTime;

namespace Dakmad.Tool.Files;

/// <summary>A plan in each of the formats.</summary>
internal static class PlanText
{
    /// <summary>The bytes of a plan in a format.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="format">The format.</param>
    /// <param name="journey">The id of the one journey to write; null for all of them.</param>
    /// <param name="language">The language of headings and labels.</param>
    /// <param name="guard">What becomes of cells that a spreadsheet would run.</param>
    /// <param name="dialect">The dialect of CSV; null for the usual one.</param>
    /// <param name="today">The day that a calendar says it was written on; null for the first day on it.</param>
    /// <exception cref="CommandFault">The format holds one journey, and there is not one, or no such one.</exception>
    public static ReadOnlyMemory<byte> Of(
        MarketingPlan plan,
        FileFormat format,
        string? journey,
        Language language,
        FormulaGuard guard = FormulaGuard.Apostrophe,
        CsvDialect? dialect = null,
        LocalDate? today = null
    ) =>
        format switch
        {
            FileFormat.Json => Encoding.UTF8.GetBytes(PlanJson.Write(plan)),
            FileFormat.Csv => Encoding.UTF8.GetBytes(
                Csv(JourneyTable.Of(plan, TheJourney(plan, journey), language), guard, dialect)
            ),
            FileFormat.Markdown => Encoding.UTF8.GetBytes(Only(plan, journey).ToMarkdown(language)),
            FileFormat.Xlsx => PlanWorkbook.ToBytes(plan, new() { Language = language }),
            FileFormat.Ics => PlanICalendar.ToBytes(Only(plan, journey), today, language),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };

    /// <summary>Whether a format holds the whole plan, and not one journey of it.</summary>
    public static bool IsWhole(FileFormat format) => format is FileFormat.Json or FileFormat.Xlsx;

    /// <summary>A table as CSV, with the byte order mark that its dialect asks for.</summary>
    public static string Csv(JourneyTable table, FormulaGuard guard, CsvDialect? dialect) =>
        (dialect is { HasByteOrderMark: true } ? "\uFEFF" : "") + table.ToCsv(guard, dialect);

    private static MarketingPlan Only(MarketingPlan plan, string? journey) =>
        journey is null
            ? plan
            : plan with
            {
                Operational = plan.Operational with { Journeys = [TheJourney(plan, journey)] },
            };

    /// <summary>The journey with an id, or the only one.</summary>
    /// <exception cref="CommandFault">There is not one, or no such one.</exception>
    public static Journey TheJourney(MarketingPlan plan, string? id)
    {
        var journeys = plan.Operational.Journeys;
        if (journeys.IsEmpty)
        {
            throw new CommandFault(new("het plan heeft geen customer journey", "the plan has no customer journey"));
        }

        var ids = string.Join(", ", journeys.Select(journey => journey.Id));
        if (id is null)
        {
            return journeys.Count == 1
                ? journeys[0]
                : throw new CommandFault(
                    new(
                        $"het plan heeft {journeys.Count} customer journeys; kies er een met --journey: {ids}",
                        $"the plan has {journeys.Count} customer journeys; choose one with --journey: {ids}"
                    )
                );
        }

        return journeys.FirstOrDefault(journey => journey.Id == id)
            ?? throw new CommandFault(
                new(
                    $"het plan heeft geen customer journey '{id}', wel: {ids}",
                    $"the plan has no customer journey '{id}', but does have: {ids}"
                )
            );
    }
}
