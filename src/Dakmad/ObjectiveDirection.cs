namespace Dakmad;

/// <summary>Which way a measured value should go.</summary>
public enum ObjectiveDirection
{
    /// <summary>More is better.</summary>
    Increase,

    /// <summary>Less is better.</summary>
    Decrease,
}
