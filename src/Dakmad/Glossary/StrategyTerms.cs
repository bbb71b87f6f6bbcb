namespace Dakmad.Glossary;

/// <summary>The strategic choices that steer the journeys, and what is expected because of them.</summary>
internal static class StrategyTerms
{
    public static void AddTo(TermTable terms)
    {
        AddChoice(terms);
        AddDisciplines(terms);
        AddExpectations(terms);
    }

    private static void AddChoice(TermTable terms)
    {
        terms.Type<StrategicChoice>(
            "strategische keuze",
            "strategic choice",
            "strategische keuzes",
            "strategic choices",
            "strategie",
            "strategy"
        );
        terms.Discipline<StrategicChoice>();
        terms.Property<StrategicChoice>(nameof(StrategicChoice.Ambitions), "ambities", "ambitions");
        terms.Property<StrategicChoice>(nameof(StrategicChoice.Positioning), "positionering", "positioning");
        terms.Property<StrategicChoice>(
            nameof(StrategicChoice.TransactionModel),
            "transactiemodel",
            "transaction model"
        );
        terms.Rationale<StrategicChoice>();
        terms.Property<StrategicChoice>(nameof(StrategicChoice.Expectations), "verwachtingen", "expectations");

        terms.Type<Positioning>("positionering", "positioning", "positioneringen", "positionings");
        terms.Name<Positioning>();

        terms.Type<TransactionModel>(
            "transactiemodel",
            "transaction model",
            "transactiemodellen",
            "transaction models"
        );
        terms.Name<TransactionModel>();
        terms.Instance(
            TransactionModel.Direct,
            "direct",
            "direct",
            ["directe transactiemodel", "direct transactiemodel", "direct transaction model"]
        );
    }

    private static void AddDisciplines(TermTable terms)
    {
        terms.Type<ValueDiscipline>(
            "waardestrategie",
            "value discipline",
            "waardestrategieën",
            "value disciplines",
            "waardediscipline",
            "waardedisciplines"
        );
        terms.Member(
            ValueDiscipline.CostLeadership,
            "kostenleiderschap",
            "cost leadership (operational excellence)",
            "cost leadership",
            "operational excellence"
        );
        terms.Member(ValueDiscipline.CustomerIntimacy, "klantpartnerschap", "customer intimacy", "klantenpartnerschap");
        terms.Member(ValueDiscipline.ProductLeadership, "productleiderschap", "product leadership");

        terms.Type<DisciplineAmbition>(
            "ambitie per waardestrategie",
            "ambition per value discipline",
            "ambities per waardestrategie",
            "ambitions per value discipline",
            "ambitie",
            "ambition"
        );
        terms.Discipline<DisciplineAmbition>();
        terms.Property<DisciplineAmbition>(nameof(DisciplineAmbition.Standing), "ambitieniveau", "level of ambition");
        terms.Rationale<DisciplineAmbition>();

        terms.Type<DisciplineStanding>("ambitieniveau", "level of ambition", "ambitieniveaus", "levels of ambition");
        terms.Member(DisciplineStanding.Lead, "leidend", "lead", "de beste", "leading");
        terms.Member(
            DisciplineStanding.Threshold,
            "marktconform",
            "market threshold",
            "op drempelniveau",
            "drempelniveau",
            "threshold"
        );
        terms.Member(
            DisciplineStanding.BelowThreshold,
            "onder marktniveau",
            "below market threshold",
            "onder drempelniveau",
            "below threshold"
        );
    }

    private static void AddExpectations(TermTable terms)
    {
        terms.Type<JourneyExpectation>(
            "verwachting van customer journeys",
            "expectation of journeys",
            "verwachtingen van customer journeys",
            "expectations of journeys",
            "verwachting",
            "expectation"
        );
        terms.Property<JourneyExpectation>(nameof(JourneyExpectation.Metric), "meetwaarde", "metric");
        terms.Property<JourneyExpectation>(nameof(JourneyExpectation.Direction), "richting", "direction");
        terms.Property<JourneyExpectation>(
            nameof(JourneyExpectation.Threshold),
            "drempelwaarde",
            "threshold",
            "drempel"
        );
        terms.Rationale<JourneyExpectation>();
        terms.Journeys<JourneyExpectation>();

        terms.Type<ExpectedDirection>(
            "verwachte richting",
            "expected direction",
            "verwachte richtingen",
            "expected directions"
        );
        terms.Member(ExpectedDirection.Higher, "hoger", "higher", "meer", "more");
        terms.Member(ExpectedDirection.Lower, "lager", "lower", "minder", "less");
        terms.Member(ExpectedDirection.AtLeast, "ten minste", "at least", "minstens", "minimaal", "minimum");
        terms.Member(ExpectedDirection.AtMost, "ten hoogste", "at most", "hoogstens", "maximaal", "maximum");
    }
}
