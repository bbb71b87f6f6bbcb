namespace Dakmad.Glossary;

/// <summary>What a customer is expected to experience, and why customers drop off.</summary>
internal static class ExperienceTerms
{
    public static void AddTo(TermTable terms)
    {
        terms.Type<TouchpointExperience>(
            "klantbeleving",
            "customer experience",
            "klantbelevingen",
            "customer experiences",
            "beleving",
            "experience"
        );
        terms.Property<TouchpointExperience>(nameof(TouchpointExperience.Emotion), "emotie", "emotion");
        terms.Property<TouchpointExperience>(
            nameof(TouchpointExperience.PainPoints),
            "pijnpunten",
            "pain points",
            "pijnpunt",
            "pain point"
        );
        terms.Property<TouchpointExperience>(
            nameof(TouchpointExperience.Opportunities),
            "kansen",
            "opportunities",
            "kans",
            "opportunity"
        );
        terms.Property<TouchpointExperience>(
            nameof(TouchpointExperience.DropOffs),
            "afhaakmomenten",
            "drop-offs",
            "afhaakmoment",
            "drop-off",
            "drop-off moments"
        );

        terms.Type<Emotion>("emotie", "emotion", "emoties", "emotions");
        terms.Member(Emotion.VeryNegative, "zeer negatief", "very negative", "heel negatief");
        terms.Member(Emotion.Negative, "negatief", "negative");
        terms.Member(Emotion.Neutral, "neutraal", "neutral");
        terms.Member(Emotion.Positive, "positief", "positive");
        terms.Member(Emotion.VeryPositive, "zeer positief", "very positive", "heel positief");

        terms.Type<DropOff>(
            "afhaakmoment",
            "drop-off",
            "afhaakmomenten",
            "drop-offs",
            "drop-off moment",
            "drop-off moments"
        );
        terms.Property<DropOff>(nameof(DropOff.Reason), "reden", "reason");
        terms.Share<DropOff>();
        terms.Property<DropOff>(
            nameof(DropOff.Counters),
            "tegenmaatregelen",
            "countermeasures",
            "tegenmaatregel",
            "countermeasure"
        );
        terms.Property<DropOff>(
            nameof(DropOff.Recovery),
            "terugwinnen via",
            "won back at",
            "terugwinactie",
            "win-back"
        );
        terms.Covers<DropOff>();
    }
}
