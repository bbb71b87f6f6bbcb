using System.Collections.Generic;
using Dakmad.Diagnostics;

namespace Dakmad.Rendering;

/// <summary>What a kind of finding has to tell, under headings.</summary>
internal static class DescriptorTexts
{
    public static LocalizedText Message { get; } = new("Bericht", "Message");

    /// <summary>Why, how to mend it, when it does not apply and where it comes from, as far as there is something to tell.</summary>
    public static IEnumerable<(LocalizedText Heading, LocalizedText Text)> Of(DiagnosticDescriptor descriptor)
    {
        yield return (new("Waarom", "Why"), descriptor.Rationale);
        if (descriptor.Remedy is { } remedy)
        {
            yield return (new("Oplossing", "How to fix"), remedy);
        }

        if (descriptor.Exemption is { } exemption)
        {
            yield return (new("Uitzondering", "Exception"), exemption);
        }

        if (!descriptor.Citations.IsEmpty)
        {
            yield return (
                new("Bron", "Source"),
                LocalizedText.Same(string.Join(", ", (IEnumerable<Citation>)descriptor.Citations))
            );
        }
    }
}
