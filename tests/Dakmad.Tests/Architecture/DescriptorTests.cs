using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Tests.Diagnostics;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Architecture;

public sealed class DescriptorTests
{
    [Fact]
    public void Every_kind_of_finding_speaks_both_languages_with_the_same_placeholders() =>
        Descriptors.All.SelectMany(Descriptors.Faults).Should().BeEmpty();

    [Fact]
    public void Every_kind_of_finding_has_an_id_of_its_own() =>
        Descriptors.All.Select(descriptor => descriptor.Id).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_id_of_the_library_starts_with_DAK() =>
        Descriptors
            .All.Should()
            .OnlyContain(descriptor => descriptor.Id.Length == 7 && descriptor.Id.StartsWith("DAK"));

    [Theory]
    [InlineData("", "b", "the message is missing in a language")]
    [InlineData("a", " ", "the message is missing in a language")]
    [InlineData("{id}", "{name}", "the languages have other placeholders")]
    [InlineData("{id}", "id", "the languages have other placeholders")]
    [InlineData("{id", "{id", "the message has a loose brace")]
    [InlineData("a", "} b", "the message has a loose brace")]
    public void A_fault_would_be_found(string dutch, string english, string fault) =>
        Descriptors.Faults(Samples.Descriptor(dutch, english)).Should().Equal($"TEST1001: {fault}");

    [Fact]
    public void Other_faults_would_be_found()
    {
        var descriptor = Samples.Descriptor("{a} {b} {a}", "{b} {a}");

        Descriptors.Faults(descriptor).Should().BeEmpty();
        Descriptors
            .Faults(descriptor with { Title = new("{id} fout", "wrong"), Rationale = new("", "") })
            .Should()
            .Equal("TEST1001: the rationale is missing in a language", "TEST1001: the title has a placeholder");
    }
}
