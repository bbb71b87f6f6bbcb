using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dakmad.Tests.Glossary;

public class ActivityLabelTests
{
    public static TheoryData<string, ActivityType?> Labels =>
        new()
        {
            // As they stand in the journey table [S3:136-150].
            { "Informeren pré sales", ActivityType.Inform(SalesMoment.PreSales) },
            { "Communiceren pré sales", ActivityType.Communicate(SalesMoment.PreSales) },
            { "Transacties", ActivityType.Transact },
            { "Afhandelen", ActivityType.Fulfil },
            // As others write them.
            { "Informeren", ActivityType.Inform() },
            { "communiceren aftersales", ActivityType.Communicate(SalesMoment.AfterSales) },
            { "INFORMEREN - PRÉ-SALES", ActivityType.Inform(SalesMoment.PreSales) },
            { "informeren (presales)", ActivityType.Inform(SalesMoment.PreSales) },
            { "Pre-sales informing", ActivityType.Inform(SalesMoment.PreSales) },
            { "After-sales communication", ActivityType.Communicate(SalesMoment.AfterSales) },
            { "communiceren nazorg", ActivityType.Communicate(SalesMoment.AfterSales) },
            { "transact", ActivityType.Transact },
            { "transactie", ActivityType.Transact },
            { "fulfillment", ActivityType.Fulfil },
            { "handling", ActivityType.Fulfil },
            { "distributie", ActivityType.Distribute },
            // No moment goes with these kinds, and a moment is no activity.
            { "Transacties pré sales", null },
            { "aftersales afhandelen", null },
            { "pré sales", null },
            { "informeren pré sales aftersales", null },
            { "informeren en communiceren", null },
        };

    [Theory]
    [MemberData(nameof(Labels))]
    public void A_label_is_read_as_kind_and_moment(string label, ActivityType? type)
    {
        Terms.ReadActivityType(label).Should().Be(type);
    }

    [Fact]
    public void What_is_written_in_either_language_is_read_back()
    {
        var types = All().ToList();

        types.Should().HaveCount(9);
        foreach (var type in types)
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                Terms.ReadActivityType(Terms.Of(type)[language]).Should().Be(type);
            }
        }
    }

    [Fact]
    public void Every_word_for_a_kind_goes_with_every_word_for_a_moment_in_either_order()
    {
        foreach (var type in All().Where(type => type.Moment is not null))
        {
            foreach (var kind in ModelWords.Words(Terms.Of(type.Kind)))
            {
                foreach (var moment in ModelWords.Words(Terms.Of(type.Moment!.Value)))
                {
                    Terms.ReadActivityType($"{kind} {moment}").Should().Be(type);
                    Terms.ReadActivityType($"{moment} {kind}").Should().Be(type);
                }
            }
        }
    }

    [Fact]
    public void The_label_is_the_kind_followed_by_the_moment()
    {
        Terms
            .Of(ActivityType.Inform(SalesMoment.PreSales))
            .Should()
            .Be(new LocalizedText("informeren pré sales", "inform pre-sales"));
        Terms
            .Of(ActivityType.Communicate(SalesMoment.AfterSales))
            .Should()
            .Be(new LocalizedText("communiceren aftersales", "communicate after-sales"));
        Terms.Of(ActivityType.Transact).Should().Be(new LocalizedText("transactie", "transaction"));
        Terms.Of(ActivityKind.Transact).Plural.Should().Be(new LocalizedText("transacties", "transactions"));
    }

    [Fact]
    public void Any_text_is_read_as_a_type_or_as_nothing()
    {
        var known = All().ToHashSet();

        Prop.ForAll<string>(text =>
            {
                var type = Terms.ReadActivityType(text ?? "");
                return type is null || known.Contains(type);
            })
            .QuickCheckThrowOnFailure();
    }

    private static IEnumerable<ActivityType> All() =>
        from kind in Enum.GetValues<ActivityKind>()
        from moment in new SalesMoment?[] { null, SalesMoment.PreSales, SalesMoment.AfterSales }
        let type = ActivityType.From(kind, moment)
        where type is not null
        select type;
}
