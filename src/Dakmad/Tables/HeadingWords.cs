using System;

namespace Dakmad.Tables;

/// <summary>
/// What people write above columns beside the words of the glossary. They would be wrong as names of the things
/// themselves, and in a heading it is clear what they mean.
/// </summary>
internal static class HeadingWords
{
    private static readonly (string Column, string[] Words)[] Words =
    [
        (
            "touchpoint.name",
            [
                "stap",
                "stappen",
                "processtap",
                "step",
                "steps",
                "contactpunt",
                "contactpunten",
                "klantcontactmoment",
                "contact moment",
                "customer touchpoint",
            ]
        ),
        ("touchpoint.stages", ["6b-model", "6b model", "b-fase", "zes b's"]),
        ("touchpoint.description", ["toelichting", "opmerking", "opmerkingen", "notes", "comments", "remarks"]),
        ("touchpoint.objective", ["doel", "doelen", "goal", "goals"]),
        ("touchpoint.volume.expected", ["volume", "volumes", "aantal", "aantallen", "number", "number of customers"]),
        ("touchpoint.cost.fixed", ["kosten", "kosten totaal", "totale kosten", "cost", "costs", "total cost"]),
        ("touchpoint.experience.emotion", ["gevoel", "emoties", "feeling", "emotions"]),
        ("touchpoint.experience.painPoints", ["knelpunt", "knelpunten", "frustratie", "frustraties", "pains"]),
        ("touchpoint.experience.opportunities", ["verbeterkans", "verbeterkansen", "verbeterpunt", "verbeterpunten"]),
        ("touchpoint.routes.to", ["volgende", "volgende stap", "next", "next step"]),
        ("task.owner", ["taakeigenaar", "wie", "afdeling", "team", "responsible", "department"]),
        ("journey.name", ["reis", "reizen", "naam van de reis"]),
        ("channel.name", ["kanalen", "channels", "contactkanaal", "communicatiekanaal", "medium"]),
        ("channel.group", ["kanaalgroep", "soort kanaal", "channel group"]),
        ("activity.name", ["type activiteit", "activity type", "soort activiteit", "kind of activity"]),
    ];

    /// <summary>Whether a heading can well mean something else: <i>kosten</i> may be those of one contact.</summary>
    public static bool IsGuess(string column, string heading) =>
        column == "touchpoint.cost.fixed"
        && Array.Exists(
            ["kosten", "cost", "costs"],
            word => string.Equals(SameName.Of(word), SameName.Of(heading), StringComparison.Ordinal)
        );

    /// <summary>There are several models of phases, and the word in a cell says of which it is.</summary>
    private static readonly (string[] Columns, string[] Words) Phases = (
        ["touchpoint.phase", "touchpoint.lifecycleStage", "touchpoint.stages", "touchpoint.funnelStage"],
        [
            "fase",
            "fasen",
            "fases",
            "klantreisfase",
            "journeyfase",
            "phase",
            "phases",
            "stage",
            "stages",
            "journey phase",
            "journey stage",
        ]
    );

    public static void AddTo(Action<string[], string> add)
    {
        foreach (var word in Phases.Words)
        {
            add(Phases.Columns, word);
        }

        foreach (var (column, words) in Words)
        {
            foreach (var word in words)
            {
                add([column], word);
            }
        }
    }
}
