using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CsvHelper;
using Dakmad.Json;

namespace Dakmad.Tests.Practice;

/// <summary>
/// What people in the trade would write, made without a look at rules or analyses: plans, journeys to choose between
/// with the order a lecturer expects, and words of plans held against terms of the sources.
/// </summary>
internal static class PracticeFiles
{
    /// <summary>Which journey of a plan fits a discipline best, in the judgement of a reader.</summary>
    /// <param name="Plan">The name of the plan's file in <c>fit</c>, without its extension.</param>
    /// <param name="Discipline">The discipline as plans write it.</param>
    /// <param name="First">The journey that fits best.</param>
    /// <param name="Order">All journeys, best first; empty where the middle is open to dispute.</param>
    /// <param name="Last">The journey that fits worst; null where that is open to dispute.</param>
    /// <param name="Why">The reason in a sentence.</param>
    public sealed record ExpectedFit(
        string Plan,
        string Discipline,
        string First,
        IReadOnlyList<string> Order,
        string? Last,
        string Why
    );

    /// <summary>What a lecturer says of a journey under a discipline.</summary>
    /// <param name="Plan">The name of the plan's file in <c>verdicts</c>, without its extension.</param>
    /// <param name="Journey">The id of the journey.</param>
    /// <param name="Discipline">The discipline as plans write it.</param>
    /// <param name="Verdicts">The verdict, or those that a fair lecturer would accept.</param>
    /// <param name="Why">The reason in a sentence.</param>
    public sealed record ExpectedVerdict(
        string Plan,
        string Journey,
        string Discipline,
        IReadOnlyList<string> Verdicts,
        string Why
    );

    /// <summary>Whether a careful reader calls a text of a plan the same as a term of the sources.</summary>
    public sealed record Pair(string Text, Language Language, string Field, string Term, bool Same, string Why);

    /// <summary>The JSON files of a folder by name, such as <c>plans</c>, <c>fit</c> or <c>newuser</c>.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        [.. Directory.EnumerateFiles(PathOf(folder), "*.json").Select(FileName).Order(StringComparer.Ordinal)];

    public static string Json(string folder, string name) => File.ReadAllText(PathOf(folder, name + ".json"));

    public static MarketingPlan Plan(string folder, string name) => PlanJson.Read(Json(folder, name)).GetValueOrThrow();

    public static IReadOnlyList<ExpectedFit> ExpectedFits { get; } =
        Rows(
            PathOf("fit", "expected.csv"),
            row => new ExpectedFit(
                row["plan"],
                row["discipline"],
                row["first"],
                row["order"].Split(" > ", StringSplitOptions.RemoveEmptyEntries),
                row["last"].Length == 0 ? null : row["last"],
                row["why"]
            )
        );

    public static IReadOnlyList<ExpectedVerdict> ExpectedVerdicts { get; } =
        Rows(
            PathOf("verdicts", "expected.csv"),
            row => new ExpectedVerdict(
                row["plan"],
                row["journey"],
                row["discipline"],
                [.. row["verdict"].Split('|').Select(verdict => char.ToUpperInvariant(verdict[0]) + verdict[1..])],
                row["why"]
            )
        );

    public static IReadOnlyList<Pair> Pairs { get; } =
        Rows(
            PathOf("pairs.csv"),
            row => new Pair(
                row["text"],
                row["language"] == "nl" ? Language.Dutch : Language.English,
                row["field"],
                row["term"],
                row["same"] == "yes",
                row["why"]
            )
        );

    /// <summary>Pairs of a text and an entry that it means, or does not, in other words.</summary>
    public static IReadOnlyList<NearPair> NearPairs { get; } =
        Rows(
            PathOf("near-pairs.csv"),
            row => new NearPair(row["text"], row["field"], row["entry"], row["same"] == "yes")
        );

    public sealed record NearPair(string Text, string Field, string Entry, bool Same);

    private static List<T> Rows<T>(string path, Func<Dictionary<string, string>, T> read)
    {
        var options = new CsvReaderOptions { Separator = ',', HasHeader = false };
        using var csv = CsvReader.Create(File.ReadAllBytes(path), options);
        csv.Read();
        var header = Fields(csv);
        var rows = new List<T>();
        while (csv.Read())
        {
            rows.Add(read(header.Zip(Fields(csv)).ToDictionary(StringComparer.Ordinal)));
        }

        return rows;
    }

    private static string[] Fields(CsvReader csv)
    {
        var fields = new string[csv.FieldCount];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = Encoding.UTF8.GetString(csv.GetSpan(i));
        }

        return fields;
    }

    private static string FileName(string path) => Path.GetFileNameWithoutExtension(path);

    private static string PathOf(params ReadOnlySpan<string> parts) =>
        Repository.PathOf(["tests", "Dakmad.Tests", "Practice", .. parts]);
}
