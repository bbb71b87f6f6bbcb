using System.Linq;
using Dakmad.Tests.Fuzz;
using static Dakmad.Tests.Analysis.FunnelPlans;

namespace Dakmad.Tests.Analysis;

/// <summary>
/// Journeys with every figure: choices, skipped steps, loops, intended ends and customers who are won back. Out of every
/// touchpoint some drop off for good, so that all loops end.
/// </summary>
internal static class RandomJourneys
{
    public const int Entering = 1000;

    public static Journey Make(ulong seed)
    {
        var random = new SplitMix64(seed);
        var count = 2 + random.Below(9);
        return Journey([.. Enumerable.Range(0, count).Select(i => Touchpoint(random, i, count))]) with
        {
            Entries = [Entry("stap-0", Entering)],
        };
    }

    private static Touchpoint Touchpoint(SplitMix64 random, int position, int count)
    {
        var passRate = 40 + random.Below(51);
        var room = 98 - passRate;
        var step = Step($"stap-{position}", passRate / 100m, Routes(random, count)) with
        {
            Stages = [random.Of(System.Enum.GetValues<SixBStage>())],
        };
        return random.Below(3) > 0
            ? step
            : WithDropOffs(
                step,
                ("later", random.Below(room / 2) / 100m, $"stap-{random.Below(count)}"),
                ("duur", random.Below(room / 2) / 100m, null)
            );
    }

    private static Route[] Routes(SplitMix64 random, int count)
    {
        var routes = new Route[random.Below(4)];
        var left = 100;
        for (var i = 0; i < routes.Length; i++)
        {
            var share = random.Below(left + 1) / 2;
            left -= share;
            routes[i] = To(random.Below(5) == 0 ? null : $"stap-{random.Below(count)}", share / 100m);
        }

        return routes;
    }
}
