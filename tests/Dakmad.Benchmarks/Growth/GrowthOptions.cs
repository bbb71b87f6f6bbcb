using System;
using System.Globalization;
using System.IO;

namespace Dakmad.Benchmarks.Growth;

/// <summary>What was asked for on the command line.</summary>
internal sealed record GrowthOptions
{
    /// <summary>Part of the names of the shapes; empty for all.</summary>
    public string Shape { get; private init; } = "";

    /// <summary>Part of the names of the verbs; empty for all.</summary>
    public string Verb { get; private init; } = "";

    /// <summary>By how much the sizes are divided.</summary>
    public int Part { get; private init; } = 1;

    /// <summary>How often a size is doubled.</summary>
    public int Doublings { get; private init; } = 3;

    /// <summary>The options, or null after saying what is the matter.</summary>
    public static GrowthOptions? TryParse(string[] arguments, TextWriter errors)
    {
        var options = new GrowthOptions();
        for (var i = 0; i < arguments.Length; i += 2)
        {
            var value = i + 1 < arguments.Length ? arguments[i + 1] : "";
            GrowthOptions? next = arguments[i] switch
            {
                "--shape" when value.Length > 0 => options with { Shape = value },
                "--verb" when value.Length > 0 => options with { Verb = value },
                "--part" when IsNumber(value, 1000, out var part) => options with { Part = part },
                "--doublings" when IsNumber(value, 10, out var doublings) => options with { Doublings = doublings },
                _ => null,
            };
            if (next is null)
            {
                errors.WriteLine($"'{arguments[i]} {value}' is not an option; see --help.");
                return null;
            }

            options = next;
        }

        return options;
    }

    private static bool IsNumber(string text, int greatest, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
        && number >= 1
        && number <= greatest;
}
