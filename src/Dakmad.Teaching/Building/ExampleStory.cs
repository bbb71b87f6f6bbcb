using System.Linq;
using System.Text;
using Dakmad.Glossary;
using Dakmad.Teaching.Kits;

namespace Dakmad.Teaching.Building;

/// <summary>The page that goes with an example.</summary>
internal sealed class ExampleStory(
    Words words,
    Draw draw,
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
        Part(
            text,
            words.Pick("Voor wie", "For whom"),
            string.Join("\n\n", plan.Personas.Select((person, i) => Person(person, i)))
        );
        foreach (var journey in Told)
        {
            Part(text, journey.Name, Walk(journey));
        }

        Part(text, words.Pick("De cijfers", "The figures"), string.Join(" ", Told.Select(Figures)));
        Part(text, words.Pick("Om te bespreken", "To discuss"), Question());
        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The journey of new customers, in its first round, and that of old ones.</summary>
    private Journey[] Told => [plan.Operational.Journeys[0], plan.Operational.Journeys[^1]];

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

    private string Person(Persona persona, int at)
    {
        var (goal, worry) = (persona.Goals[0], $"\u201c{persona.Worries[0]}\u201d");
        return One(
            $"person/{at}",
            new(
                $"{persona.Name}. Doel: {Lower(goal)}. De vraag die blijft hangen: {worry}",
                $"{persona.Name}. The aim: {Lower(goal)}. The question that lingers: {worry}"
            ),
            new(
                $"{persona.Name}. Wens: {Lower(goal)}. Twijfel: {worry}",
                $"{persona.Name}. Wants: {Lower(goal)}. Worries: {worry}"
            ),
            new(
                $"{persona.Name}. De wens: {Lower(goal)}. De eerste vraag: {worry}",
                $"{persona.Name}. The wish: {Lower(goal)}. The first question: {worry}"
            ),
            new(
                $"{persona.Name}. Vraagt zich af: {worry} Zoekt: {Lower(goal)}.",
                $"{persona.Name}. Wonders: {worry} Is looking for: {Lower(goal)}."
            )
        );
    }

    /// <summary>One of several ways to say it, for a story is told and not filled in.</summary>
    private string One(string name, params LocalizedText[] ways) =>
        words.Of(draw.Alternating<LocalizedText>($"story/{kit.Id}/{name}", ways));

    private string Walk(Journey journey)
    {
        var steps = new StringBuilder();

        // What customers choose between is no step that all of them take; the fork names it.
        var names = journey
            .Touchpoints.Where(touchpoint => touchpoint.Routes.Count != 1)
            .Select(touchpoint => $"'{touchpoint.Name}'")
            .ToArray();
        var fork = journey.Touchpoints.FirstOrDefault(touchpoint => touchpoint.Routes.Count > 1);
        var between = string.Join(", ", names[1..^2]);
        steps.Append(
            One(
                $"walk/{journey.Events[0]}",
                new(
                    $"De reis begint bij {names[0]} en eindigt bij {names[^1]}. Daartussen liggen {between} en {names[^2]}.",
                    $"The journey starts at {names[0]} and ends at {names[^1]}. In between are {between} and {names[^2]}."
                ),
                new(
                    $"Het eerste contact is {names[0]}. Dan volgen {between} en {names[^2]}, en aan het eind {names[^1]}.",
                    $"The first contact is {names[0]}. Then come {between} and {names[^2]}, and at the end {names[^1]}."
                ),
                new(
                    $"{names[0]} is het begin. De klant komt daarna langs {between} en {names[^2]}; het slot is {names[^1]}.",
                    $"{names[0]} is the start. Customers then pass {between} and {names[^2]}; the end is {names[^1]}."
                ),
                new(
                    $"Van {names[0]} naar {names[^1]}, in {journey.Touchpoints.Count} contactmomenten: {between} en {names[^2]} liggen ertussen.",
                    $"From {names[0]} to {names[^1]}, in {journey.Touchpoints.Count} touchpoints: {between} and {names[^2]} are in between."
                )
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
            var others = string.Join(", ", said[..^1]);
            steps.Append(
                One(
                    $"fork/{journey.Events[0]}",
                    new(
                        $" Wie na '{fork.Name}' doorgaat, kiest zelf: {others} en {said[^1]}.",
                        $" Those who go on after '{fork.Name}' choose for themselves: {others} and {said[^1]}."
                    ),
                    new(
                        $" Na '{fork.Name}' splitst de weg zich: {others} en {said[^1]}.",
                        $" After '{fork.Name}' the journey branches: {others} and {said[^1]}."
                    ),
                    new(
                        $" Bij '{fork.Name}' splitst de reis zich: {others} en {said[^1]}.",
                        $" At '{fork.Name}' customers part: {others} and {said[^1]}."
                    ),
                    new(
                        $" Hoe het na '{fork.Name}' verdergaat, verschilt: {others} en {said[^1]}.",
                        $" How it goes on after '{fork.Name}' differs: {others} and {said[^1]}."
                    )
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
        var (count, price) = (words.Number(last), words.Euro(each));
        return One(
            "figures",
            new(
                $"{start} en levert {count} {sold} op; per stuk gaat daar {price} aan contactkosten in zitten.",
                $"{start} and brings {count} {sold}, at {price} of contact cost each."
            ),
            new(
                $"{start}. Aan het eind zijn er {count} {sold}, voor {price} aan contactkosten per stuk.",
                $"{start}. At the end there are {count} {sold}, at a contact cost of {price} each."
            ),
            new(
                $"{start}; dat worden er {count}: {sold}, met {price} aan contactkosten per stuk.",
                $"{start}; that becomes {count} {sold}. The contact cost of each is {price}."
            ),
            new(
                $"{start}. Dat levert {count} {sold} op, met {price} aan contactkosten per stuk.",
                $"{start}. It brings {count} {sold}, at a contact cost of {price} each."
            )
        );
    }

    private string Question() =>
        isBorderline
            ? One(
                "borderline",
                new(
                    "Dit is een grensgeval. Passen deze customer journeys bij de gekozen strategie? Zoek de contactmomenten waar het om gaat, en zeg wat er zou moeten veranderen om de twijfel weg te nemen.",
                    "This is a borderline case. Do these journeys fit the strategy that was chosen? Find the touchpoints that decide it, and say what would have to change to remove the doubt."
                ),
                new(
                    "Over dit plan kan men van mening verschillen. Verdedig eerst dat de customer journeys bij de strategie passen, en daarna dat zij dat niet doen. Welke contactmomenten geven de doorslag?",
                    "Opinions on this plan may differ. First defend that the journeys fit the strategy, and then that they do not. Which touchpoints tip the balance?"
                )
            )
            : One(
                "question",
                new(
                    "Waaraan is de strategie in de customer journeys te zien? Noem de contactmomenten die anders zouden zijn als het bedrijf een andere waardestrategie had gekozen.",
                    "Where in the journeys does the strategy show? Name the touchpoints that would be different if the business had chosen another value discipline."
                ),
                new(
                    "Stel dat de directie een tiende van het budget schrapt. Welk contactmoment kan weg zonder dat de strategie eronder lijdt, en welk juist niet?",
                    "Suppose that the management cuts the budget by a tenth. Which touchpoint can go without harm to the strategy, and which cannot?"
                ),
                new(
                    "Op welk contactmoment verliest het bedrijf de meeste klanten? Bedenk wat daar te doen is dat bij de gekozen strategie past, en wat er niet bij zou passen.",
                    "At which touchpoint does the business lose most customers? Think of what to do there that fits the strategy chosen, and of what would not."
                ),
                new(
                    "Leg de positionering naast de customer journeys. Welke contactmomenten maken haar waar, en welke zouden bij elk ander bedrijf hetzelfde zijn?",
                    "Put the positioning beside the journeys. Which touchpoints make it true, and which would be the same at any other business?"
                )
            );

    private static string Lower(string text) => string.Concat(text[..1].ToLowerInvariant(), text[1..]);
}
