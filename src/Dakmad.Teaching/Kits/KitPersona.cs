namespace Dakmad.Teaching.Kits;

/// <summary>A person to think of.</summary>
internal sealed record KitPersona(
    LocalizedText Name,
    LocalizedText Goal,
    LocalizedText Motivation,
    LocalizedText Worry
);
