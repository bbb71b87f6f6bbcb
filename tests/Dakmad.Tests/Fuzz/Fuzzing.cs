using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Dakmad.Tests.Fuzz;

/// <summary>Runs a law on many inputs, the same in every run, however many processors share them.</summary>
internal static class Fuzzing
{
    /// <summary>Inputs are made in blocks, each with random numbers of its own.</summary>
    private const int InBlock = 1000;

    private const int MostReported = 5;

    /// <summary>
    /// The number of inputs: <c>DAKMAD_FUZZ_COUNT</c> when that is set, else ten times as many where <c>CI</c> is
    /// <c>true</c>.
    /// </summary>
    public static int Count(int usual)
    {
        var asked = Environment.GetEnvironmentVariable("DAKMAD_FUZZ_COUNT");
        if (!string.IsNullOrEmpty(asked))
        {
            return int.Parse(asked, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        return string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal)
            ? 10 * usual
            : usual;
    }

    /// <summary>Checks a law and fails with the first inputs, in Base64, for which it does not hold.</summary>
    /// <param name="count">The number of inputs.</param>
    /// <param name="maker">Gives what makes an input of random numbers; called once for each block.</param>
    /// <param name="law">Throws when something does not hold for an input.</param>
    public static void Run(int count, Func<Action<Draft, SplitMix64>> maker, Action<byte[]> law)
    {
        var failures = new ConcurrentBag<(long Number, string Text)>();
        var blocks = (count + InBlock - 1) / InBlock;
        Parallel.For(
            0,
            blocks,
            (block, state) =>
            {
                var (make, draft, draw) = (maker(), new Draft(), new SplitMix64((ulong)block));
                for (var i = 0; i < int.Min(InBlock, count - (block * InBlock)); i++)
                {
                    make(draft, draw);
                    if (Failure(draft.ToArray(), law) is { } failure)
                    {
                        failures.Add((((long)block * InBlock) + i, failure));
                    }
                }

                if (failures.Count >= MostReported)
                {
                    state.Stop();
                }
            }
        );
        Assert.True(failures.IsEmpty, string.Join("\n\n", Ordered(failures)));
    }

    /// <summary>The files of a folder of this one, by name.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(Repository.PathOf("tests", "Dakmad.Tests", "Fuzz", folder))
            .Order(StringComparer.Ordinal);

    private static string? Failure(byte[] input, Action<byte[]> law)
    {
        try
        {
            law(input);
            return null;
        }
        catch (Exception e)
        {
            return $"{Convert.ToBase64String(input)}\n{e}";
        }
    }

    private static IEnumerable<string> Ordered(IEnumerable<(long Number, string Text)> failures) =>
        failures.OrderBy(failure => failure.Number).Take(MostReported).Select(failure => failure.Text);
}
