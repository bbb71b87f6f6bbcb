namespace Dakmad;

/// <summary>Afhaakmoment: a reason to drop off, and what counters it [S0:591-637].</summary>
public sealed record DropOff : PlanPart
{
    /// <summary>Why customers drop off.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public required string Reason
    {
        get;
        init => field = Require.Text(value);
    }

    /// <summary>The part of the customers at the touchpoint who drop off for this reason, 0–1.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value lies outside 0–1.</exception>
    public decimal? Share
    {
        get;
        init => field = Require.Share(value);
    }

    /// <summary>What is done about it.</summary>
    /// <exception cref="System.ArgumentException">A text does not have the form of <see cref="TextForm"/>.</exception>
    public ValueList<string> Counters
    {
        get;
        init => field = Require.Texts(value);
    }

    /// <summary>
    /// The touchpoint of the same journey that tries to win these customers back, such as an e-mail about an abandoned
    /// cart [S0:672-675; S1:191-193]; null when none does.
    /// </summary>
    /// <exception cref="System.ArgumentException">The reference is the default value, which names nothing.</exception>
    public Ref<Touchpoint>? Recovery
    {
        get;
        init => field = Require.OptionalReference(value);
    }

    /// <summary>Ids of entries of the knowledge base that this carries out, such as a means or a drop-off moment.</summary>
    /// <exception cref="System.ArgumentException">A text does not have the form of an id.</exception>
    public ValueList<string> Covers
    {
        get;
        init => field = Require.Ids(value);
    }
}
