using System;
using System.Linq;
using System.Text;
using Dakmad.Formats;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Formats;

public sealed class ChannelNamesTests
{
    [Theory]
    [InlineData("huisbezoek", ChannelForm.FaceToFace)]
    [InlineData("Huisbezoeken", ChannelForm.FaceToFace)]
    [InlineData("winkel", ChannelForm.FaceToFace)]
    [InlineData("beurs", ChannelForm.FaceToFace)]
    [InlineData("vertegenwoordiger", ChannelForm.FaceToFace)]
    [InlineData("Face-to-face: accountmanager", ChannelForm.FaceToFace)]
    [InlineData("vertegenwoordiger op huisbezoek", ChannelForm.FaceToFace)]
    [InlineData("WhatsApp", ChannelForm.Online)]
    [InlineData("whatsapp klantenservice", ChannelForm.Online)]
    [InlineData("telefoon klantenservice", ChannelForm.Phone)]
    [InlineData("telefonisch contact met de binnendienst", ChannelForm.Phone)]
    [InlineData("direct mail (post)", ChannelForm.Post)]
    [InlineData("winkel of website", null)]
    [InlineData("Tupperware-avond", null)]
    [InlineData("", null)]
    public void A_name_tells_its_form_however_it_is_spelt(string name, ChannelForm? form) =>
        ChannelNames.Default.Find(name).Should().Be(form);

    [Fact]
    public void Names_of_ones_own_go_before_those_of_the_glossary()
    {
        var names = ChannelNames.Read(
            Encoding.UTF8.GetBytes("""{"Tupperware-avond":"faceToFace","winkel":"fysiek"}""")
        );

        names.Find("tupperware avond").Should().Be(ChannelForm.FaceToFace);
        names.Find("winkel").Should().Be(ChannelForm.Physical);
        names.Find("website").Should().Be(ChannelForm.Online);
        ChannelNames
            .Default.With("thuisavond", ChannelForm.FaceToFace)
            .Find("Thuisavond")
            .Should()
            .Be(ChannelForm.FaceToFace);
    }

    [Theory]
    [InlineData("[]", "lijst met kanaalnamen")]
    [InlineData("{", "geen JSON, op regel 1")]
    [InlineData("""{"thuisavond":"zomaar"}""", "de vorm van 'thuisavond'")]
    [InlineData("""{"thuisavond":3}""", "de vorm van 'thuisavond'")]
    [InlineData("""{"!":"online"}""", "geen letter of cijfer")]
    public void What_is_no_list_of_names_is_told(string json, string fault) =>
        FluentActions
            .Invoking(() => ChannelNames.Read(Encoding.UTF8.GetBytes(json)))
            .Should()
            .Throw<ChannelNamesException>()
            .Which.Fault.Dutch.Should()
            .Contain(fault);

    [Fact]
    public void A_long_name_takes_no_longer_than_its_length() =>
        ChannelNames.Default.Find(string.Join(' ', Enumerable.Repeat("woord", 100_000))).Should().BeNull();

    [Fact]
    public void What_is_no_form_is_refused()
    {
        ChannelNames
            .Default.Invoking(names => names.With("x", (ChannelForm)99))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        ChannelNames.Default.Invoking(names => names.With("!", ChannelForm.Post)).Should().Throw<ArgumentException>();
    }
}
