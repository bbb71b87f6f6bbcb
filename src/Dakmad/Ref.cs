using System;
using System.Diagnostics.CodeAnalysis;

namespace Dakmad;

/// <summary>
/// A link to an element by its id. What is linked to is found in the plan, not held, so that plans stay trees that can
/// be shared and compared.
/// </summary>
/// <typeparam name="T">The kind of element that is meant.</typeparam>
public readonly record struct Ref<T> : IUnset
    where T : PlanElement
{
    private readonly string? _id;

    /// <summary>Links to an id.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> does not have the form of an id.</exception>
    public Ref(string id) => _id = Require.Id(id, nameof(id));

    private Ref(string id, bool _) => _id = id;

    /// <summary>The id of the element; empty only for the default value, which every property refuses.</summary>
    public string Id => _id ?? "";

    internal bool IsUnset => _id is null;

    bool IUnset.IsUnset => IsUnset;

    /// <summary>Links to an id.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> does not have the form of an id.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor.")]
    public static implicit operator Ref<T>(string id) => new(id);

    /// <summary>Links to an element.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor.")]
    public static implicit operator Ref<T>(T element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return new(element.Id);
    }

    /// <summary>Links to an id that has been looked at before.</summary>
    internal static Ref<T> OfValid(string id) => new(id, true);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
