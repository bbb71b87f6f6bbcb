namespace Dakmad.Tests.Tool;

/// <summary>Files that the tool is tried on.</summary>
internal static class SampleFiles
{
    /// <summary>A plan with two errors, a warning and a place that an error is also about.</summary>
    public const string Faulty = """
        {
          "dakmad": "1.0", "id": "fout", "name": "Plan met fouten", "language": "nl",
          "strategic": {
            "channels": [{ "id": "web", "name": "website" }, { "id": "web", "name": "webwinkel" }],
            "kanalen": 1
          },
          "tactical": { "channels": [{ "id": "app", "name": "app", "specialises": "tv" }] }
        }
        """;

    public static string Promotion => Repository.PathOf("samples", "plans", "promotion.json");

    public static string PromotionTable => Repository.PathOf("samples", "plans", "promotion-journey.csv");
}
