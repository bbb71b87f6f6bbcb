namespace Dakmad.Analysis.Strategy;

/// <summary>What verdicts and their measures are called in tables.</summary>
internal static class VerdictNames
{
    public static LocalizedText Of(FitVerdict verdict) =>
        verdict switch
        {
            FitVerdict.Fits => new("past", "fits"),
            FitVerdict.FitsPartly => new("past deels", "fits in part"),
            FitVerdict.Contradicts => new("past niet", "does not fit"),
            _ => new("te weinig ingevuld", "too little stated"),
        };

    public static LocalizedText Of(VerdictEffect effect) =>
        effect switch
        {
            VerdictEffect.For => new("spreekt ervoor", "speaks for it"),
            VerdictEffect.Limits => new("beperkt", "limits it"),
            VerdictEffect.Against => new("spreekt ertegen", "speaks against it"),
            VerdictEffect.Missing => new("niet ingevuld", "not stated"),
            _ => new("ter informatie", "for information"),
        };

    public static LocalizedText Of(VerdictBasis basis) =>
        basis switch
        {
            VerdictBasis.Volumes => new("aantallen in het plan", "figures of the plan"),
            VerdictBasis.PartOfVolumes => new("deels aantallen in het plan", "figures of the plan in part"),
            VerdictBasis.Steps => new("volgorde van de stappen", "order of the steps"),
            _ => new("wat er bij de contactmomenten staat", "what the touchpoints state"),
        };

    /// <summary>A measure by its name in code; one that has no other name keeps it.</summary>
    public static LocalizedText OfMeasure(string measure) =>
        measure switch
        {
            "personalContactsPerPurchase" => new(
                "telefonisch en face-to-face contact per aankoop",
                "phone and face-to-face contacts per purchase"
            ),
            "contactCostPerPurchase" => new(
                "contactkosten per aankoop, deel van de prijs",
                "contact cost per purchase, part of the price"
            ),
            "onlineShareOfBuyers" => new("online contacten van kopers", "online contacts of buyers"),
            "personalService" => new("op maat door een medewerker", "tailored by a person"),
            "individualShare" => new("op maat per klant", "tailored to each customer"),
            "contactAfterPurchase" => new("contact na de aankoop", "contact after the purchase"),
            "sharedContext" => new("eerdere contacten bekend", "earlier contacts known"),
            "servicePerGroup" => new("bereikbaar, uur per week", "reachable, hours a week"),
            "statements" => new("wat niet is ingevuld", "what is not stated"),
            "purchases" => new("aankopen", "purchases"),
            _ => LocalizedText.Same(measure),
        };

    /// <summary>Whether a measure is a part of a whole.</summary>
    public static bool IsShare(string measure) =>
        measure is "contactCostPerPurchase" or "onlineShareOfBuyers" or "personalService" or "individualShare";

    /// <summary>The value of a reason, or its bound, as a reader sees it.</summary>
    public static LocalizedText Show(string measure, double value) =>
        IsShare(measure) ? Spoken.Percentage(value) : Spoken.Number(value);

    /// <summary>What a reason measured, as a reader sees it, also where it is a bound; null when nothing was measured.</summary>
    public static LocalizedText? ShowValue(VerdictReason reason) =>
        reason is not { Low: { } low, High: { } high }
            ? null
            : reason.ValueBound switch
            {
                FigureBound.Exact => ShowRange(reason.Measure, low, high),
                FigureBound.AtLeast when low > 0 => new(
                    $"≥ {Show(reason.Measure, low).Dutch}",
                    $"≥ {Show(reason.Measure, low).English}"
                ),
                FigureBound.AtMost => new(
                    $"≤ {Show(reason.Measure, high).Dutch}",
                    $"≤ {Show(reason.Measure, high).English}"
                ),
                _ => new("niet bekend", "not known"),
            };

    /// <summary>A value between two, or the one value where they read the same.</summary>
    public static LocalizedText ShowRange(string measure, double low, double high) =>
        IsShare(measure) ? Spoken.Shares(low, high) : Spoken.Range(low, high, Spoken.Number);
}
