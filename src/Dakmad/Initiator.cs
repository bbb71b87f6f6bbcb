namespace Dakmad;

/// <summary>Who starts a contact [S0:374-379; S1:223-229].</summary>
public enum Initiator : byte
{
    /// <summary>The provider, proactively.</summary>
    Provider,

    /// <summary>The customer.</summary>
    Customer,
}
