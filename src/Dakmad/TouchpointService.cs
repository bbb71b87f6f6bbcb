using NodaTime;

namespace Dakmad;

/// <summary>Customisation and service at a touchpoint [S3:50-58].</summary>
public sealed record TouchpointService : PlanPart
{
    /// <summary>How far it adapts to the customer.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public Customisation? Customisation
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>The level of service.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public ServiceLevel? Level
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>When the customer can reach it; always when empty.</summary>
    public ValueList<ServiceHours> Hours { get; init; }

    /// <summary>How long the customer waits for an answer, at most.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public Period? ResponseTime
    {
        get;
        init => field = Require.NotNegative(value);
    }

    /// <summary>Whether the customer's earlier contacts are known here, so that the story is told once [S0:1260-1281].</summary>
    public bool? SharedContext { get; init; }
}
