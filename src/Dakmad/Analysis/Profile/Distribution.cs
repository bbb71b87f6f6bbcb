namespace Dakmad.Analysis.Profile;

/// <summary>How the touchpoints of a journey divide over categories, such as the forms of channels.</summary>
public abstract class Distribution
{
    private protected Distribution(string id, LocalizedText name) => (Id, Name) = (id, name);

    /// <summary>What divides them, in camel case, such as <c>form</c>.</summary>
    public string Id { get; }

    /// <summary>What divides them.</summary>
    public LocalizedText Name { get; }

    /// <summary>
    /// The categories, those of a closed set all of them, and last the touchpoints of which the plan does not say it.
    /// </summary>
    public abstract ValueList<Portion> Portions { get; }

    /// <summary>The touchpoints of which the plan does not say it.</summary>
    public Portion Unknown => Portions[^1];

    /// <summary>How many touchpoints it is about; a touchpoint may be in more than one category.</summary>
    public abstract int Touchpoints { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
