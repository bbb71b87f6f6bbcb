using System.Linq;
using Dakmad.Glossary;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Glossary;

public class OpenSetTests
{
    private static readonly ChannelGroup[] Groups = WellKnown<ChannelGroup>();

    private static readonly MeasurementUnit[] Units = WellKnown<MeasurementUnit>();

    [Fact]
    public void A_well_known_instance_is_read_back_by_its_name_and_its_labels()
    {
        foreach (var group in Groups)
        {
            Terms.ReadChannelGroup(group.Name).Should().Be(group);
            Terms.ReadChannelGroup(Terms.Of(group).Dutch).Should().Be(group);
            Terms.ReadChannelGroup(Terms.Of(group).English).Should().Be(group);
        }

        foreach (var unit in Units)
        {
            Terms.ReadMeasurementUnit(unit.Name).Should().Be(unit);
            Terms.ReadMeasurementUnit(Terms.Of(unit).Dutch).Should().Be(unit);
            Terms.ReadMeasurementUnit(Terms.Of(unit).English).Should().Be(unit);
        }

        Terms.ReadOrderingPrinciple("Regulariteit").Should().Be(OrderingPrinciple.Regularity);
        Terms.ReadOrderingPrinciple(OrderingPrinciple.Regularity.Name).Should().Be(OrderingPrinciple.Regularity);
        Terms.ReadTransactionModel("directe transactiemodel").Should().Be(TransactionModel.Direct);
        Terms.ReadTransactionModel(TransactionModel.Direct.Name).Should().Be(TransactionModel.Direct);
    }

    [Fact]
    public void A_well_known_instance_is_written_in_both_languages()
    {
        Terms.Of(ChannelGroup.MassMedia).Should().Be(new LocalizedText("massamedia", "mass media"));
        Terms.Of(ChannelGroup.Electronic).Should().Be(new LocalizedText("elektronisch", "electronic"));
        Terms.Of(ChannelGroup.DirectMail).Should().Be(LocalizedText.Same("direct mail"));
        Terms.Of(MeasurementUnit.Reach).Should().Be(new LocalizedText("bereik", "reach"));
        Terms.Of(OrderingPrinciple.Regularity).Should().Be(new LocalizedText("regulariteit", "regularity"));
        Terms.Of(TransactionModel.Direct).Should().Be(LocalizedText.Same("direct"));
    }

    [Fact]
    public void A_well_known_one_in_another_spelling_is_translated_too()
    {
        Terms.Of(new ChannelGroup("Mass-Media")).Dutch.Should().Be("massamedia");
        Terms.Of(new MeasurementUnit("Bezoeken")).English.Should().Be("visits");
    }

    [Theory]
    [InlineData("Guerrilla")]
    [InlineData("Direct (persoonlijk)")]
    [InlineData("\u2014")]
    public void A_group_in_the_words_of_the_user_keeps_them(string name)
    {
        Terms.Of(new ChannelGroup(name)).Should().Be(LocalizedText.Same(name));
    }

    [Fact]
    public void A_name_that_is_not_well_known_is_kept_and_not_read()
    {
        Terms.Of(new MeasurementUnit("%")).Should().Be(LocalizedText.Same("%"));
        Terms.ReadMeasurementUnit("%").Should().BeNull();
        Terms.Of(new OrderingPrinciple("Seizoen")).Should().Be(LocalizedText.Same("Seizoen"));
        Terms.ReadOrderingPrinciple("seizoen").Should().BeNull();
        Terms.Of(new TransactionModel("via dealers")).Should().Be(LocalizedText.Same("via dealers"));
        Terms.ReadTransactionModel("via dealers").Should().BeNull();
        Terms.ReadChannelGroup("Guerrilla").Should().BeNull();
    }

    private static T[] WellKnown<T>()
        where T : class => [.. ModelWords.WellKnown(typeof(T)).Select(property => (T)property.GetValue(null)!)];
}
