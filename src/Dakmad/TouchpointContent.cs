namespace Dakmad;

/// <summary>What is said and shown at a touchpoint [S0:1222-1226; S1:37].</summary>
public sealed record TouchpointContent : PlanPart
{
    /// <summary>The messages, one or more audiences each.</summary>
    public ValueList<Message> Messages { get; init; }

    /// <summary>The kinds of content, such as video or comparison guide.</summary>
    /// <exception cref="System.ArgumentException">A text does not have the form of <see cref="TextForm"/>.</exception>
    public ValueList<string> Formats
    {
        get;
        init => field = Require.Texts(value);
    }

    /// <summary>What the customer is asked to do.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? CallToAction
    {
        get;
        init => field = Require.OptionalText(value);
    }
}
