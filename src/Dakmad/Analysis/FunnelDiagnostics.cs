using Dakmad.Diagnostics;

namespace Dakmad.Analysis;

/// <summary>The kinds of findings about the figures of a funnel: 5001–5019.</summary>
internal static class FunnelDiagnostics
{
    /// <summary>Nothing enters, so that there is no funnel.</summary>
    public static DiagnosticDescriptor NoVolumes { get; } =
        new()
        {
            Id = "DAK5001",
            Severity = Severity.Suggestion,
            Title = new("Geen aantallen, dus geen funnel", "No volume, so no funnel"),
            Message = new(
                "Bij de customer journey '{journey}' ontbreekt het aantal klanten aan het begin; de funnel kan niet worden berekend.",
                "The number of customers at the start of the journey '{journey}' is missing; the funnel cannot be computed."
            ),
            Rationale = new(
                "Een tabel met contactmomenten, activiteiten, taken en kanalen laat zien wat je aanbiedt, niet hoeveel klanten waar komen. Zonder aantal aan het begin zou elke uitkomst nul zijn, en dat klopt niet.",
                "A table of touchpoints, activities, tasks and channels says what is offered, not how many customers come where. Without anyone entering every result is zero, and zero would be a wrong answer."
            ),
            Remedy = new(
                "Geef bij 'entries' een volume op, of bij het eerste contactmoment een verwacht aantal.",
                "State a volume under 'entries', or an expected number at the first touchpoint."
            ),
            Citations = [new("S3", 136, 150)],
        };

    /// <summary>One of several entries has no volume.</summary>
    public static DiagnosticDescriptor EntryWithoutVolume { get; } =
        new()
        {
            Id = "DAK5002",
            Severity = Severity.Suggestion,
            Title = new("Instapmoment zonder aantal", "Entry without a volume"),
            Message = new(
                "Hoeveel klanten bij '{touchpoint}' binnenkomen, ontbreekt; de aantallen daarna zijn minimumaantallen.",
                "How many customers enter at '{touchpoint}' is missing; the numbers after it are minimums."
            ),
            Rationale = new(
                "Het verwachte aantal bij het contactmoment is hier niet het aantal dat binnenkomt, omdat er ook klanten van eerdere contactmomenten komen of omdat er meer instapmomenten zijn.",
                "An expected number at the touchpoint is not taken as what enters here, since customers also come from earlier touchpoints or there is more than one entry."
            ),
            Remedy = new("Vul bij 'entries' het aantal in ('volume').", "State the number under 'entries' ('volume')."),
        };

    /// <summary>It is not known how many go on.</summary>
    public static DiagnosticDescriptor PassRateMissing { get; } =
        new()
        {
            Id = "DAK5003",
            Severity = Severity.Suggestion,
            Title = new("Doorstroom onbekend", "Pass rate not known"),
            Message = new(
                "Bij '{touchpoint}' ontbreekt het doorstroompercentage; de aantallen erna kunnen dus hoger zijn. Vul 'passRate' in.",
                "'{touchpoint}' has no pass rate, so the numbers after it may be higher. State 'passRate'."
            ),
            Rationale = new(
                "De doorstroom is alleen af te leiden uit de verwachte aantallen van twee opeenvolgende contactmomenten in dezelfde eenheid, als er geen andere weg naar het tweede is. Van bereik naar bezoeken, of naar een andere eenheid, heb je een doorstroompercentage nodig.",
                "A pass rate can only be derived from the numbers expected at two touchpoints in a row, in one unit, when there is no other way to the second. Into another unit, such as from reach to visits, only a stated rate leads."
            ),
            Remedy = new(
                "Vul bij 'volume' de doorstroom in ('passRate', van 0 tot en met 1). Tellen de instapmomenten erna al iedereen die van hier komt, dan is dat 0.",
                "State the pass rate under 'volume' ('passRate', from 0 to 1). Where the entries after it already count everybody who comes from here, it is 0."
            ),
        };

    /// <summary>An entry counts something else than its touchpoint.</summary>
    public static DiagnosticDescriptor EntryInOtherUnit { get; } =
        new()
        {
            Id = "DAK5004",
            Severity = Severity.Suggestion,
            Title = new("Instapmoment in een andere eenheid", "Entry in another unit"),
            Message = new(
                "Wie bij '{touchpoint}' binnenkomt, wordt geteld in {unit}, maar het contactmoment zelf in {own}; dit instapmoment telt daarom niet mee.",
                "Those who enter at '{touchpoint}' are counted in {unit}, but the touchpoint itself in {own}; so this entry point is left out."
            ),
            Rationale = new(
                "Alleen gelijke eenheden zijn op te tellen: bereik is geen bezoek.",
                "Only equal units can be added: reach is not visits."
            ),
            Remedy = new(
                "Gebruik dezelfde eenheid, of zet een contactmoment met een eigen doorstroom ervoor.",
                "Use one unit, or put a touchpoint with a pass rate of its own before it."
            ),
        };

