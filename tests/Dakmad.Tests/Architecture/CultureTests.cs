using System;
using System.Globalization;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Tests.Diagnostics;
using Dakmad.Tests.Generators;
using Dakmad.Tests.Reflection;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Architecture;

public sealed class CultureTests
{
    [Fact]
    public void Every_value_of_a_plan_reads_the_same_under_every_culture()
    {
        var values = Plans.Sample(300).SelectMany(PlanWalk.Of).Select(found => found.Value).ToList();

        values.Where(IsReadOtherwise).Should().BeEmpty();
    }

    [Fact]
    public void Findings_terms_and_citations_read_the_same_under_every_culture()
    {
        var place = new SourceLocation("plan.json", 1234567, -1);
        var finding = Samples.Finding("a", "b") with { Location = place };
        object[] values =
        [
            place,
            finding,
            finding with
            {
                Location = null,
            },
            finding.Descriptor,
            new RelatedPlace(PlanPath.Root.Item(1234567), place),
            new DiagnosticArgument("id", "tv"),
            PlanPath.Root.Item(1234567),
            new DiagnosticReport(finding),
            new Citation("S3", 1046, 1050),
            new LocalizedText("kanaal", "channel"),
            Terms.All[0],
        ];

        values.Where(IsReadOtherwise).Should().BeEmpty();
    }

    [Fact]
    public void Reading_a_plan_aloud_leaves_the_culture_as_it_was()
    {
        var plan = Plans.Sample(1).Single();

        Cultures
            .Under(Cultures.Dutch, () => (plan.ToString(), CultureInfo.CurrentCulture).CurrentCulture)
            .Should()
            .BeSameAs(Cultures.Dutch);
    }

    [Fact]
    public void Values_that_do_read_otherwise_are_noticed()
    {
        object[] values = [1.5m, -1, new LocalDate(2027, 3, 1), new LocalTime(9, 30)];

        values.Should().OnlyContain(value => IsReadOtherwise(value));
    }

    private static bool IsReadOtherwise(object value) =>
        !string.Equals(
            Cultures.Under(Cultures.Dutch, value.ToString),
            Cultures.Under(CultureInfo.InvariantCulture, value.ToString),
            StringComparison.Ordinal
        );
}
