using Dakmad.Glossary;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Glossary;

public class ChannelReadingTests
{
    [Theory]
    [InlineData("tv", ChannelForm.MassMedia)]
    [InlineData("TV", ChannelForm.MassMedia)]
    [InlineData("televisie", ChannelForm.MassMedia)]
    [InlineData("radio", ChannelForm.MassMedia)]
    [InlineData("krant", ChannelForm.MassMedia)]
    [InlineData("massamedia", ChannelForm.MassMedia)]
    [InlineData("website", ChannelForm.Online)]
    [InlineData("webshop", ChannelForm.Online)]
    [InlineData("e-mail", ChannelForm.Online)]
    [InlineData("email", ChannelForm.Online)]
    [InlineData("mail", ChannelForm.Online)]
    [InlineData("app", ChannelForm.Online)]
    [InlineData("chat", ChannelForm.Online)]
    [InlineData("social media", ChannelForm.Online)]
    [InlineData("sociale media", ChannelForm.Online)]
    [InlineData("telefoon", ChannelForm.Phone)]
    [InlineData("telefonisch", ChannelForm.Phone)]
    [InlineData("winkel", ChannelForm.FaceToFace)]
    [InlineData("balie", ChannelForm.FaceToFace)]
    [InlineData("beurs", ChannelForm.FaceToFace)]
    [InlineData("accountmanager", ChannelForm.FaceToFace)]
    [InlineData("Account manager", ChannelForm.FaceToFace)]
    [InlineData("face to face", ChannelForm.FaceToFace)]
    [InlineData("persoonlijk", ChannelForm.FaceToFace)]
    [InlineData("brief", ChannelForm.Post)]
    [InlineData("direct mail", ChannelForm.Post)]
    [InlineData("direct mail (post)", ChannelForm.Post)]
    [InlineData("verpakking", ChannelForm.Physical)]
    public void The_bare_name_of_a_common_channel_tells_its_form(string channel, ChannelForm form)
    {
        Terms.Read<ChannelForm>(channel).Should().Be(form);
    }

    [Theory]
    [InlineData("ruilbeurs van 1968")]
    [InlineData("kanaal")]
    [InlineData("telefoonboek")]
    public void A_channel_that_is_not_common_tells_nothing(string channel)
    {
        Terms.Read<ChannelForm>(channel).Should().BeNull();
    }
}
