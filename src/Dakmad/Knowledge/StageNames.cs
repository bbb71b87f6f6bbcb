using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;

namespace Dakmad.Knowledge;

/// <summary>What phases and stages are called in a sentence.</summary>
internal static class StageNames
{
    public static LocalizedText Of<TStage>(TStage stage)
        where TStage : unmanaged, Enum =>
        (typeof(TStage) == typeof(LoyaltyLoopStage) ? KnowledgeTerms.Of(stage) : Terms.Of(stage)).Label;

    /// <summary>Names one after another, with commas.</summary>
    public static LocalizedText Join(IEnumerable<LocalizedText> names)
    {
        var list = names.ToList();
        return new(
            string.Join(", ", list.Select(name => name.Dutch)),
            string.Join(", ", list.Select(name => name.English))
        );
    }
}
