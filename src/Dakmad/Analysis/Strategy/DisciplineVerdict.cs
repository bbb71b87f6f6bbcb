namespace Dakmad.Analysis.Strategy;

/// <summary>What a journey is worth under one value discipline.</summary>
public sealed record DisciplineVerdict
{
    internal DisciplineVerdict() { }

    /// <summary>The value discipline.</summary>
    public required ValueDiscipline Discipline { get; init; }

    /// <summary>Whether the plan has chosen this discipline.</summary>
    public required bool IsChosen { get; init; }

    /// <summary>The verdict.</summary>
    public required FitVerdict Verdict { get; init; }

    /// <summary>The verdict as a sentence, with its first reasons and the lines of the source.</summary>
    public required LocalizedText Sentence { get; init; }

    /// <summary>Why, the reasons that decide first.</summary>
    public required ValueList<VerdictReason> Reasons { get; init; }

    /// <summary>
    /// By how much the deciding measure speaks for the discipline, to put journeys of one verdict in order: the higher the
    /// nearer. It is on the scale of that measure and compares only within a discipline; null when nothing was measured.
    /// </summary>
    internal double? Strength { get; init; }
}
