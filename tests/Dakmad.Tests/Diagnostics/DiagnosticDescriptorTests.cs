using System;
using Dakmad.Diagnostics;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Diagnostics;

public sealed class DiagnosticDescriptorTests
{
    [Theory]
    [InlineData("DAK0001", DiagnosticCategory.Reading)]
    [InlineData("DAK1999", DiagnosticCategory.Integrity)]
    [InlineData("A0000", DiagnosticCategory.Reading)]
    public void The_thousands_of_an_id_are_its_category(string id, DiagnosticCategory category)
    {
        var descriptor = Samples.Descriptor("a", "b") with { Id = id };

        descriptor.Category.Should().Be(category);
        descriptor.ToString().Should().Be(id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1001")]
    [InlineData("DAK101")]
    [InlineData("dak1001")]
    [InlineData("DAK-1001")]
    [InlineData("DAK1001 ")]
    [InlineData("DAK100\0")]
    [InlineData("DAK+100")]
    [InlineData("DAK10٠1")]
    [InlineData("DÉK1001")]
    public void An_id_is_capitals_and_four_digits(string id) =>
        FluentActions.Invoking(() => Samples.Descriptor("a", "b") with { Id = id }).Should().Throw<ArgumentException>();
}