    /// <summary>Volumes of different units meet where no unit is stated.</summary>
    public static DiagnosticDescriptor UnitsMixed { get; } =
        new()
        {
            Id = "DAK5005",
            Severity = Severity.Suggestion,
            Title = new("Verschillende eenheden komen samen", "Different units come together"),
            Message = new(
                "Bij '{touchpoint}' komen {unit} en {other} samen en er staat niet wat wordt geteld; alleen {unit} telt mee.",
                "At '{touchpoint}' {unit} and {other} come together and no unit is stated; only {unit} is counted."
            ),
            Rationale = new(
                "Alleen gelijke eenheden zijn op te tellen. Staat bij het contactmoment wat het telt, dan rekenen de doorstroompercentages ervoor daarnaar om.",
                "Only equal units can be added. Where the touchpoint says what it counts, the rates before it convert into that."
            ),
            Remedy = new(
                "Geef bij het contactmoment de eenheid van het volume op.",
                "State the unit of the volume at the touchpoint."
            ),
        };

    /// <summary>It is not known how many take a route.</summary>
    public static DiagnosticDescriptor RouteWithoutShare { get; } =
        new()
        {
            Id = "DAK5006",
            Severity = Severity.Suggestion,
            Title = new("Route zonder aandeel", "Route without a share"),
            Message = new(
                "Bij een route na '{touchpoint}' ontbreekt welk deel van de klanten die neemt; de aantallen daarna zijn minimumaantallen.",
                "Of a route after '{touchpoint}' the part of the customers who take it is missing; the numbers after it are minimums."
            ),
            Rationale = new(
                "Wie geen route neemt, gaat naar het volgende contactmoment; zonder aandeel is niet bekend hoeveel klanten dat zijn.",
                "What the routes leave over goes to the next touchpoint; without a share nobody knows how much that is."
            ),
            Remedy = new("Geef 'share' op bij elke route.", "State 'share' for every route."),
        };

    /// <summary>It is not known how many are to be won back.</summary>
    public static DiagnosticDescriptor RecoveryWithoutShare { get; } =
        new()
        {
            Id = "DAK5007",
            Severity = Severity.Suggestion,
            Title = new("Terugwinnen zonder aandeel", "Recovery without a share"),
            Message = new(
                "Hoeveel klanten afhaken vanwege '{reason}' en worden teruggewonnen, ontbreekt; de aantallen daarna zijn minimumaantallen.",
                "How many customers drop off because of '{reason}' and are won back is missing; the numbers after it are minimums."
            ),
            Rationale = new(
                "Een contactmoment dat afhakers terugwint, zoals een mail over een verlaten winkelwagen, krijgt het deel dat om die reden afhaakt.",
                "A touchpoint that wins customers back, such as a mail about an abandoned cart, gets the part that drops off for that reason."
            ),
            Remedy = new("Geef 'share' op bij het afhaakmoment.", "State 'share' for the reason to drop off."),
            Citations = [new("S0", 672, 675)],
        };

    /// <summary>Customers go round for ever.</summary>
    public static DiagnosticDescriptor EndlessLoop { get; } =
        new()
        {
            Id = "DAK5008",
            Severity = Severity.Error,
            Title = new("Lus zonder uitweg", "Loop without a way out"),
            Message = new(
                "Vanaf '{touchpoint}' loopt een lus van {count} contactmomenten waar klanten niet meer uit komen.",
                "A loop of {count} touchpoints that no customer ever leaves starts at '{touchpoint}'."
            ),
            Rationale = new(
                "Klanten mogen terugkeren naar een eerder contactmoment, maar elke keer gaat een deel verder, is klaar of haakt af. Als niemand de lus verlaat, is het aantal bezoeken oneindig. Een lus die per klant vaker dan 10^15 keer zou worden doorlopen, geldt ook als eindeloos.",
                "Customers may go back to an earlier touchpoint, but each time some go on, finish or leave. If nobody leaves the loop, the number of visits is infinite. A loop that each customer would pass more than 10^15 times counts as endless too."
            ),
            Remedy = new(
                "Verlaag een doorstroom of aandeel in de lus, of voeg een route toe die de lus verlaat.",
                "Lower a pass rate or share in the loop, or give it a route out."
            ),
            Citations = [new("S3", 174, 182)],
        };

