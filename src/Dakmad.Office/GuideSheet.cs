using System.Linq;

namespace Dakmad.Office;

/// <summary>The first sheet of an empty form: how it is filled in, for who never saw a plan as data.</summary>
internal static class GuideSheet
{
    private const double Wide = 110;

    private static readonly LocalizedText Name = new("Uitleg", "Guide");

    private static readonly LocalizedText Title = new("Marketingplan volgens DAKMAD", "Marketing plan after DAKMAD");

    private static readonly LocalizedText[] Steps =
    [
        new(
            "1. Begin op blad 'Marketingplan': geef het plan een naam.",
            "1. Start on sheet 'Marketing plan': give the plan a name."
        ),
        new(
            "2. Vul daarna de bladen van links naar rechts: voor wie (doelgroepen), wat (aanbod), waar (kanalen), waarmee (middelen), waartoe (doelstellingen), en wat je doet (marketingconcepten, events, activiteiten). Een rij is een onderdeel.",
            "2. Then fill the sheets from left to right: for whom (target groups), what (offerings), where (channels), with what (resources), to what end (objectives), and what you do (marketing concepts, events, activities). A row is one part."
        ),
        new(
            "3. Elke rij heeft een naam. Met die naam verwijs je er op een ander blad naar; zulke cellen hebben een lijst om uit te kiezen. In een cel voor meer dan een naam of woord zet je er een puntkomma tussen: 'TV; Website'. Heten twee rijen hetzelfde, geef ze dan elk een id: een korte naam zonder spaties, zoals 'website-winkel'.",
            "3. Every row has a name. By that name you refer to it on another sheet; such cells have a list to choose from. In a cell for several names or words part them by semicolons: 'TV; Website'. Where two rows have one name, give each an id: a short name without spaces, such as 'website-shop'."
        ),
        new(
            "4. Een customer journey staat op blad 'Customer journeys', de contactmomenten ervan op blad 'Contactmomenten': elk een kanaal met een activiteit. Wat erna komt staat op blad 'Routes', waar klanten binnenkomen op blad 'Instapmomenten'.",
            "4. A customer journey stands on sheet 'Customer journeys', its touchpoints on sheet 'Touchpoints': each a channel with an activity. What comes next stands on sheet 'Routes', where customers come in on sheet 'Entry points'."
        ),
        new(
            "5. Donkere koppen zijn verplicht, de rest mag leeg blijven. Wijs een kop aan voor uitleg. Bedragen zijn in de valuta van het plan.",
            "5. Dark headings are required, the rest may stay empty. Point at a heading for an explanation. Amounts are in the currency of the plan."
        ),
        new(
            "6. Een periode schrijf je als '1-3-2027 t/m 31-3-2027', een tijdsduur als '2 weken' of '1 maand'.",
            "6. Write a period as '2027-03-01 to 2027-03-31', a duration as '2 weeks' or '1 month'."
        ),
        new(
            "7. Bewaar als .xlsx en laat het plan nakijken met: dakmad check FORMULIER.xlsx. Elke bevinding noemt het blad en de cel.",
            "7. Save as .xlsx and have the plan checked by: dakmad check FORM.xlsx. Every finding names the sheet and the cell."
        ),
    ];

    public static WrittenSheet Of(Language language, SheetNames names) =>
        new(
            names.Take(Name[language]),
            [
                [SheetCellValue.Of(Title[language], CellStyle.Title)],
                [SheetCellValue.Of(ViewMark.Guide[language], CellStyle.Remark)],
                .. Steps.Select(step => (SheetCellValue[])[SheetCellValue.Of(step[language], CellStyle.Shown)]),
            ]
        )
        {
            Columns = [(Wide, CellStyle.Plain)],
            IsView = true,
        };
}
