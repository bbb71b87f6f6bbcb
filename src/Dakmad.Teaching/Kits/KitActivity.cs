namespace Dakmad.Teaching.Kits;

/// <summary>What happens at a step.</summary>
internal enum KitActivity
{
    InformBefore,
    TalkBefore,
    Order,
    Fulfil,
    Distribute,
    InformAfter,
    TalkAfter,
}
