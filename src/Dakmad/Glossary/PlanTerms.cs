namespace Dakmad.Glossary;

/// <summary>The plan itself and its three levels.</summary>
internal static class PlanTerms
{
    public static void AddTo(TermTable terms)
    {
        terms.Type<MarketingPlan>("marketingplan", "marketing plan", "marketingplannen", "marketing plans");
        terms.Property<MarketingPlan>(nameof(MarketingPlan.Language), "taal", "language");
    }
}
