using System;
using System.Linq;
using System.Text;
using Dakmad.Formats;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dakmad.Tests.Schema;

/// <summary>A pattern of the schema takes what the library takes and nothing else.</summary>
public sealed class SchemaPatternTests
{
    private static readonly char[] Characters =
    [
        .. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => !char.IsSurrogate(c)),
    ];

    [Fact]
    public void The_pattern_of_texts_judges_every_character_as_the_model_does()
    {
        var pattern = new SchemaPattern("text");
        foreach (var c in Characters)
        {
            foreach (var text in new[] { $"{c}", $"a{c}", $"{c}a", $" {c}\n", $"\ta{c}b" })
            {
                if (pattern.Takes(text) != TextForm.IsValid(text))
                {
                    Assert.Fail($"U+{(int)c:X4} in '{text}'");
                }
            }
        }
    }

    [Fact]
    public void The_pattern_of_ids_judges_every_character_as_the_model_does()
    {
        var pattern = new SchemaPattern("id");
        foreach (var c in Characters)
        {
            foreach (var text in new[] { $"{c}", $"a{c}", $"{c}a", $"a{c}a" })
            {
                if (pattern.Takes(text) != Identifier.IsValid(text))
                {
                    Assert.Fail($"U+{(int)c:X4} in '{text}'");
                }
            }
        }
    }

    [Fact]
    public void The_pattern_of_dates_knows_the_calendar()
    {
        var dates =
            from year in Enumerable.Range(0, 405).Concat([999, 1000, 1900, 1999, 2000, 2024, 2027, 2100, 9996, 9999])
            from month in Enumerable.Range(0, 14)
            from day in Enumerable.Range(0, 33)
            select $"{year:D4}-{month:D2}-{day:D2}";
        var pattern = new SchemaPattern("date");

        dates.Where(date => pattern.Takes(date) != Reads(ValueFormats.Date, date)).Should().BeEmpty();
    }

    [Fact]
    public void The_pattern_of_times_knows_the_clock()
    {
        var times =
            from hour in Enumerable.Range(0, 100)
            from minute in Enumerable.Range(0, 100)
            select $"{hour:D2}:{minute:D2}";
        var pattern = new SchemaPattern("time");

        times.Where(time => pattern.Takes(time) != Reads(ValueFormats.Time, time)).Should().BeEmpty();
    }

    [Fact]
    public void The_pattern_of_durations_takes_what_the_reader_reads()
    {
        var duration = new SchemaPattern("duration");
        var interval = new SchemaPattern("interval");

        Law.Holds(
            Durations(),
            text =>
            {
                var isRead = ValueFormats.Period.TryParse(Encoding.UTF8.GetBytes(text), out var period);
                duration.Takes(text).Should().Be(isRead, text);
                interval.Takes(text).Should().Be(isRead && PeriodForm.IsRecurrence(period), text);
            },
            tests: 20_000
        );
    }

    [Theory]
    [InlineData("date", "2027-01-01")]
    [InlineData("time", "09:00")]
    [InlineData("duration", "P1D")]
    [InlineData("interval", "P1D")]
    [InlineData("currency", "EUR")]
    [InlineData("version", "1.0")]
    [InlineData("id", "a")]
    public void What_stands_on_one_line_takes_no_line_end(string definition, string text)
    {
        var pattern = new SchemaPattern(definition);

        pattern.Takes(text).Should().BeTrue();
        pattern.Takes($"{text}\n").Should().BeFalse();
        pattern.Takes($"\n{text}").Should().BeFalse();
    }

    /// <summary>Parts of durations, mostly in the order in which they belong.</summary>
    private static Gen<string> Durations()
    {
        var count = Gen.Elements("", "0", "1", "00", "10", "007", "-1", "+1", "1.5");
        var texts =
            from head in Gen.Frequency((9, Gen.Constant("P")), (1, Gen.Elements("", "p", "T", "-P", " P")))
            from dates in Gen.SubListOf("Y", "M", "W", "D")
            from middle in Gen.Elements("", "T", "T", "T", "TT", "P")
            from times in Gen.SubListOf("H", "M", "S", "s")
            from counts in count.ListOf(dates.Count + times.Count)
            from isShuffled in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
            let parts = dates.Append(middle).Concat(times)
            let ordered = isShuffled ? parts.Reverse() : parts
            select head + string.Concat(ordered.Select((unit, i) => i < counts.Count ? counts[i] + unit : unit));
        return texts;
    }

    private static bool Reads<T>(ValueFormat<T> format, string text)
        where T : notnull => format.TryParse(Encoding.UTF8.GetBytes(text), out _);
}
