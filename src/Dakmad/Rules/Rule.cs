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

    /// <summary>Makes a rule of one's own in one line.</summary>
    /// <typeparam name="T">The type of the parts it looks at, such as <see cref="Touchpoint"/>.</typeparam>
    /// <param name="id">Capitals of one's own and four digits; <c>DAK</c> is the library's.</param>
    /// <param name="isWrong">Whether something is the matter with a part.</param>
    /// <param name="message">
    /// What is the matter, in which <c>{name}</c> and <c>{id}</c> are those of the part, if it has any, and
    /// <c>{path}</c> is where it stands.
    /// </param>
    /// <param name="severity">How serious it is.</param>
    /// <param name="rationale">Why, and what to do about it.</param>
    /// <exception cref="ArgumentException">The id does not have that form, or the message another placeholder.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The severity is not a member of the enumeration.</exception>
    /// <example>
    /// <code>
    /// var rule = Rule.For&lt;Touchpoint&gt;("ACME0001", one => one.Tasks.IsEmpty, "'{name}' has no task.");
    /// Console.WriteLine(plan.Check(RuleSet.Default.With(rule)));
    /// </code>
    /// </example>
    public static Rule For<T>(
        string id,
        Func<T, bool> isWrong,
        LocalizedText message,
        Severity severity = Severity.Warning,
        LocalizedText? rationale = null
    )
        where T : PlanPart
    {
        ArgumentNullException.ThrowIfNull(isWrong);
        return new OneLineRule<T>(id, (part, _) => isWrong(part), message, severity, rationale);
    }

    /// <summary>Makes a rule of one's own in one line, with a message that is the same in both languages.</summary>
    /// <inheritdoc cref="For{T}(string, Func{T, bool}, LocalizedText, Severity, LocalizedText?)"/>
    public static Rule For<T>(
        string id,
        Func<T, bool> isWrong,
        string message,
        Severity severity = Severity.Warning,
        LocalizedText? rationale = null
    )
        where T : PlanPart => For(id, isWrong, LocalizedText.Same(message), severity, rationale);

    /// <summary>Makes a rule of one's own that asks what surrounds a part, or what its references mean.</summary>
    /// <inheritdoc cref="For{T}(string, Func{T, bool}, LocalizedText, Severity, LocalizedText?)"/>
    public static Rule For<T>(
        string id,
        Func<T, RuleContext, bool> isWrong,
        LocalizedText message,
        Severity severity = Severity.Warning,
        LocalizedText? rationale = null
    )
        where T : PlanPart
    {
        ArgumentNullException.ThrowIfNull(isWrong);
        return new OneLineRule<T>(id, isWrong, message, severity, rationale);
    }

    /// <summary>Makes a rule of one's own that asks what surrounds a part, with a message that is the same in both languages.</summary>
    /// <inheritdoc cref="For{T}(string, Func{T, bool}, LocalizedText, Severity, LocalizedText?)"/>
    public static Rule For<T>(
        string id,
        Func<T, RuleContext, bool> isWrong,
        string message,
        Severity severity = Severity.Warning,
        LocalizedText? rationale = null
    )
        where T : PlanPart => For(id, isWrong, LocalizedText.Same(message), severity, rationale);

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
