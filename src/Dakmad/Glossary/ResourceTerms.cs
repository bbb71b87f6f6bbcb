namespace Dakmad.Glossary;

/// <summary>The M, middelen: budget [S3:164-166], never the marketing instruments that [S0:362-364] calls so.</summary>
internal static class ResourceTerms
{
    public static void AddTo(TermTable terms)
    {
        terms.Type<Resource>("middel", "resource", "middelen", "resources", "middelen (budget)", "resources (budget)");
        terms.Specialises<Resource>();
        terms.Budget<Resource>();
        terms.Period<Resource>();
    }
}