    /// <summary>A loop is too large to be solved.</summary>
    public static DiagnosticDescriptor LoopTooLarge { get; } =
        new()
        {
            Id = "DAK5009",
            Severity = Severity.Suggestion,
            Title = new("Lus te groot om te berekenen", "Loop too large to compute"),
            Message = new(
                "Vanaf '{touchpoint}' verwijzen {count} contactmomenten over en weer naar elkaar; meer dan {limit} in één lus wordt niet doorgerekend.",
                "From '{touchpoint}' on {count} touchpoints lead to each other and back; more than {limit} are not computed."
            ),
            Rationale = new(
                "Het werk groeit met de derde macht van het aantal contactmomenten in één lus. Een keten zonder lussen mag zo lang zijn als nodig.",
                "The work grows with the third power of the number of touchpoints in one loop. A chain without loops may be as long as it needs to be."
            ),
            Remedy = new(
                "Splits de customer journey, of vat contactmomenten samen.",
                "Split the journey, or take touchpoints together."
            ),
        };

    /// <summary>More go on and drop off than there are.</summary>
    public static DiagnosticDescriptor RatesAboveOne { get; } =
        new()
        {
            Id = "DAK5010",
            Severity = Severity.Error,
            Title = new("Doorstroom en uitval boven 100%", "Pass rate and drop-off above 100%"),
            Message = new(
                "De doorstroom ({rate}) en de uitval ({dropping}) zijn samen meer dan 100%.",
                "The pass rate ({rate}) and the drop-off ({dropping}) are more than 100% together."
            ),
            Rationale = new(
                "Wie doorgaat, haakt niet af: beide delen komen uit hetzelfde aantal klanten.",
                "Who goes on does not drop off: both parts come from the same number of customers."
            ),
            Remedy = new(
                "Verlaag de doorstroom of de uitval.",
                "Lower the pass rate or a share of those who drop off."
            ),
        };

    /// <summary>Parts of a whole are more than the whole. The integrity checks report it as DAK1008.</summary>
    public static DiagnosticDescriptor SharesAboveOne { get; } =
        new()
        {
            Id = "DAK5011",
            Severity = Severity.Error,
            Title = new("Aandelen boven 1", "Shares above 1"),
            Message = new(
                "Deze aandelen zijn samen {sum}; de volumes erachter zijn niet te berekenen.",
                "These shares add up to {sum}; the volumes behind them cannot be computed."
            ),
            Rationale = new(
                "Routes en redenen om af te haken verdelen één aantal klanten; er kan niet meer worden verdeeld dan er is.",
                "Routes and reasons to drop off divide one number of customers; no more can be divided than there is."
            ),
            Remedy = new("Verlaag een van de aandelen.", "Lower one of the shares."),
        };

    /// <summary>Customers are led to a touchpoint that is not there. The integrity checks report it as DAK1002.</summary>
    public static DiagnosticDescriptor LeadsNowhere { get; } =
        new()
        {
            Id = "DAK5012",
            Severity = Severity.Error,
            Title = new("Weg naar niets", "Way to nowhere"),
            Message = new(
                "Hier gaan klanten naar '{id}', maar dat contactmoment staat niet in de customer journey.",
                "Customers go to '{id}' here, but the journey has no such touchpoint."
            ),
            Rationale = new(
                "Waar deze klanten blijven, is niet te berekenen.",
                "Where these customers go cannot be computed."
            ),
            Remedy = new(
                "Verbeter de verwijzing of voeg het contactmoment toe.",
                "Correct the reference or add the touchpoint."
            ),
        };

    /// <summary>A stated volume is not the computed one.</summary>
    public static DiagnosticDescriptor ExpectedDiffers { get; } =
        new()
        {
            Id = "DAK5013",
            Severity = Severity.Suggestion,
            Title = new("Verwacht aantal wijkt af", "Expected number differs"),
            Message = new(
                "Bij '{touchpoint}' verwacht het plan {expected}; met de doorstroompercentages ervoor komt het uit op {computed}.",
                "The plan expects {expected} at '{touchpoint}'; the pass rates before it lead to {computed}."
            ),
            Rationale = new(
                "Het verwachte aantal en de doorstroompercentages ervoor horen bij elkaar te passen; wijken ze af, dan klopt een van beide niet. De berekening gaat uit van de percentages.",
                "A stated number and the rates before it say the same; where they differ one of them is wrong. The rates are what counts."
            ),
            Remedy = new("Pas het aantal of een percentage aan.", "Change the number or a rate."),
            Exemption = new(
                "Als het verwachte aantal met opzet uit een andere bron komt dan de percentages.",
                "When the expected number comes from another source than the rates on purpose."
            ),
        };

