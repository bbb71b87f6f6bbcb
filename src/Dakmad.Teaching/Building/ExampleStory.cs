using System.Linq;
using System.Text;
using Dakmad.Glossary;
using Dakmad.Teaching.Kits;

namespace Dakmad.Teaching.Building;

/// <summary>The page that goes with an example.</summary>
internal sealed class ExampleStory(
    Words words,
    MarketingPlan plan,
    SectorKit kit,
    KitStrategy strategy,
    KitBusiness business,
    KitEvent occasion,
    bool isBorderline
)
{
    public string Write()
    {
        var text = new StringBuilder();
        text.Append("# ").Append(business.Name).Append("\n\n").Append(words.Of(business.About)).Append("\n\n");
        Part(text, words.Pick("De keuze", "The choice"), $"{Choice()} {words.Of(strategy.Rationale)}");
        Part(text, words.Of(occasion.Name), words.Of(occasion.Description));
        Part(text, words.Pick("Voor wie", "For whom"), string.Join("\n\n", plan.Personas.Select(Person)));
        foreach (var journey in plan.Operational.Journeys.Take(2))
        {
            Part(text, journey.Name, Walk(journey));
        }

        Part(
            text,
            words.Pick("De cijfers", "The figures"),
            string.Join(" ", plan.Operational.Journeys.Take(2).Select(Figures))
        );
        Part(text, words.Pick("Om te bespreken", "To discuss"), Question());
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Part(StringBuilder text, string title, string body) =>
        text.Append("## ").Append(title).Append("\n\n").Append(body).Append("\n\n");

    private string Choice()
    {
        var discipline = Terms.Of(strategy.Discipline).Label[words.Language];
        return words.Pick(
            $"{business.Name} kiest voor {discipline}, met als positionering '{plan.Strategy!.Positioning!.Name}'.",
            $"{business.Name} chooses {discipline}, positioned as '{plan.Strategy!.Positioning!.Name}'."
        );
    }

    private string Person(Persona persona) =>
        words.Pick(
            $"{persona.Name}. Doel: {Lower(persona.Goals[0])}. De vraag die blijft hangen: \u201c{persona.Worries[0]}\u201d",
            $"{persona.Name}. The aim: {Lower(persona.Goals[0])}. The question that lingers: \u201c{persona.Worries[0]}\u201d"
        );

    private string Walk(Journey journey)
    {
        var steps = new StringBuilder();
        var names = journey.Touchpoints.Select(touchpoint => $"'{touchpoint.Name}'").ToArray();
        var fork = journey.Touchpoints.FirstOrDefault(touchpoint => touchpoint.Routes.Count > 1);
        steps.Append(
            words.Pick(
                $"De reis begint bij {names[0]} en eindigt bij {names[^1]}. Daartussen liggen {string.Join(", ", names[1..^2])} en {names[^2]}.",
                $"The journey starts at {names[0]} and ends at {names[^1]}. In between are {string.Join(", ", names[1..^2])} and {names[^2]}."
            )
        );
        if (fork is not null)
        {
            var ways = fork
                .Routes.Select(route =>
                    (
                        Name: journey.Touchpoints.First(touchpoint => touchpoint.Id == route.To!.Value.Id).Name,
                        Share: route.Share!.Value
                    )
                )
                .ToArray();
            var said = ways.Select(way =>
                    words.Pick(
                        $"{words.Number(way.Share * 100)} procent gaat naar '{way.Name}'",
                        $"{words.Number(way.Share * 100)} per cent go to '{way.Name}'"
                    )
                )
                .ToArray();
            steps.Append(
                words.Pick(
                    $" Wie na '{fork.Name}' doorgaat, kiest zelf: {string.Join(", ", said[..^1])} en {said[^1]}.",
                    $" Those who go on after '{fork.Name}' choose for themselves: {string.Join(", ", said[..^1])} and {said[^1]}."
                )
            );
        }

        return steps.ToString();
    }

    private string Figures(Journey journey)
    {
        var first = journey.Touchpoints[0];
        var last = journey.Touchpoints[^1].Volume!.Expected!.Value;
        var cost = journey.Touchpoints.Sum(touchpoint =>
            (touchpoint.Volume!.Expected!.Value * touchpoint.Cost!.PerContact!.Value.Amount)
            + (touchpoint.Cost.Fixed?.Amount ?? 0)
        );
        var sold = words.Of(journey == plan.Operational.Journeys[0] ? kit.FirstSold : kit.NextSold);
        var each = decimal.Round(cost / last, 2, System.MidpointRounding.AwayFromZero);
        var entering = words.Number(first.Volume!.Expected!.Value);
        var start =
            first.Volume.Unit == MeasurementUnit.Reach
                ? words.Pick(
                    $"'{journey.Name}' bereikt {entering} mensen",
                    $"'{journey.Name}' reaches {entering} people"
                )
                : words.Pick(
                    $"'{journey.Name}' begint bij {entering} klanten",
                    $"'{journey.Name}' starts from {entering} customers"
                );
        return words.Pick(
            $"{start} en levert {words.Number(last)} {sold} op; per stuk gaat daar {words.Euro(each)} aan contactkosten in zitten.",
            $"{start} and brings {words.Number(last)} {sold}, at {words.Euro(each)} of contact cost each."
        );
    }

    private string Question() =>
        isBorderline
            ? words.Pick(
                "Dit is een grensgeval. Passen deze customer journeys bij de gekozen strategie? Zoek de contactmomenten waar het om gaat, en zeg wat er zou moeten veranderen om de twijfel weg te nemen.",
                "This is a borderline case. Do these journeys fit the strategy that was chosen? Find the touchpoints that decide it, and say what would have to change to remove the doubt."
            )
            : words.Pick(
                "Waaraan is de strategie in de customer journeys te zien? Noem de contactmomenten die anders zouden zijn als het bedrijf een andere waardestrategie had gekozen.",
                "Where in the journeys does the strategy show? Name the touchpoints that would be different if the business had chosen another value discipline."
            );

    private static string Lower(string text) => string.Concat(text[..1].ToLowerInvariant(), text[1..]);
}
