using System.Globalization;
using System.IO;

namespace Dakmad.Benchmarks.Compare;

/// <summary>What was asked for on the command line.</summary>
internal sealed record CompareOptions
{
    public int Touchpoints { get; private init; } = 100_000;

    public int Runs { get; private init; } = 7;

    /// <summary>Part of the names of the groups to measure; empty for all.</summary>
    public string Only { get; private init; } = "";

    public bool AsJson { get; private init; }

    public bool IsHelp { get; private init; }

    /// <summary>The options, or null after saying what is the matter.</summary>
    public static CompareOptions? TryParse(string[] arguments, TextWriter errors)
    {
        var options = new CompareOptions();
        for (var i = 0; i < arguments.Length; i++)
        {
            var value = i + 1 < arguments.Length ? arguments[i + 1] : "";
            switch (arguments[i])
            {
                case "--touchpoints" when TryNumber(value, 10_000_000, out var touchpoints):
                    options = options with { Touchpoints = touchpoints };
                    i++;
                    break;
                case "--runs" when TryNumber(value, 1000, out var runs):
                    options = options with { Runs = runs };
                    i++;
                    break;
                case "--only" when value.Length > 0:
                    options = options with { Only = value };
                    i++;
                    break;
                case "--json":
                    options = options with { AsJson = true };
                    break;
                case "--help" or "-h":
                    options = options with { IsHelp = true };
                    break;
                default:
                    errors.WriteLine($"'{arguments[i]} {value}' is not an option; see --help.");
                    return null;
            }
        }

        return options;
    }

    private static bool TryNumber(string text, int greatest, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
        && number >= 1
        && number <= greatest;
}
