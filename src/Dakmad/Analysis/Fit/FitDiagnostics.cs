using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Fit;

/// <summary>The kinds of findings about holding journeys against expectations.</summary>
internal static class FitDiagnostics
{
    /// <summary>An expectation that a plan states cannot be held against anything.</summary>
    public static DiagnosticDescriptor ExpectationNotMeasurable { get; } =
        new()
        {
            Id = "DAK4041",
            Severity = Severity.Error,
            Title = new("Verwachting die niet te toetsen is", "Expectation that cannot be tested"),
            Message = new(
                "De verwachting over '{metric}' is niet te toetsen: {reason}.{suggestion}",
                "The expectation about '{metric}' cannot be tested: {reason}.{suggestion}"
            ),
            Rationale = new(
                "Wat van customer journeys wordt verwacht, wordt getoetst aan een meetwaarde: vergeleken met andere customer journeys, of met een drempelwaarde. Zonder die meetwaarde of drempelwaarde blijft de verwachting ongemerkt buiten beschouwing.",
                "What is expected of journeys is tested on a metric: in comparison with other journeys, or with a threshold. Without that metric or threshold the expectation is passed over unnoticed."
            ),
            Remedy = new(
                "Kies een van de bekende meetwaarden, of geef de drempelwaarde waarmee moet worden vergeleken.",
                "Choose one of the known metrics, or state the threshold to compare with."
            ),
            Citations = [new("S3", 58, 62)],
        };

    /// <summary>There is no such metric.</summary>
    public static LocalizedText UnknownMetric { get; } = new("die meetwaarde is er niet", "there is no such metric");

    /// <summary>The direction asks for a threshold.</summary>
    public static LocalizedText NoThreshold { get; } = new("er staat geen drempelwaarde bij", "it states no threshold");
}
