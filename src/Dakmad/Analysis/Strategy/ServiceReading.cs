namespace Dakmad.Analysis.Strategy;

/// <summary>What a reader has to know of product leadership in S3, said once where its verdicts are shown.</summary>
internal static class ServiceReading
{
    public static LocalizedText Note { get; } =
        new(
            $"S3 koppelt productleiderschap aan een hoog niveau van service voor alle klanten {VerdictBounds.ProductLeadership}; Treacy en Wiersema (1995) bedoelen er het product zelf mee. Dit oordeel volgt S3 en zegt niets over het product.",
            $"S3 ties product leadership to a high level of service for all customers {VerdictBounds.ProductLeadership}; Treacy and Wiersema (1995) mean the product itself. This verdict follows S3 and says nothing of the product."
        );
}
