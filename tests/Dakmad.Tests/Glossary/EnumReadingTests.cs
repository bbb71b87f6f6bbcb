using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dakmad.Glossary;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Glossary;

public class EnumReadingTests
{
    [Fact]
    public void What_is_written_in_either_language_is_read_back_as_the_same_member()
    {
        foreach (var member in ModelWords.Members)
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                member.Read(member.Term.Label[language]).Should().Be(member.Term);
            }
        }
    }

    [Fact]
    public void Plurals_and_aliases_are_read_too()
    {
        foreach (var member in ModelWords.Members)
        {
            ModelWords.Words(member.Term).Should().OnlyContain(word => member.Read(word) == member.Term);
        }
    }

    [Fact]
    public void No_word_is_read_as_two_members_of_one_enumeration()
    {
        foreach (var members in ModelWords.Members.GroupBy(member => member.Type))
        {
            members
                .SelectMany(member =>
                    ModelWords.Words(member.Term).Select(LabelForm.Of).ToHashSet(StringComparer.Ordinal)
                )
                .Should()
                .OnlyHaveUniqueItems(members.Key.Name);
        }
    }

    [Fact]
    public void Capitals_accents_hyphens_and_spaces_make_no_difference()
    {
        foreach (var member in ModelWords.Members)
        {
            foreach (var word in ModelWords.Words(member.Term))
            {
                Variants(word).Should().OnlyContain(variant => member.Read(variant) == member.Term, word);
            }
        }
    }

    [Fact]
    public void Any_text_is_read_as_a_member_or_as_nothing()
    {
        Prop.ForAll<string>(text =>
            {
                foreach (var members in ModelWords.Members.GroupBy(member => member.Type))
                {
                    var read = members.First().Read(text ?? "");
                    (read is null || Terms.IsLike(read, text ?? "")).Should().BeTrue();
                }
            })
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("--")]
    [InlineData("\uD83D")]
    [InlineData("\uDE00\uD83D")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("afhandelen of distributie")]
    [InlineData("inform communicate")]
    public void What_is_no_label_is_read_as_nothing(string text)
    {
        Terms.Read<ActivityKind>(text).Should().BeNull();
        Terms.Read<ChannelForm>(text).Should().BeNull();
        Terms.ReadActivityType(text).Should().BeNull();
        Terms.ReadChannelGroup(text).Should().BeNull();
        Terms.IsLike(Terms.Of(ActivityKind.Inform), text).Should().BeFalse();
    }

    [Fact]
    public void A_label_of_another_enumeration_is_not_understood()
    {
        Terms.Read<SixBStage>("overweging").Should().BeNull();
        Terms.Read<ActivityKind>("pré sales").Should().BeNull();
        Terms.Read<Regularity>("middelen").Should().BeNull();
    }

    [Fact]
    public void Homonyms_are_kept_apart_by_type()
    {
        Terms.Read<JourneyPhase>("Overweging").Should().Be(JourneyPhase.Consideration);
        Terms.Read<LifecycleStage>("Overweging").Should().Be(LifecycleStage.Consideration);
        Terms.Read<JourneyPhase>("decision").Should().Be(JourneyPhase.DecisionMoment);
        Terms.Read<LifecycleStage>("decision").Should().Be(LifecycleStage.Decision);
        Terms.Read<CustomerRelation>("klant").Should().Be(CustomerRelation.Customer);
        Terms.Read<SalesFunnelStage>("klant").Should().Be(SalesFunnelStage.Customer);
        Terms.Read<Initiator>("klant").Should().Be(Initiator.Customer);
        Terms.Read<Performer>("klant").Should().Be(Performer.Customer);
        Terms.Read<BuyingRole>("initiator").Should().Be(BuyingRole.Initiator);
        Terms.Read<Initiator>("initiator").Should().BeNull();
        Terms.Read<ServiceLevel>("standaard").Should().Be(ServiceLevel.Standard);
        Terms.Read<Customisation>("standaard").Should().Be(Customisation.Standard);
        Terms.Read<ChannelForm>("direct mail").Should().Be(ChannelForm.Post);
        Terms.ReadChannelGroup("direct mail").Should().Be(ChannelGroup.DirectMail);
        Terms.Read<JourneyPhase>("latente behoefte").Should().Be(JourneyPhase.LatentNeed);
        Terms.Read<NeedKind>("latente behoefte").Should().Be(NeedKind.Latent);
    }

    [Theory]
    [InlineData("kostenleiderschap", ValueDiscipline.CostLeadership)]
    [InlineData("Operational Excellence", ValueDiscipline.CostLeadership)]
    [InlineData("cost leadership", ValueDiscipline.CostLeadership)]
    [InlineData("cost leadership (operational excellence)", ValueDiscipline.CostLeadership)]
    [InlineData("Klantpartnerschap", ValueDiscipline.CustomerIntimacy)]
    [InlineData("klantenpartnerschap", ValueDiscipline.CustomerIntimacy)]
    [InlineData("customer-intimacy", ValueDiscipline.CustomerIntimacy)]
    [InlineData("productleiderschap", ValueDiscipline.ProductLeadership)]
    [InlineData("Product Leadership", ValueDiscipline.ProductLeadership)]
    public void Value_disciplines_are_read_by_each_of_their_names(string label, ValueDiscipline discipline)
    {
        Terms.Read<ValueDiscipline>(label).Should().Be(discipline);
    }

    [Theory]
    [InlineData("pré sales", SalesMoment.PreSales)]
    [InlineData("pré-sales", SalesMoment.PreSales)]
    [InlineData("pre sales", SalesMoment.PreSales)]
    [InlineData("Presales", SalesMoment.PreSales)]
    [InlineData("pré-", SalesMoment.PreSales)]
    [InlineData("aftersales", SalesMoment.AfterSales)]
    [InlineData("After-Sales", SalesMoment.AfterSales)]
    [InlineData("nazorg", SalesMoment.AfterSales)]
    public void Sales_moments_are_read_in_every_spelling(string label, SalesMoment moment)
    {
        Terms.Read<SalesMoment>(label).Should().Be(moment);
    }

    [Fact]
    public void The_six_stages_are_written_as_the_six_Dutch_words_with_a_B()
    {
        Enum.GetValues<SixBStage>()
            .Select(stage => Terms.Of(stage).Label.Dutch)
            .Should()
            .Equal("bezoeken", "boeien", "beslissen", "bestellen", "betalen", "binden");
        Terms.Read<SixBStage>("retain").Should().Be(SixBStage.Bind);
    }

    [Fact]
    public void The_stages_of_the_sales_funnel_are_read_in_the_plural_of_the_source()
    {
        string[] stages = ["Suspects", "Leads", "Prospects", "Klanten", "Terugkerende klanten"];

        stages
            .Select(Terms.Read<SalesFunnelStage>)
            .Should()
            .Equal(Enum.GetValues<SalesFunnelStage>().Cast<SalesFunnelStage?>());
    }

    [Fact]
    public void The_nine_phases_are_read_as_the_source_writes_them()
    {
        string[] phases =
        [
            "Latente behoefte en concrete behoefte",
            "Oriëntatiefase",
            "Overwegingsfase",
            "Beslismoment",
            "Koopfase",
            "Leveringsfase",
            "Gebruiksfase",
            "Loyaliteitsfase",
            "Ambassadeursfase",
        ];

        phases
            .Select(Terms.Read<JourneyPhase>)
            .Should()
            .Equal(
                Enum.GetValues<JourneyPhase>()
                    .Except([JourneyPhase.LatentNeed, JourneyPhase.ConcreteNeed])
                    .Cast<JourneyPhase?>()
            );
    }

    [Fact]
    public void Days_of_the_week_are_read_in_full_and_in_short()
    {
        Terms.Read<IsoDayOfWeek>("Maandag").Should().Be(IsoDayOfWeek.Monday);
        Terms.Read<IsoDayOfWeek>("do.").Should().Be(IsoDayOfWeek.Thursday);
        Terms.Read<IsoDayOfWeek>("sunday").Should().Be(IsoDayOfWeek.Sunday);
        Terms.Read<IsoDayOfWeek>("").Should().BeNull();
    }

    private static IEnumerable<string> Variants(string word)
    {
        yield return word.ToUpperInvariant();
        yield return word.ToLowerInvariant();
        yield return $" {word}\u00A0";
        yield return word.Replace("-", "", StringComparison.Ordinal);
        yield return word.Replace('-', '\u2011');
        yield return word.Replace(" ", "", StringComparison.Ordinal);
        yield return word.Replace(' ', '-');
        yield return word.Replace(" ", "  ", StringComparison.Ordinal);
        yield return word.Normalize(NormalizationForm.FormD);
        yield return string.Concat(word.Select(c => $"{c}\u0301"));
        yield return string.Join('\u00AD', word.AsEnumerable());
    }
}
