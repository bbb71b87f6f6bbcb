namespace Dakmad;

/// <summary>Whether a channel can carry an answer.</summary>
public enum ContactDirection
{
    /// <summary>The provider sends, the customer receives.</summary>
    OneWay,

    /// <summary>Both can speak.</summary>
    TwoWay,
}
