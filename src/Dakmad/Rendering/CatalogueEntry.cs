using Dakmad.Diagnostics;
using Dakmad.Rules;

namespace Dakmad.Rendering;

/// <summary>One kind of finding, with the rule that finds it.</summary>
/// <param name="Descriptor">Its id, words and sources.</param>
/// <param name="Rule">The rule; null for what reading and analyses find.</param>
public sealed record CatalogueEntry(DiagnosticDescriptor Descriptor, Rule? Rule = null)
{
    /// <summary>The entry of a rule.</summary>
    public static CatalogueEntry Of(Rule rule)
    {
        System.ArgumentNullException.ThrowIfNull(rule);
        return new(rule.Descriptor, rule);
    }

    /// <summary>The numbers that a user may set.</summary>
    public ValueList<RuleParameter> Parameters => Rule?.Parameters ?? [];

    /// <summary>Whether it is found when the figures of a plan are worked out, and not when it is checked.</summary>
    private bool IsOfAnalysis =>
        Rule is null && Descriptor.Category is > DiagnosticCategory.Integrity and < DiagnosticCategory.Program;

    /// <summary>Whether it is found unless somebody says otherwise.</summary>
    internal LocalizedText Activation =>
        Rule switch
        {
            null when IsOfAnalysis => new("analyse", "analysis"),
            null => new("altijd", "always"),
            { IsOnByDefault: true } => new("aan", "on"),
            _ => new("uit", "off"),
        };

    /// <summary>The same in a few words.</summary>
    internal LocalizedText ActivationPhrase =>
        Rule switch
        {
            null when IsOfAnalysis => new("gevonden door analyses", "found by analyses"),
            null => new("altijd aan", "always on"),
            { IsOnByDefault: true } => new("standaard aan", "on by default"),
            _ => new("standaard uit", "off by default"),
        };
}
