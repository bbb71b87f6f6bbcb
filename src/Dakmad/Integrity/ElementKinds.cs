using System;
using Dakmad.Glossary;

namespace Dakmad.Integrity;

/// <summary>What a kind of element is called.</summary>
internal static class ElementKinds
{
    private static readonly Type[] Types =
    [
        typeof(TargetGroup),
        typeof(Offering),
        typeof(Channel),
        typeof(Resource),
        typeof(MarketingConcept),
        typeof(MarketingEvent),
        typeof(Activity),
        typeof(Journey),
        typeof(Objective),
        typeof(Persona),
        typeof(Touchpoint),
        typeof(TouchpointTask),
    ];

    public static int Count => Types.Length;

    public static LocalizedText Label(this ElementKind kind) => Terms.OfType(Types[(int)kind]).Label;

    public static ElementKind Of<T>()
        where T : PlanElement => KindOf<T>.Kind;

    /// <summary>The kind of a type of element; null when none refers to it.</summary>
    public static ElementKind? Find(Type type) =>
        Array.IndexOf(Types, type) is >= 0 and var kind ? (ElementKind)kind : null;

    private static class KindOf<T>
    {
        public static readonly ElementKind Kind = (ElementKind)Array.IndexOf(Types, typeof(T));
    }
}
