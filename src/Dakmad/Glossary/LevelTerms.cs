namespace Dakmad.Glossary;

/// <summary>The three levels and the six letters on each; the A is another thing on each level [S3:70-76, 101-105].</summary>
internal static class LevelTerms
{
    public static void AddTo(TermTable terms)
    {
        terms.Type<PlanLevel>("niveau", "level", "niveaus", "levels");
        terms.Member(PlanLevel.Strategic, "strategisch", "strategic");
        terms.Member(PlanLevel.Tactical, "tactisch", "tactical");
        terms.Member(PlanLevel.Operational, "operationeel", "operational");

        terms.Type<StrategicLevel>(
            "strategisch niveau",
            "strategic level",
            "strategische niveaus",
            "strategic levels",
            "strategisch",
            "strategic"
        );
        AddLetters<StrategicLevel>(terms);
        terms.Property<StrategicLevel>(
            nameof(StrategicLevel.Concepts),
            "marketingconcepten",
            "marketing concepts",
            "concepten",
            "concepts",
            "marketingconcept",
            "concept"
        );

        terms.Type<TacticalLevel>(
            "tactisch niveau",
            "tactical level",
            "tactische niveaus",
            "tactical levels",
            "tactisch",
            "tactical"
        );
        AddLetters<TacticalLevel>(terms);
        terms.Events<TacticalLevel>();

        terms.Type<OperationalLevel>(
            "operationeel niveau",
            "operational level",
            "operationele niveaus",
            "operational levels",
            "operationeel",
            "operational"
        );
        AddLetters<OperationalLevel>(terms);
        terms.Property<OperationalLevel>(
            nameof(OperationalLevel.Activities),
            "activiteiten",
            "activities",
            "activiteit",
            "activity",
            "activiteiten en taken",
            "activities and tasks"
        );
        terms.Journeys<OperationalLevel>();
    }

    private static void AddLetters<TLevel>(TermTable terms)
    {
        terms.Period<TLevel>();
        terms.TargetGroups<TLevel>();
        terms.Offerings<TLevel>();
        terms.Channels<TLevel>();
        terms.Resources<TLevel>();
        terms.Objectives<TLevel>();
    }
}
