using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dakmad.Csv;
using Dakmad.Formats;

namespace Dakmad.Tests.Fuzz;

/// <summary>What holds for every reading of tables of a plan, which stand in one text below lines with their names.</summary>
internal static class PlanTablesLaw
{
    private static readonly byte[] Mark = "== "u8.ToArray();

    public static void Check(byte[] input)
    {
        var files = Files(input);
        var read = Read(files);
        ReportLaw.Check(read, files);
        if (read.Value is not { } plan)
        {
            return;
        }

        PlanLaw.Check(plan);
        var again = Read(PlanCsv.ToFiles(plan));
        ReportLaw.Demand(plan.Equals(again.Value), "tables are read back as they were written");
    }

    /// <summary>Reads tables that stand in one text.</summary>
    public static ReadResult<MarketingPlan> Read(byte[] input) => Read(Files(input));

    private static ReadResult<MarketingPlan> Read(IEnumerable<KeyValuePair<string, byte[]>> files) =>
        PlanCsv.Read(files.Select(file => KeyValuePair.Create(file.Key, (ReadOnlyMemory<byte>)file.Value)));

    /// <summary>The tables by the names of their files; of a name that stands there twice the first.</summary>
    private static Dictionary<string, byte[]> Files(ReadOnlySpan<byte> input)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var rest = input;
        while (rest.IndexOf(Mark) is >= 0 and var at)
        {
            rest = rest[(at + Mark.Length)..];
            var table = rest[..(rest.IndexOf(Mark) is >= 0 and var end ? end : rest.Length)];
            var line = table.IndexOf((byte)'\n') is >= 0 and var found ? found : table.Length;
            var name = Encoding.UTF8.GetString(table[..line]).Trim();
            files.TryAdd(name.Length == 0 ? "none.csv" : name, table[int.Min(line + 1, table.Length)..].ToArray());
        }

        return files;
    }
}
