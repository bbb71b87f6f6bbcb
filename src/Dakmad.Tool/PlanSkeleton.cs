using System;
using System.IO;
using Dakmad.Json;

namespace Dakmad.Tool;

/// <summary>
/// A plan to start from: on each of the three levels an example of each of the six letters, linked to the level above,
/// and a customer journey with one touchpoint. Each description asks what should be filled in.
/// </summary>
internal static class PlanSkeleton
{
    /// <summary>The plan.</summary>
    /// <param name="name">Its name; null for a general one.</param>
    /// <param name="language">The language it is written in.</param>
    public static MarketingPlan Of(string? name, Language language)
    {
        var plan = PlanJson.Read(Text(language)).GetValueOrThrow();
        return name is null ? plan : plan with { Id = Identifier.From(name, "plan"), Name = name };
    }

    private static ReadOnlyMemory<byte> Text(Language language)
    {
        var name = language == Language.Dutch ? "plan.nl.json" : "plan.en.json";
        using var resource = typeof(PlanSkeleton).Assembly.GetManifestResourceStream(name)!;
        using var text = new MemoryStream();
        resource.CopyTo(text);
        return text.ToArray();
    }
}
