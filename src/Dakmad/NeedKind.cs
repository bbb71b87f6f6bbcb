namespace Dakmad;

/// <summary>Whether the customer knows of the need with which a journey starts [S0:121-125, 158-212].</summary>
public enum NeedKind
{
    /// <summary>The customer does not know of it yet.</summary>
    Latent,

    /// <summary>The customer knows of it.</summary>
    Concrete,
}
