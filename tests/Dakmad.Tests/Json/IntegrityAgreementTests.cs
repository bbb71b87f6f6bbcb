using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Integrity;
using Dakmad.Json;
using Dakmad.Tests.Generators;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Json;

/// <summary>A plan made in code and the same plan in a file are found to contradict themselves in the same way.</summary>
public sealed class IntegrityAgreementTests
{
    [Fact]
    public void A_sound_plan_has_no_findings() =>
        Law.Holds(Plans.Any, plan => PlanIntegrity.Check(plan).Should().BeEmpty());

    [Fact]
    public void Checking_a_broken_plan_finds_what_reading_it_finds() =>
        Law.Holds(
            Plans.Any,
            plan =>
            {
                var broken = Breaking.Everything(plan);

                var read = PlanJson.Read(PlanJson.Write(broken)).Report.Where(IsIntegrity).Select(Written);

                PlanIntegrity.Check(broken).Select(Written).Should().BeEquivalentTo(read);
            }
        );

    [Fact]
    public void A_broken_plan_is_not_returned() =>
        PlanJson.Read(PlanJson.Write(Breaking.Everything(Plans.Sample(60).Last()))).Value.Should().BeNull();

    private static bool IsIntegrity(Diagnostic finding) => finding.Descriptor.Category == DiagnosticCategory.Integrity;

    private static string Written(Diagnostic finding)
    {
        var related = finding.Related.Select(place => place.Path.ToString()).Order(StringComparer.Ordinal);
        return $"{finding.Id} {finding.Path} {string.Join(' ', related)} {finding.Message(Language.Dutch)}";
    }
}
