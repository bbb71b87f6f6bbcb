using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using Dakmad.Tests.Architecture;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules;

/// <summary>What the words of every rule have in common.</summary>
public sealed class RuleDescriptorTests
{
    private static readonly DiagnosticDescriptor[] All = [.. RuleSet.All.Rules.Select(rule => rule.Descriptor)];

    [Fact]
    public void Every_rule_has_an_id_of_its_own_in_the_range_of_its_category()
    {
        // Rules over what an analysis finds speak by the descriptors of the analysis.
        All.Concat(Descriptors.All)
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<DiagnosticDescriptor>()
            .Select(descriptor => descriptor.Id)
            .Should()
            .OnlyHaveUniqueItems();
        All.Should().OnlyContain(descriptor => Number(descriptor) >= 2001 && Number(descriptor) <= 7999);
        All.Should()
            .OnlyContain(descriptor =>
                (int)descriptor.Category == Number(descriptor) / 1000 && Enum.IsDefined(descriptor.Category)
            );
    }

    [Fact]
    public void Every_rule_speaks_both_languages_with_the_same_placeholders() =>
        All.SelectMany(Descriptors.Faults).Should().BeEmpty();

    [Fact]
    public void Every_rule_says_how_to_mend_it_in_both_languages() =>
        All.Should().OnlyContain(descriptor => IsFilled(descriptor.Remedy));

    [Fact]
    public void What_a_rule_says_of_exemptions_and_parameters_is_in_both_languages()
    {
        All.Where(descriptor => descriptor.Exemption is not null)
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(descriptor => IsFilled(descriptor.Exemption));
        RuleSet
            .All.Rules.SelectMany(rule => (IEnumerable<RuleParameter>)rule.Parameters)
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(parameter => IsFilled(parameter.Meaning) && parameter.Allows(parameter.Default));
    }

    [Fact]
    public void A_rule_that_cites_nothing_is_only_a_suggestion() =>
        All.Where(descriptor => descriptor.Citations.IsEmpty)
            .Should()
            .OnlyContain(descriptor => descriptor.Severity == Severity.Suggestion);

    [Fact]
    public void Every_rule_fills_every_placeholder_of_its_message_and_no_other()
    {
        foreach (var descriptor in All)
        {
            var findings = RuleCases.Check(descriptor.Id, "breaks");
            foreach (var finding in findings)
            {
                var names = finding.Arguments.Select(argument => argument.Name).ToArray();
                var text = finding.Descriptor.Message.Dutch;

                finding.Message(Language.Dutch).Should().NotContainAny("{", "}");
                finding.Message(Language.English).Should().NotContainAny("{", "}");
                names.Should().OnlyHaveUniqueItems();
                names.Where(name => !text.Contains($"{{{name}}}")).Should().BeEmpty();
            }
        }
    }

    private static int Number(DiagnosticDescriptor descriptor) =>
        int.Parse(descriptor.Id.AsSpan(3), CultureInfo.InvariantCulture);

    private static bool IsFilled(LocalizedText? text) =>
        text is not null && TextForm.IsValid(text.Dutch) && TextForm.IsValid(text.English);
}
