namespace Dakmad.Analysis.Strategy;

/// <summary>Whether journeys are as a plan itself expects of them.</summary>
public enum ExpectationOutcome
{
    /// <summary>All of them are.</summary>
    Met,

    /// <summary>At least one of them is not.</summary>
    NotMet,

    /// <summary>There is no metric of that name.</summary>
    UnknownMetric,

    /// <summary>The plan does not tell the value of a journey, or what it has to be held against.</summary>
    TooLittleStated,
}
