using Dakmad.Glossary;

namespace Dakmad.Knowledge;

/// <summary>How phases and stages go together, and what is read from it.</summary>
internal static class CrosswalkTerms
{
    public static void AddTo(TermTable terms)
    {
        terms.Type<Crosswalks>("set kruistabellen", "set of crosswalks", "sets kruistabellen", "sets of crosswalks");
        terms.Property<Crosswalks>(nameof(Crosswalks.SplitNeedPhase), "behoeftefase gesplitst", "need phase split");
        terms.Property<Crosswalks>(nameof(Crosswalks.LifecycleStages), "fasen (vijffasenmodel)", "lifecycle stages");
        terms.Property<Crosswalks>(nameof(Crosswalks.SixB), "6B-fasen", "6B stages");
        terms.Property<Crosswalks>(nameof(Crosswalks.SalesFunnel), "salesfunnel", "sales funnel");
        terms.Property<Crosswalks>(nameof(Crosswalks.LoyaltyLoop), "loyalty loop", "loyalty loop");
        terms.Property<Crosswalks>(nameof(Crosswalks.Phases), "journeyfasen", "journey phases");

        terms.Type<CrosswalkCell>(
            "cel van een kruistabel",
            "cell of a crosswalk",
            "cellen van een kruistabel",
            "cells of a crosswalk"
        );
        terms.Property<CrosswalkCell>(nameof(CrosswalkCell.Phase), "journeyfase", "journey phase");
        terms.Property<CrosswalkCell>(
            nameof(CrosswalkCell.Stage),
            "fase in het andere model",
            "stage of the other model"
        );
        terms.Property<CrosswalkCell>(nameof(CrosswalkCell.IsNear), "ligt er alleen dichtbij", "merely lies close");
        terms.Property<CrosswalkCell>(nameof(CrosswalkCell.Origin), "herkomst", "origin");
        terms.Property<CrosswalkCell>(nameof(CrosswalkCell.Citations), "bronnen", "sources");
        AddReading(terms);
    }

    private static void AddReading(TermTable terms)
    {
        terms.Type<TouchpointReading>(
            "plaatsing van een contactmoment",
            "placement of a touchpoint",
            "plaatsingen van contactmomenten",
            "placements of touchpoints"
        );
        terms.Property<TouchpointReading>(nameof(TouchpointReading.Phase), "journeyfase", "journey phase");
        terms.Property<TouchpointReading>(
            nameof(TouchpointReading.LifecycleStage),
            "levenscyclusfase",
            "lifecycle stage"
        );
        terms.Property<TouchpointReading>(nameof(TouchpointReading.SixB), "6B-fase", "6B stage");
        terms.Property<TouchpointReading>(nameof(TouchpointReading.SalesFunnel), "salesfunnel", "sales funnel");
        terms.Property<TouchpointReading>(nameof(TouchpointReading.LoyaltyLoop), "loyalty loop", "loyalty loop");
        terms.Property<TouchpointReading>(nameof(TouchpointReading.Conflicts), "tegenspraken", "contradictions");

        terms.Type<StatementConflict>("tegenspraak", "contradiction", "tegenspraken", "contradictions");
        terms.Property<StatementConflict>(nameof(StatementConflict.Statements), "wat is opgegeven", "what is stated");

        terms.Type<ReadingKind>("zekerheid", "certainty", "zekerheden", "certainties");
        terms.Member(ReadingKind.Unknown, "onbekend", "unknown");
        terms.Member(ReadingKind.Stated, "opgegeven", "stated");
        terms.Member(ReadingKind.Derived, "afgeleid", "derived");
        terms.Member(ReadingKind.Undecided, "onbeslist", "undecided");
    }
}
