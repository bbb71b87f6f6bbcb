using Dakmad.Diagnostics;
using Dakmad.Rules;

namespace Dakmad.Rendering;

/// <summary>One kind of finding, with the rule that finds it.</summary>
/// <param name="Descriptor">Its id, words and sources.</param>
/// <param name="Rule">The rule; null for what reading finds, which cannot be switched off.</param>
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

    /// <summary>Whether it is found unless somebody says otherwise.</summary>
    internal LocalizedText Activation =>
        Rule switch
        {
            null => new("altijd", "always"),
            { IsOnByDefault: true } => new("aan", "on"),
            _ => new("uit", "off"),
        };

    /// <summary>The same in a few words.</summary>
    internal LocalizedText ActivationPhrase =>
        Rule switch
        {
            null => new("altijd aan", "always on"),
            { IsOnByDefault: true } => new("standaard aan", "on by default"),
            _ => new("standaard uit", "off by default"),
        };
}
