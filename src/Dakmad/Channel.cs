namespace Dakmad;

/// <summary>Kanaal: the way along which provider and customer meet; chosen strategically, specified tactically, combined with activities operationally [S3:66-76].</summary>
public sealed record Channel : PlanElement, IUnder<Channel>
{
    /// <summary>The channel of a level above that this one makes more specific; null when it stands by itself.</summary>
    /// <exception cref="System.ArgumentException">The reference is the default value, which names nothing.</exception>
    public Ref<Channel>? Specialises
    {
        get;
        init => field = Require.OptionalReference(value);
    }

    /// <summary>The label under which the plan files it.</summary>
    public ChannelGroup? Group { get; init; }

    /// <summary>The form a contact through it takes.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public ChannelForm? Form
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>Whose medium it is.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public MediaOwnership? Media
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>Whether it can carry an answer.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public ContactDirection? Direction
    {
        get;
        init => field = Require.Defined(value);
    }

    Ref<Channel>? IUnder<Channel>.Above => Specialises;
}
