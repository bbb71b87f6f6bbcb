namespace Dakmad.Teaching.Kits;

/// <summary>One way to carry out a step.</summary>
internal sealed record KitVariant(KitChannel Channel, LocalizedText Name, LocalizedText Task)
{
    public LocalizedText? Message { get; init; }
}
