using System;
using Dakmad.Diagnostics;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    [Fact]
    public void A_message_is_filled_in_the_language_asked_for()
    {
        var finding = Samples.Finding(
            "Het {kind} '{id}' ontbreekt; '{id}' is nodig.",
            "There is no {kind} '{id}'; '{id}' is needed.",
            new("id", "tv"),
            new("kind", new LocalizedText("kanaal", "channel"))
        );

        finding.Message(Language.Dutch).Should().Be("Het kanaal 'tv' ontbreekt; 'tv' is nodig.");
        finding.Message(Language.English).Should().Be("There is no channel 'tv'; 'tv' is needed.");
    }

    [Theory]
    [InlineData("{other}")]
    [InlineData("{id}")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{{other}}")]
    public void What_fills_a_placeholder_is_not_filled_again(string value) =>
        Samples
            .Finding("'{id}' {other}", "'{id}' {other}", new("id", value), new("other", "x"))
            .Message(Language.English)
            .Should()
            .Be($"'{value}' x");

    [Theory]
    [InlineData("no value for {this}", "no value for {this}")]
    [InlineData("open { only", "open { only")]
    [InlineData("close } only", "close } only")]
    [InlineData("} {id} {", "} tv {")]
    [InlineData("}{id}", "}tv")]
    [InlineData("{}", "{}")]
    [InlineData("{ID}", "{ID}")]
    [InlineData("{id}{id}", "tvtv")]
    public void Braces_that_hold_no_known_name_stay(string message, string filled) =>
        Samples
            .Finding(message, message, new DiagnosticArgument("id", "tv"))
            .Message(Language.English)
            .Should()
            .Be(filled);

    [Fact]
    public void A_finding_is_as_serious_as_its_kind_unless_that_is_changed()
    {
        var finding = Samples.Finding(Severity.Warning);

        finding.Severity.Should().Be(Severity.Warning);
        (finding with { Severity = Severity.Error }).Severity.Should().Be(Severity.Error);
        finding.Id.Should().Be("TEST1001");
    }

    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Suggestion, "info")]
    public void A_finding_reads_as_build_tools_expect(Severity severity, string word)
    {
        var finding = Samples.Finding("Twee keer '{id}'.", "Twice '{id}'.", new DiagnosticArgument("id", "tv")) with
        {
            Severity = severity,
        };

        finding.ToString().Should().Be($"/personas/1: {word} TEST1001: Twice 'tv'.");
        (finding with { Path = PlanPath.Root }).ToString().Should().Be($"/: {word} TEST1001: Twice 'tv'.");
        (finding with { Location = new("plan.json", 1234, 5) })
            .ToString()
            .Should()
            .Be($"plan.json(1234,5): {word} TEST1001: Twice 'tv'.");
    }

    [Fact]
    public void Findings_are_equal_by_what_they_say()
    {
        var finding = Samples.Finding("a {id}", "b {id}", new DiagnosticArgument("id", "tv"));
        var again = Samples.Finding("a {id}", "b {id}", new DiagnosticArgument("id", "tv"));

        again.Should().Be(finding);
        again.GetHashCode().Should().Be(finding.GetHashCode());
        (again with { Related = [new(PlanPath.Root, null)] }).Should().NotBe(finding);
    }

    [Fact]
    public void A_finding_has_a_kind_and_a_place()
    {
        var descriptor = Samples.Descriptor("a", "b");

        FluentActions.Invoking(() => new Diagnostic(null!, PlanPath.Root)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Diagnostic(descriptor, null!)).Should().Throw<ArgumentNullException>();
    }
}
