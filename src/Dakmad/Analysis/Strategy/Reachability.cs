namespace Dakmad.Analysis.Strategy;

/// <summary>How well a target group can reach a person by itself.</summary>
internal enum Reachability
{
    /// <summary>Not, or less than somewhat.</summary>
    Hardly,

    /// <summary>Somewhat.</summary>
    Somewhat,

    /// <summary>Well.</summary>
    Well,
}