    /// <summary>The figures do not come to the objective.</summary>
    public static DiagnosticDescriptor ObjectiveNotReached { get; } =
        new()
        {
            Id = "DAK5014",
            Severity = Severity.Warning,
            Title = new("Doelstelling niet gehaald volgens de cijfers", "Objective not reached by the figures"),
            Message = new(
                "De doelstelling '{objective}' wordt niet gehaald: het doel is {target} {unit}, en met de aantallen in de customer journey worden het er {computed}.",
                "The objective '{objective}' is missed: its target is {target} {unit}, and the numbers in the journey lead to {computed}."
            ),
            Rationale = new(
                "De stappen van de customer journey hebben doelstellingen en monden uit in een einddoelstelling. Met de aantallen en percentages in het plan moeten die doelen ook haalbaar zijn.",
                "The steps of the journey realise objectives and lead to an end objective. Volumes and rates have to bear those out."
            ),
            Remedy = new(
                "Verhoog het aantal klanten aan het begin of een doorstroompercentage, of stel de doelstelling bij.",
                "Raise what enters or a rate, or adjust the objective."
            ),
            Citations = [new("S3", 166, 170)],
        };

    /// <summary>The shares of routes leave customers over for whom there is no way.</summary>
    public static DiagnosticDescriptor SharesLeftOver { get; } =
        new()
        {
            Id = "DAK5017",
            Severity = Severity.Suggestion,
            Title = new("Routes laten klanten over", "Routes leave customers over"),
            Message = new(
                "De routes na '{touchpoint}' tellen op tot {sum}; {count} klanten nemen geen route en tellen als afhakers.",
                "The routes after '{touchpoint}' add up to {sum}; {count} customers take no route and count as dropped off."
            ),
            Rationale = new(
                "Wie geen route neemt, gaat naar het volgende contactmoment van de lijst. Staat bij een route al hoeveel klanten daarheen gaan, dan heeft de rest geen weg verder. Aandelen die op afronding na samen 1 zijn, tellen als 1.",
                "What routes leave over goes to the next touchpoint of the list. Where a route already says how many go there, the rest has no way on. Shares that are 1 together but for rounding leave nothing over."
            ),
            Remedy = new(
                "Maak de aandelen samen 1, of verlaag 'passRate' als deze klanten afhaken.",
                "Make the shares 1 together, or lower 'passRate' where these customers drop off."
            ),
        };

    /// <summary>The list ends for customers who have not come by the stated end.</summary>
    public static DiagnosticDescriptor EndNotPassed { get; } =
        new()
        {
            Id = "DAK5015",
            Severity = Severity.Suggestion,
            Title = new("Niet langs het einde gekomen", "End not passed"),
            Message = new(
                "Na '{touchpoint}' houdt de customer journey op voor {count} klanten die niet langs het opgegeven einde zijn gekomen; ze tellen als afhakers.",
                "After '{touchpoint}' the journey stops for {count} customers who have not come by its stated end; they count as dropped off."
            ),
            Rationale = new(
                "Wie langs het contactmoment komt waar de customer journey volgens 'endsAt' eindigt, heeft die voltooid; wie daar niet komt, niet.",
                "Who comes by the touchpoint at which the journey ends by 'endsAt' has completed it. Who does not come there has not."
            ),
            Remedy = new(
                "Laat elke weg langs het einde gaan, noem bij 'endsAt' een stap waar alle wegen langs komen, of voeg een route zonder 'to' toe als de customer journey hier ook mag eindigen.",
                "Let every way pass the end, name under 'endsAt' a step that all ways pass, or give a route without 'to' where the journey is meant to end here too."
            ),
            Citations = [new("S3", 129, 133)],
        };

    /// <summary>No touchpoint belongs to the stage or phase at which the journey is said to end.</summary>
    public static DiagnosticDescriptor EndNotFound { get; } =
        new()
        {
            Id = "DAK5016",
            Severity = Severity.Suggestion,
            Title = new("Einde zonder contactmoment", "End without a touchpoint"),
            Message = new(
                "De customer journey '{journey}' eindigt bij '{end}', maar geen contactmoment hoort daarbij; het einde van de lijst telt.",
                "The journey '{journey}' ends at '{end}', but no touchpoint belongs to that; the end of the list is what counts."
            ),
            Rationale = new(
                "Hoeveel klanten de customer journey voltooien, is alleen te berekenen als een contactmoment het einde is.",
                "How many customers complete the journey can only be told where a touchpoint is its end."
            ),
            Remedy = new(
                "Geef het contactmoment die stap of fase, of noem bij 'endsAt' een contactmoment.",
                "Give the touchpoint that stage or phase, or name a touchpoint under 'endsAt'."
            ),
            Citations = [new("S3", 129, 133)],
        };
}
