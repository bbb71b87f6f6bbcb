using System.Linq;

namespace Dakmad.Knowledge;

/// <summary>
/// One thing the field knows: a phase, a means, a KPI, a reason to drop off. What all of them share; the types derived
/// from it say what more there is to tell of some.
/// </summary>
public abstract record KnowledgeEntry
{
    private protected KnowledgeEntry(KnowledgeSubject subject, DataObject data, params string[] fields)
    {
        data.Allow(["id", "name", "text", "note", "source", "origin", "aliases", "uses", .. fields]);
        Subject = subject;
        Id = data.Id("id");
        Name = data.Text("name");
        Text = data.OptionalText("text");
        Note = data.OptionalText("note");
        Origin = data.OptionalEnum<KnowledgeOrigin>("origin") ?? KnowledgeOrigin.Source;
        Aliases = data.Strings("aliases");
        Uses = data.List("uses", use => new KnowledgeUse(use));
        Citations = data.Citations("source").Concat(Uses.SelectMany(use => use.Citations)).Distinct().ToValueList();
    }

    /// <summary>What kind of thing it is.</summary>
    public KnowledgeSubject Subject { get; }

    /// <summary>
    /// A lower-case word or words with hyphens, unique over all subjects and for ever the same thing: what
    /// <see cref="Touchpoint.Covers"/> names.
    /// </summary>
    public string Id { get; }

    /// <summary>What it is called in the field.</summary>
    public LocalizedText Name { get; }

    /// <summary>What it is, in a sentence or two; null when the name says it all.</summary>
    public LocalizedText? Text { get; }

    /// <summary>What a reader should know of the source: its age, a later name, a doubt; null when there is nothing.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Who says so.</summary>
    public KnowledgeOrigin Origin { get; }

    /// <summary>
    /// Other words for it, in either language. Accents, capitals, hyphens and spaces need no alias of their own.
    /// </summary>
    public ValueList<string> Aliases { get; }

    /// <summary>The phases and stages in which it applies, in the order of the sources; empty when it is tied to none.</summary>
    public ValueList<KnowledgeUse> Uses { get; }

    /// <summary>The lines it comes from: those of the entry itself, then those of its uses.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>
    /// The first use in a phase of the nine-phase journey; null when there is none. <see cref="JourneyPhase.Need"/> takes
    /// in both of its halves.
    /// </summary>
    public KnowledgeUse? In(JourneyPhase phase) =>
        Uses.FirstOrDefault(use =>
            use.Phase == phase
            || (phase is JourneyPhase.Need && use.Phase is (JourneyPhase.LatentNeed or JourneyPhase.ConcreteNeed))
        );

    /// <summary>The first use in a stage of the five-phase journey; null when there is none.</summary>
    public KnowledgeUse? In(LifecycleStage stage) => Uses.FirstOrDefault(use => use.Stage == stage);

    /// <summary>The id.</summary>
    public sealed override string ToString() => Id;
}
