using System;
using System.Collections.Generic;
using FsCheck;

namespace Dakmad.Tests.Generators;

/// <summary>Ids of every shape: words, single letters, capitals, runs of hyphens, long ones.</summary>
internal static class Identifiers
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string All = Letters + "0123456789-";

    private static readonly string[] Words =
    [
        "tv",
        "TV",
        "website",
        "e-mail",
        "mkb",
        "actie",
        "a",
        "Z",
        "x-1",
        "a--b",
        "b-",
        "null",
        "true",
        "NaN",
        "constructor",
    ];

    public static Gen<string> Any { get; } = Draw.AsGen(Id);

    public static string Id(Draw draw) =>
        draw.Below(4) switch
        {
            0 => Spell(draw, draw.Between(1, draw.OneIn(8) ? 80 : 10)),
            1 => $"{draw.One<string>(Words)}-{draw.Below(100)}",
            _ => draw.One<string>(Words),
        };

    private static string Spell(Draw draw, int length) =>
        string.Create(
            length,
            draw,
            static (span, draw) =>
            {
                span[0] = draw.One<char>(Letters);
                for (var i = 1; i < span.Length; i++)
                {
                    span[i] = draw.One<char>(All);
                }
            }
        );

    /// <summary>Ids that have not been handed out before.</summary>
    public sealed class Unique
    {
        private readonly HashSet<string> _used = new(StringComparer.Ordinal);

        public string Next(Draw draw)
        {
            var id = Id(draw);
            while (!_used.Add(id))
            {
                id += draw.One<char>(All);
            }

            return id;
        }

        public string[] Next(Draw draw, int count)
        {
            var ids = new string[count];
            for (var i = 0; i < count; i++)
            {
                ids[i] = Next(draw);
            }

            return ids;
        }
    }
}
