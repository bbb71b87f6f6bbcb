using Dakmad.Diagnostics;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Diagnostics;

/// <summary>Quotation marks inside what a message quotes.</summary>
public sealed class NestedQuotesTests
{
    [Theory]
    [InlineData("608 pakketten uit 'Het eerste pakket'", "608 pakketten uit \"Het eerste pakket\"")]
    [InlineData("'Het pakket' en ('twee')", "\"Het pakket\" en (\"twee\")")]
    [InlineData("Foto's en video's", "Foto's en video's")]
    [InlineData("'t Huis", "'t Huis")]
    [InlineData("Jans' winkel", "Jans' winkel")]
    [InlineData("Zonder", "Zonder")]
    public void Marks_are_double_and_apostrophes_stay(string name, string written) =>
        NestedQuotes.Of(name).Should().Be(written);

    [Fact]
    public void A_message_quotes_a_name_that_quotes() =>
        new Diagnostic(
            new()
            {
                Id = "OWN0001",
                Severity = Severity.Suggestion,
                Title = LocalizedText.Same("Own"),
                Message = LocalizedText.Same("'{name}': {name}"),
                Rationale = LocalizedText.Same("Own"),
            },
            PlanPath.Root
        )
        {
            Arguments = [new("name", "Uit 'Pakket'")],
        }
            .Message()
            .Should()
            .Be("'Uit \"Pakket\"': Uit 'Pakket'");
}
