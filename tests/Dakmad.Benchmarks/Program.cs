using System;
using BenchmarkDotNet.Running;
using Dakmad.Benchmarks.Compare;
using Dakmad.Benchmarks.Formats;
using Dakmad.Benchmarks.Growth;

namespace Dakmad.Benchmarks;

internal static class Program
{
    private const string Help = """
        Measures Dakmad beside what could be used in its place.

          dotnet run -c Release --project tests/Dakmad.Benchmarks -- compare [options]
              Reads, writes and checks a generated plan in one run with its peers; medians and ratios.
              --touchpoints N   the size of the plan, 1 to 10000000 (100000)
              --runs K          measured runs of each work after one to warm up, 1 to 1000 (7)
              --only TEXT       only the groups with this in their names, such as "JSON read"
              --json            writes the figures as JSON

          dotnet run -c Release --project tests/Dakmad.Benchmarks -- growth [options]
              Does everything with inputs that double three times, and shows what a doubling costs.
              --shape TEXT      only the shapes with this in their names, such as "journeys"
              --verb TEXT       only the verbs with this in their names, such as "check"
              --part N          starts with sizes divided by N, 1 to 1000 (1)
              --doublings K     how often a size is doubled, 1 to 10 (3)

          dotnet run -c Release --project tests/Dakmad.Benchmarks -- formats [options of BenchmarkDotNet]
              Measures the leaf formats: dates, numbers, enumerations, ids.
        """;

    public static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["compare", .. var rest]:
                return CompareOptions.TryParse(rest, Console.Error) is { } options ? Run(options) : 2;
            case ["growth", .. var rest]:
                return GrowthOptions.TryParse(rest, Console.Error) is { } growth
                    ? new GrowthRun(growth, Console.Out).Run()
                    : 2;
            case ["formats", .. var rest]:
                BenchmarkRunner.Run<LeafFormats>(args: rest);
                return 0;
            case ["--help" or "-h"]:
                Console.Out.WriteLine(Help);
                return 0;
            default:
                Console.Error.WriteLine(Help);
                return 2;
        }
    }

    private static int Run(CompareOptions options)
    {
        if (options.IsHelp)
        {
            Console.Out.WriteLine(Help);
            return 0;
        }

        var comparison = new Compare.Comparison(options, Console.Error);
        var results = comparison.Run();
        if (options.AsJson)
        {
            FigureJson.Write(options, comparison.JsonBytes, results, Console.OpenStandardOutput());
        }
        else
        {
            FigureTable.Write(options, comparison.JsonBytes, results, Console.Out);
        }

        return 0;
    }
}
