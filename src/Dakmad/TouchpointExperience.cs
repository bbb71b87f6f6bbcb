namespace Dakmad;

/// <summary>What a customer is expected to experience at a touchpoint [S1:283-293].</summary>
public sealed record TouchpointExperience : PlanPart
{
    /// <summary>How the customer is expected to feel.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public Emotion? Emotion
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>Pijnpunten: what goes wrong or annoys.</summary>
    /// <exception cref="System.ArgumentException">A text does not have the form of <see cref="TextForm"/>.</exception>
    public ValueList<string> PainPoints
    {
        get;
        init => field = Require.Texts(value);
    }

    /// <summary>Kansen: what could be better.</summary>
    /// <exception cref="System.ArgumentException">A text does not have the form of <see cref="TextForm"/>.</exception>
    public ValueList<string> Opportunities
    {
        get;
        init => field = Require.Texts(value);
    }

    /// <summary>Afhaakmomenten: why customers may drop off here [S0:591-637].</summary>
    public ValueList<DropOff> DropOffs { get; init; }
}
