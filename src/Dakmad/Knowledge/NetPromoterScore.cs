using System;
using System.Collections.Generic;
using System.Globalization;

namespace Dakmad.Knowledge;

/// <summary>
/// Net Promoter Score (NPS): the percentage of promoters less the percentage of detractors among all who answered how
/// likely it is that they would recommend the organisation [S0:1137-1158; S1:239]. It measures an intention, and is
/// best held against others of the same sector [S0:1164-1168, 1182-1190].
/// </summary>
public sealed record NetPromoterScore
{
    private const int Highest = 10;
    private const int LowestOfPromoters = 9;
    private const int LowestOfPassives = 7;

    private NetPromoterScore(long promoters, long passives, long detractors)
    {
        Promoters = promoters;
        Passives = passives;
        Detractors = detractors;
    }

    /// <summary>How many gave 9 or 10.</summary>
    public long Promoters { get; }

    /// <summary>How many gave 7 or 8.</summary>
    public long Passives { get; }

    /// <summary>How many gave 0–6.</summary>
    public long Detractors { get; }

    /// <summary>How many answered.</summary>
    public long Respondents => Promoters + Passives + Detractors;

    /// <summary>The score, −100 to +100, not rounded; null when nobody answered, which is not the same as 0.</summary>
    public decimal? Value => Respondents == 0 ? null : (Promoters - Detractors) * 100m / Respondents;

    /// <summary>The score as it is usually told: a whole number, halves away from zero; null when nobody answered.</summary>
    public int? Rounded => Value is { } value ? (int)decimal.Round(value, 0, MidpointRounding.AwayFromZero) : null;

    /// <summary>The score of three counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="OverflowException">There are more respondents than a <see cref="long"/> can count.</exception>
    public static NetPromoterScore OfCounts(long promoters, long passives, long detractors)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(promoters);
        ArgumentOutOfRangeException.ThrowIfNegative(passives);
        ArgumentOutOfRangeException.ThrowIfNegative(detractors);
        _ = checked(promoters + passives + detractors);
        return new(promoters, passives, detractors);
    }

    /// <summary>The score of a list of answers, or all answers that are no whole number from 0 to 10.</summary>
    public static NetPromoterReading OfScores(params IEnumerable<int> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var counts = new long[3];
        var refused = new List<RefusedScore>();
        var index = 0;
        foreach (var score in scores)
        {
            if (score is < 0 or > Highest)
            {
                refused.Add(new(index, score));
            }
            else
            {
                counts[(int)GroupOf(score)]++;
            }

            index++;
        }

        return refused.Count > 0
            ? new(null, [.. refused])
            : new(
                new(
                    counts[(int)NetPromoterGroup.Promoter],
                    counts[(int)NetPromoterGroup.Passive],
                    counts[(int)NetPromoterGroup.Detractor]
                ),
                []
            );
    }

    /// <summary>The group of somebody who gave a score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The score lies outside 0–10.</exception>
    public static NetPromoterGroup GroupOf(int score)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(score);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, Highest);
        return score switch
        {
            >= LowestOfPromoters => NetPromoterGroup.Promoter,
            >= LowestOfPassives => NetPromoterGroup.Passive,
            _ => NetPromoterGroup.Detractor,
        };
    }

    /// <summary>The rounded score with its sign and the number of respondents, such as <c>+25 (20)</c>.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(Rounded is { } score ? score.ToString("+0;-0;0", CultureInfo.InvariantCulture) : "-")} ({Respondents})"
        );
}
