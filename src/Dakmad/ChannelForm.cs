namespace Dakmad;

/// <summary>The form a contact through a channel takes.</summary>
public enum ChannelForm
{
    /// <summary>Through the internet: website, e-mail, app, social media.</summary>
    Online,

    /// <summary>By telephone with a person or a menu.</summary>
    Phone,

    /// <summary>In person.</summary>
    FaceToFace,

    /// <summary>Broadcast or print to many at once: television, radio, newspaper, outdoor.</summary>
    MassMedia,

    /// <summary>On paper, addressed.</summary>
    Post,

    /// <summary>Through a thing or place without conversation: packaging, shop window, vending machine.</summary>
    Physical,
}
