namespace Dakmad;

/// <summary>How far an organisation wants to go in one value discipline (Treacy and Wiersema, 1995: lead in one, keep to the market's threshold in the others).</summary>
public enum DisciplineStanding
{
    /// <summary>Wants to be the best of the market.</summary>
    Lead,

    /// <summary>Keeps up with what the market takes for granted.</summary>
    Threshold,

    /// <summary>Accepts being worse than what the market takes for granted.</summary>
    BelowThreshold,
}
