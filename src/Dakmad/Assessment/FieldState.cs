namespace Dakmad.Assessment;

/// <summary>Whether one of the eighteen fields of DAKMAD is filled in.</summary>
public enum FieldState
{
    /// <summary>The level itself says something.</summary>
    Filled,

    /// <summary>The level says nothing and inherits what a level above it says.</summary>
    Inherited,

    /// <summary>Nothing is said, here or above.</summary>
    Empty,
}
