using System;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Dakmad.Benchmarks.Growth;

/// <summary>Does every verb with every shape at sizes that double, and shows what each doubling costs.</summary>
internal sealed class GrowthRun(GrowthOptions options, TextWriter output)
{
    /// <summary>Per doubling of the input; the rest of it is sorting and luck.</summary>
    private const double Limit = 2.3;

    /// <summary>What takes less is too short to say anything of.</summary>
    private const double ShortMilliseconds = 20;

    private const double SmallBytes = 1_000_000;

    /// <summary>After so long a verb is not tried at a greater size of the shape.</summary>
    private const double LongMilliseconds = 20_000;

    public int Run()
    {
        var beyond = 0;
        output.WriteLine(
            "shape | verb | input | processor time in ms, and per doubling | memory in MB, and per doubling |"
        );
        output.WriteLine("---|---|---|---|---|---");
        foreach (var shape in GrowthShapes.All.Where(shape => Is(shape.Name, options.Shape)))
        {
            var inputs = Enumerable
                .Range(0, options.Doublings + 1)
                .Select(doubling => shape.Make(int.Max(1, shape.Size / options.Part) << doubling))
                .ToArray();
            foreach (var verb in GrowthVerbs.All.Where(verb => Is(verb.Name, options.Verb) && verb.Takes(inputs[0])))
            {
                beyond += Run(shape, verb, inputs) ? 0 : 1;
            }
        }

        output.WriteLine(Text($"{beyond} beyond {Limit} per doubling."));
        return beyond == 0 ? 0 : 1;
    }

    private static bool Is(string name, string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);

    private bool Run(GrowthShape shape, GrowthVerb verb, GrowthInput[] inputs)
    {
        verb.Run(inputs[0]);
        var figures = inputs
            .Select((input, at) => (Size: SizeOf(input), Figure: Measure(verb, input)))
            .TakeUntil(item => item.Figure.Milliseconds > LongMilliseconds)
            .ToArray();
        var doublings = Math.Log2((double)figures[^1].Size / figures[0].Size);
        var time = Ratio(figures[0].Figure.Milliseconds, figures[^1].Figure.Milliseconds, doublings);
        var memory = Ratio(figures[0].Figure.Bytes, figures[^1].Figure.Bytes, doublings);

        // Time is told by its luck, memory is exact: what grows in time alone is seen in the table.
        var isWithin =
            (figures[^1].Figure.Milliseconds < ShortMilliseconds || time <= Limit)
            && (figures[^1].Figure.Bytes < SmallBytes || memory <= Limit);
        output.WriteLine(
            Text(
                $"{shape.Name} | {verb.Name} | {figures[^1].Size / 1e6:0.00} MB | {figures[^1].Figure.Milliseconds:0} ({time:0.00}) | {figures[^1].Figure.Bytes / 1e6:0.0} ({memory:0.00}) | {(isWithin ? "" : "beyond")}"
            )
        );
        output.Flush();
        return isWithin;
    }

    private static int SizeOf(GrowthInput input) => input.Json?.Length ?? input.Csv!.Length;

    private static double Ratio(double first, double last, double doublings) =>
        first <= 0 || last <= 0 ? 1 : Math.Pow(last / first, 1 / doublings);

    private static (double Milliseconds, double Bytes) Measure(GrowthVerb verb, GrowthInput input)
    {
        var (least, bytes) = (double.MaxValue, double.MaxValue);
        var spent = 0.0;
        for (var run = 0; run < 3 && spent < 1000; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Environment.CpuUsage.TotalTime;
            verb.Run(input);
            var took = (Environment.CpuUsage.TotalTime - clock).TotalMilliseconds;
            spent += took;
            least = double.Min(least, took);
            bytes = double.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return (least, bytes);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
