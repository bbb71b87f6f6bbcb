namespace Dakmad.Analysis.Strategy;

/// <summary>The verdict where nobody buys: the journey has no touchpoints, or by its own figures nobody gets there.</summary>
internal static class NoPurchase
{
    public static DisciplineVerdict Of(JourneyReading reading, ValueDiscipline discipline)
    {
        var why =
            reading.Contacts.Length == 0
                ? new LocalizedText("er staan geen contactmomenten in", "it has no touchpoints")
                : new LocalizedText(
                    $"volgens de cijfers in het plan komt niemand tot een {reading.PurchaseNoun.One.Dutch}",
                    $"by the figures of the plan nobody comes to an {reading.PurchaseNoun.One.English}"
                );
        return new()
        {
            Discipline = discipline,
            IsChosen = false,
            Verdict = FitVerdict.TooLittleStated,
            Sentence = VerdictWords.Sentence(
                VerdictWords.Opening(reading.Name, FitVerdict.TooLittleStated, discipline),
                [why],
                null,
                VerdictBounds.Of(discipline)
            ),
            Reasons =
            [
                new()
                {
                    Measure = "purchases",
                    Effect = VerdictEffect.Missing,
                    Basis = VerdictBasis.Statements,
                    Text = new($"Niet te beoordelen: {why.Dutch}.", $"Not to be judged: {why.English}."),
                    Missing = [new(reading.Place.Path.Property("touchpoints"), why)],
                },
            ],
            Strength = null,
        };
    }
}
