using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Dakmad.Analysis.Strategy;
using Dakmad.Tests.Practice;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis.Strategy;

/// <summary>The sentences of verdicts, read and approved as a lecturer would write them.</summary>
public sealed partial class VerdictTextTests
{
    [Theory]
    [InlineData(Language.Dutch, "verdicts.nl")]
    [InlineData(Language.English, "verdicts.en")]
    public void A_verdict_is_a_sentence_that_a_lecturer_would_write(Language language, string file) =>
        Approved.Match(Text(language), file);

    [Fact]
    public void No_sentence_uses_the_jargon_of_a_database() =>
        Jargon().Matches(Text(Language.Dutch)).Select(match => match.Value).Should().BeEmpty();

    private static string Text(Language language)
    {
        var text = new StringBuilder();
        foreach (var name in PracticeFiles.Names("verdicts").Where(name => char.IsDigit(name[0]) || name[..3] == "own"))
        {
            text.Append("# ").Append(name).Append('\n');
            foreach (var journey in PlanVerdicts.Of(new PlanIndex(PracticeFiles.Plan("verdicts", name))).Journeys)
            {
                foreach (var verdict in journey.Disciplines)
                {
                    text.Append(verdict.IsChosen ? "* " : "- ").Append(verdict.Sentence[language]).Append('\n');
                    foreach (var reason in verdict.Reasons.Where(_ => verdict.IsChosen))
                    {
                        text.Append("    ").Append(reason.Text[language]).Append('\n');
                    }
                }
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    [GeneratedRegex("object|instroom|ondergrens|bemand|eenheid", RegexOptions.IgnoreCase)]
    private static partial Regex Jargon();
}
