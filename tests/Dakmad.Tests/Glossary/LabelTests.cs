using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dakmad.Glossary;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Glossary;

public class LabelTests
{
    /// <summary>How a label may start with a capital: names and abbreviations that always have one.</summary>
    private static readonly string[] Names =
    [
        "B-to-B",
        "B-to-C",
        "DMU",
        "JSON",
        "KPI",
        "Nederlands",
        "Dutch",
        "Engels",
        "English",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ];

    [Fact]
    public void Every_word_is_well_formed()
    {
        foreach (var word in Terms.All.SelectMany(ModelWords.Words))
        {
            TextForm.IsValid(word).Should().BeTrue(word);
            word.Should().Be(word.Trim()).And.NotContain("  ").And.NotContainAny("\t", "\n", ":", ";", ",", "|");
            word.IsNormalized(NormalizationForm.FormC).Should().BeTrue(word);
            LabelForm.Of(word).Should().NotBeEmpty(word);
        }
    }

    [Fact]
    public void A_label_starts_in_lower_case_unless_it_is_a_name()
    {
        foreach (var label in Terms.All.SelectMany(Labels))
        {
            var startsWithName = Names.Any(name => label.StartsWith(name, StringComparison.Ordinal));
            (startsWithName || !char.IsUpper(label[0])).Should().BeTrue(label);
        }
    }

    [Fact]
    public void Every_name_in_the_list_of_names_is_used()
    {
        Names
            .Should()
            .OnlyContain(name =>
                Terms.All.SelectMany(Labels).Any(label => label.StartsWith(name, StringComparison.Ordinal))
            );
    }

    [Fact]
    public void No_alias_repeats_a_word_that_is_understood_without_it()
    {
        foreach (var term in Terms.All)
        {
            var known = Labels(term).Select(LabelForm.Of).ToHashSet(StringComparer.Ordinal);
            foreach (var alias in term.Aliases)
            {
                known.Add(LabelForm.Of(alias)).Should().BeTrue($"'{alias}' of {term.Identifier} says nothing new");
            }
        }
    }

    [Fact]
    public void Types_that_stand_for_a_record_have_a_singular_and_a_plural()
    {
        ModelWords.Types.Should().OnlyContain(type => Terms.OfType(type).Plural != null);
    }

    [Fact]
    public void Two_types_never_have_the_same_label()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            ModelWords
                .Types.GroupBy(type => LabelForm.Of(Terms.OfType(type).Label[language]), StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Should()
                .BeEmpty();
        }
    }

    [Fact]
    public void A_heading_is_read_as_one_property_of_a_type()
    {
        foreach (var type in ModelWords.Types.Where(type => !type.IsEnum))
        {
            var readings = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var property in type.GetProperties().Where(property => !property.GetMethod!.IsStatic))
            {
                foreach (var form in ModelWords.Words(Terms.OfProperty(type, property.Name)).Select(LabelForm.Of))
                {
                    readings.TryAdd(form, property.Name);
                    readings[form].Should().Be(property.Name, $"'{form}' heads one column of {type.Name}");
                }
            }
        }
    }

    [Fact]
    public void The_six_letters_are_called_as_the_source_calls_them()
    {
        Terms.OfType(typeof(TargetGroup)).Should().BeEquivalentTo(Word("doelgroep", "target group"));
        Terms.OfType(typeof(Offering)).Should().BeEquivalentTo(Word("aanbod", "offering"));
        Terms.OfType(typeof(Channel)).Should().BeEquivalentTo(Word("kanaal", "channel"));
        Terms.OfType(typeof(Resource)).Should().BeEquivalentTo(Word("middel", "resource"));
        Terms.OfType(typeof(Activity)).Should().BeEquivalentTo(Word("activiteit", "activity"));
        Terms.OfType(typeof(Objective)).Should().BeEquivalentTo(Word("doelstelling", "objective"));
        Terms.OfType(typeof(Touchpoint)).Should().BeEquivalentTo(Word("contactmoment", "touchpoint"));
    }

    [Fact]
    public void A_resource_is_never_called_an_instrument()
    {
        Terms
            .All.Where(term => term.Identifier.Contains("Resource", StringComparison.Ordinal))
            .SelectMany(ModelWords.Words)
            .Should()
            .NotBeEmpty()
            .And.NotContain(word => word.Contains("instrument", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_headings_of_the_journey_table_are_labels_of_types()
    {
        Terms.IsLike(Terms.OfType(typeof(Journey)), "Customer Journey").Should().BeTrue();
        Terms.IsLike(Terms.OfType(typeof(Activity)), "Activiteit").Should().BeTrue();
        Terms.IsLike(Terms.OfType(typeof(TouchpointTask)), "Taak").Should().BeTrue();
        Terms.IsLike(Terms.OfType(typeof(Channel)), "Kanaal").Should().BeTrue();
        Terms.IsLike(Terms.OfType(typeof(Channel)), "Activiteit").Should().BeFalse();
    }

    private static object Word(string dutch, string english) => new { Label = new LocalizedText(dutch, english) };

    private static IEnumerable<string> Labels(Term term) => ModelWords.Words(term).Take(term.Plural is null ? 2 : 4);
}
