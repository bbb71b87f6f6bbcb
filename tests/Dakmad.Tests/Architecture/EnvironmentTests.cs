using System;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Architecture;

/// <summary>The library gives the same results on every machine, at every time.</summary>
public sealed partial class EnvironmentTests
{
    /// <summary>Uses that no result depends on.</summary>
    private static readonly string[] Harmless =
    [
        // The culture is set aside while a part is printed.
        "PlanPart.cs uses CurrentCulture",
        // The name of a temporary file that is gone when the call ends.
        "Formats/Files/TemporaryFile.cs uses NewGuid",
    ];

    [Fact]
    public void Nothing_depends_on_the_machine_or_the_moment()
    {
        var dependent =
            from file in CoreSource.Files
            from line in file.Code
            from match in Dependent().Matches(line)
            select $"{file} uses {match.Value}";

        dependent.Except(Harmless, StringComparer.Ordinal).Should().BeEmpty();
    }

    [Theory]
    [InlineData("text.Normalize(NormalizationForm.FormC)")]
    [InlineData("x.ToString(CultureInfo.CurrentCulture)")]
    [InlineData("StringComparison.InvariantCultureIgnoreCase")]
    [InlineData("DateTime.UtcNow")]
    [InlineData("SystemClock.Instance")]
    [InlineData("new Random()")]
    [InlineData("Random.Shared")]
    [InlineData("Guid.NewGuid()")]
    [InlineData("Environment.NewLine")]
    public void What_depends_on_them_would_be_found(string code) => Dependent().IsMatch(code).Should().BeTrue();

    [GeneratedRegex(
        @"\.Normalize\(|Current(UI)?Culture\b|String(Comparison|Comparer)\.(Current|Invariant)Culture\w*|"
            + @"\bDate(Time|TimeOffset|Only)\.\w*(Now|Today)\b|\bSystemClock\b|\bTimeProvider\.System\b|\bStopwatch\b|"
            + @"\bnew Random\(|\bRandom\.Shared\b|\bNewGuid\b|\bEnvironment\.",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Dependent();
}
