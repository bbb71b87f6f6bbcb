using System;
using Dakmad.Diagnostics;

namespace Dakmad.Rules;

/// <summary>
/// Something that is demanded or advised of plans. A rule looks at one part at a time and reports to its context; it
/// keeps nothing and does nothing else. To write one, derive from <see cref="Rule{T}"/>.
/// </summary>
public abstract class Rule
{
    private protected Rule() { }

    /// <summary>The id, words and sources of its findings.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Whether it is in the default set: not when the source leaves the matter open.</summary>
    public virtual bool IsOnByDefault => true;

    /// <summary>The numbers it needs and that a user may set.</summary>
    public virtual ValueList<RuleParameter> Parameters => [];

    /// <summary>Whether it is silent unless a check says which day it is.</summary>
    public virtual bool NeedsToday => false;

    /// <summary>The version of Dakmad that brought it; null for a rule that is not of the library.</summary>
    public string? Since => RuleCatalogue.History.Since(Descriptor.Id);

    /// <summary>
    /// The edit that takes a finding of this rule away. Only where there is one that could be meant; where the author has
    /// a choice, the remedy says so in words.
    /// </summary>
    /// <param name="plan">The plan in which it was found, other findings of it perhaps mended since.</param>
    /// <param name="finding">The finding.</param>
    /// <returns>The edit; null when the author has to decide.</returns>
    public virtual PlanFix? Fix(MarketingPlan plan, Diagnostic finding) => null;

    /// <summary>The type of the parts it looks at.</summary>
    internal abstract Type PartType { get; }

    internal abstract void CheckPart(PlanPart part, RuleContext context);

    /// <summary>The id.</summary>
    public sealed override string ToString() => Descriptor.Id;
}
