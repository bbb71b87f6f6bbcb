namespace Dakmad.Json;

/// <summary>Where fields belong that people put elsewhere: each form of activity has a level of its own [S3:66-76].</summary>
internal static class Placement
{
    /// <summary>Where a field belongs, by its name; null when the name says nothing.</summary>
    public static LocalizedText? Of(string field) =>
        field switch
        {
            "concepts" => new(
                "marketingconcepten staan op strategisch niveau",
                "concepts stand on the strategic level"
            ),
            "events" => new("events staan op tactisch niveau", "events stand on the tactical level"),
            "activities" => new(
                "activiteiten staan op operationeel niveau",
                "activities stand on the operational level"
            ),
            "journeys" => new(
                "customer journeys staan op operationeel niveau, één niveau onder events",
                "journeys belong on the operational level, one level below events"
            ),
            "touchpoints" => new("contactmomenten staan in een customer journey", "touchpoints stand in a journey"),
            "tasks" => new("taken staan bij een contactmoment", "tasks stand with a touchpoint"),
            _ => null,
        };
}
