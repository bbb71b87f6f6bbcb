namespace Dakmad;

/// <summary>A semi-fictitious portrait of a customer, beyond demographics [S1:263-267].</summary>
public sealed record Persona : PlanElement
{
    /// <summary>The target group the persona stands for.</summary>
    /// <exception cref="System.ArgumentException">The reference is the default value, which names nothing.</exception>
    public Ref<TargetGroup>? TargetGroup
    {
        get;
        init => field = Require.OptionalReference(value);
    }

    /// <summary>The roles the persona has when an organisation buys; empty for a consumer.</summary>
    public EnumSet<BuyingRole> BuyingRoles { get; init; }

    /// <summary>Doelen: what the persona wants to reach.</summary>
    /// <exception cref="System.ArgumentException">A text does not have the form of <see cref="TextForm"/>.</exception>
    public ValueList<string> Goals
    {
        get;
        init => field = Require.Texts(value);
    }

    /// <summary>Drijfveren: what moves the persona.</summary>
    /// <exception cref="System.ArgumentException">A text does not have the form of <see cref="TextForm"/>.</exception>
    public ValueList<string> Motivations
    {
        get;
        init => field = Require.Texts(value);
    }

    /// <summary>Zorgen: what keeps the persona awake at night.</summary>
    /// <exception cref="System.ArgumentException">A text does not have the form of <see cref="TextForm"/>.</exception>
    public ValueList<string> Worries
    {
        get;
        init => field = Require.Texts(value);
    }
}
