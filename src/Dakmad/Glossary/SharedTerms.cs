namespace Dakmad.Glossary;

/// <summary>Properties that stand on several types with one meaning, and so with one word.</summary>
internal static class SharedTerms
{
    extension(TermTable terms)
    {
        public void Specialises<T>() =>
            terms.Property<T>(
                nameof(Channel.Specialises),
                "verbijzondering van",
                "specialises",
                "verbijzondert",
                "specializes",
                "specialisation of"
            );

        public void Period<T>() => terms.Property<T>(nameof(MarketingPlan.Period), "periode", "period", "looptijd");

        public void Budget<T>() => terms.Property<T>(nameof(Resource.Budget), "budget", "budget");

        public void Currency<T>() => terms.Property<T>(nameof(Money.Currency), "valuta", "currency", "munteenheid");

        public void TargetGroups<T>() =>
            terms.Property<T>(
                nameof(Journey.TargetGroups),
                "doelgroepen",
                "target groups",
                "doelgroep",
                "target group"
            );

        public void Offerings<T>() => terms.Property<T>(nameof(Journey.Offerings), "aanbod", "offerings", "offering");

        public void Channels<T>() =>
            terms.Property<T>(nameof(MarketingEvent.Channels), "kanalen", "channels", "kanaal", "channel");

        public void Resources<T>() =>
            terms.Property<T>(
                nameof(Journey.Resources),
                "middelen",
                "resources",
                "middel",
                "resource",
                "middelen (budget)",
                "resources (budget)"
            );

        public void Objectives<T>() =>
            terms.Property<T>(
                nameof(MarketingEvent.Objectives),
                "doelstellingen",
                "objectives",
                "doelstelling",
                "objective"
            );

        public void Events<T>() =>
            terms.Property<T>(nameof(Activity.Events), "events", "events", "event", "evenementen", "evenement");

        public void Journeys<T>() =>
            terms.Property<T>(
                nameof(OperationalLevel.Journeys),
                "customer journeys",
                "customer journeys",
                "customer journey",
                "journeys",
                "klantreizen",
                "klantreis"
            );

        public void Personas<T>() => terms.Property<T>(nameof(Journey.Personas), "persona's", "personas", "persona");

        public void Orderings<T>() =>
            terms.Property<T>(nameof(Activity.Orderings), "ordeningen", "orderings", "ordening", "ordering");

        public void Regularity<T>() =>
            terms.Property<T>(
                nameof(Activity.Regularity),
                "regulariteit",
                "regularity",
                "regulier of niet-regulier",
                "regular or non-regular"
            );

        public void BuyingRoles<T>() =>
            terms.Property<T>(
                nameof(Persona.BuyingRoles),
                "DMU-rollen",
                "buying roles",
                "DMU-rol",
                "buying role",
                "koperrollen"
            );

        public void Relation<T>() =>
            terms.Property<T>(
                nameof(TargetGroup.Relation),
                "klantrelatie",
                "customer relationship",
                "relatie",
                "relation",
                "relationship"
            );

        public void Discipline<T>() =>
            terms.Property<T>(
                nameof(StrategicChoice.Discipline),
                "waardestrategie",
                "value discipline",
                "waardediscipline",
                "discipline"
            );

        public void Rationale<T>() =>
            terms.Property<T>(nameof(StrategicChoice.Rationale), "onderbouwing", "rationale", "motivering");

        public void Unit<T>() => terms.Property<T>(nameof(Objective.Unit), "eenheid", "unit", "meeteenheid");

        public void Share<T>() => terms.Property<T>(nameof(Route.Share), "aandeel", "share");

        public void Deadline<T>() =>
            terms.Property<T>(nameof(Objective.Deadline), "deadline", "deadline", "uiterlijk op");

        public void Name<T>() => terms.Property<T>(nameof(ChannelGroup.Name), "naam", "name");

        public void Covers<T>() =>
            terms.Property<T>(nameof(Touchpoint.Covers), "geeft invulling aan", "covers", "dekt");
    }
}
