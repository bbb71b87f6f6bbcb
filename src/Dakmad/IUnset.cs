namespace Dakmad;

/// <summary>A value type whose default value names nothing, so that lists and required properties can refuse it.</summary>
internal interface IUnset
{
    bool IsUnset { get; }
}
