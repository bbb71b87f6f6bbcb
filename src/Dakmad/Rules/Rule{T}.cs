using System;

namespace Dakmad.Rules;

/// <summary>A rule about the parts of one type.</summary>
/// <typeparam name="T">
/// The type of part, such as <see cref="Touchpoint"/>; <see cref="PlanElement"/> for everything with a name,
/// <see cref="PlanPart"/> for all parts.
/// </typeparam>
public abstract class Rule<T> : Rule
    where T : PlanPart
{
    internal sealed override Type PartType => typeof(T);

    internal sealed override void CheckPart(PlanPart part, RuleContext context) => Check((T)part, context);

    /// <summary>Looks at one part and reports what is the matter with it.</summary>
    /// <param name="part">The part.</param>
    /// <param name="context">Where it is, what surrounds it, and where findings go.</param>
    protected abstract void Check(T part, RuleContext context);
}
