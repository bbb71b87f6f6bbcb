using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Dakmad.Glossary;
using Dakmad.Knowledge;
using Dakmad.Tests.Glossary;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Knowledge;

public sealed class KnowledgeTermTests
{
    /// <summary>Static classes hold no data; a generic type is named by what it is a profile of.</summary>
    private static readonly Type[] Types =
    [
        .. typeof(KnowledgeBase)
            .Assembly.GetExportedTypes()
            .Where(type => type.Namespace is "Dakmad.Knowledge")
            .Where(type => !(type.IsAbstract && type.IsSealed) && !type.IsGenericType),
    ];

    [Fact]
    public void Every_type_property_and_member_has_words_and_no_words_are_left_over() =>
        KnowledgeTerms.All.Select(term => term.Identifier).Should().BeEquivalentTo(Types.SelectMany(Identifiers));

    [Fact]
    public void Words_are_found_and_read()
    {
        KnowledgeTerms.OfType(typeof(Benchmark)).Label.Should().Be(new LocalizedText("kengetal", "benchmark"));
        KnowledgeTerms
            .OfProperty(typeof(MarketingTool), nameof(KnowledgeEntry.Note))
            .Label.Should()
            .Be(new LocalizedText("opmerking", "note"));
        KnowledgeTerms.Of(KnowledgeSubject.DropOffMoments).Label.Dutch.Should().Be("afhaakmomenten");
        KnowledgeTerms.Read<KnowledgeSubject>("Afhaakmomenten").Should().Be(KnowledgeSubject.DropOffMoments);
        KnowledgeTerms.Read<KnowledgeSubject>("drop off moments").Should().Be(KnowledgeSubject.DropOffMoments);
        KnowledgeTerms.Read<KnowledgeSubject>("means").Should().Be(KnowledgeSubject.Means);
        KnowledgeTerms.Read<KnowledgeSubject>("middelen").Should().BeNull("that is budget in DAKMAD");
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        ReadBack<KnowledgeSubject>();
        ReadBack<KnowledgeOrigin>();
        ReadBack<UseRole>();
        ReadBack<BenchmarkUnit>();
        ReadBack<LoyaltyLoopStage>();

        static void ReadBack<TEnum>()
            where TEnum : struct, Enum
        {
            foreach (var member in Enum.GetValues<TEnum>())
            {
                ModelWords
                    .Words(KnowledgeTerms.Of(member))
                    .Should()
                    .OnlyContain(word => KnowledgeTerms.Read<TEnum>(word).Equals(member));
            }
        }
    }

    [Fact]
    public void What_is_not_of_knowledge_is_refused()
    {
        Action[] refused =
        [
            () => KnowledgeTerms.OfType(typeof(Touchpoint)),
            () => KnowledgeTerms.OfProperty(typeof(MarketingTool), "Colour"),
            () => KnowledgeTerms.Of(ActivityKind.Inform),
            () => KnowledgeTerms.Of((UseRole)99),
            () => KnowledgeTerms.Read<ActivityKind>("inform"),
        ];

        refused.Should().AllSatisfy(act => act.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void No_alias_repeats_a_word_that_is_understood_without_it()
    {
        foreach (var term in KnowledgeTerms.All)
        {
            ModelWords.Words(term).Select(LabelForm.Of).Should().OnlyContain(form => form.Length > 0);
            var known = new[] { term.Label, term.Plural ?? term.Label }
                .SelectMany(label => new[] { label.Dutch, label.English })
                .Select(LabelForm.Of)
                .ToHashSet(StringComparer.Ordinal);
            term.Aliases.Where(alias => !known.Add(LabelForm.Of(alias))).Should().BeEmpty(term.Identifier);
        }
    }

    private static IEnumerable<string> Identifiers(Type type) =>
        (type.IsEnum ? Enum.GetNames(type) : Properties(type)).Select(name => $"{type.Name}.{name}").Prepend(type.Name);

    private static IEnumerable<string> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(property => property.Name);
}
