namespace Dakmad;

/// <summary>The stages of the five-phase customer journey [S1:15-27].</summary>
public enum LifecycleStage : byte
{
    /// <summary>Bewustwording: the customer feels a problem or need and discovers the brand.</summary>
    Awareness,

    /// <summary>Overweging: the customer weighs options.</summary>
    Consideration,

    /// <summary>Beslissing: the customer is about to choose.</summary>
    Decision,

    /// <summary>Behoud: the customer is kept by a good experience after the purchase.</summary>
    Retention,

    /// <summary>Ambassadeurschap: the customer recommends the brand unasked.</summary>
    Advocacy,
}
