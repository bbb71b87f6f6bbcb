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

    private static class KindOf<T>
    {
        public static readonly ElementKind Kind = (ElementKind)Array.IndexOf(Types, typeof(T));
    }
}
