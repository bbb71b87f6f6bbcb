using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Teaching.Cases;

namespace Dakmad.Teaching;

/// <summary>A case to teach from, chosen and read: an example with a name. The same case is there in Dutch and in English.</summary>
public sealed class ExampleCase
{
    private readonly Func<Language, Example> _in;

    private ExampleCase(string name, LocalizedText title, Func<Language, Example> read) =>
        (Name, Title, _in) = (name, title, read);

    /// <summary>The name, such as <c>coffee-low-cost</c>.</summary>
    public string Name { get; }

    /// <summary>What it is about.</summary>
    public LocalizedText Title { get; }

    /// <summary>All cases. Those of one business are the same but for the strategy and what follows from it.</summary>
    public static ValueList<ExampleCase> All { get; } =
    [
        Of(
            "boiler-low-cost",
            new("Ketelonderhoud voor een vaste lage prijs", "Boiler service at a fixed low price"),
            2,
            "plumber",
            ValueDiscipline.CostLeadership
        ),
        Of(
            "boiler-own-fitter",
            new("Ketelonderhoud door een vaste monteur", "Boiler service by a fitter of one's own"),
            2,
            "plumber",
            ValueDiscipline.CustomerIntimacy
        ),
        Of(
            "boiler-craftsman",
            new("Ketelonderhoud met een vakman aan de lijn", "Boiler service with a craftsman on the line"),
            2,
            "plumber",
            ValueDiscipline.ProductLeadership
        ),
        Of(
            "coffee-low-cost",
            new("Koffie voor een kale prijs", "Coffee at a bare price"),
            4,
            "webshop",
            ValueDiscipline.CostLeadership
        ),
        Of(
            "coffee-to-taste",
            new("Koffie naar ieders smaak", "Coffee to everybody's taste"),
            4,
            "webshop",
            ValueDiscipline.CustomerIntimacy
        ),
        Of(
            "coffee-roaster",
            new("Koffie met raad van de brander", "Coffee with advice from the roaster"),
            4,
            "webshop",
            ValueDiscipline.ProductLeadership
        ),
        Of(
            "software-trial",
            new("Een programma dat zichzelf uitlegt", "A program that explains itself"),
            2,
            "software",
            ValueDiscipline.CostLeadership,
            new(
                "Een softwarebedrijf laat de klant zichzelf inwerken, vraagt na twee weken of hij het zou aanbevelen, en vraagt wie een 9 of 10 gaf om een beoordeling [S1:247-253]. Dat kost bijna niets en werkt dag en nacht. Wie valt er buiten de boot, en op welk moment zou een mens het verschil maken?",
                "A software firm lets customers do their own onboarding, asks after two weeks whether they would recommend it, and asks those who gave 9 or 10 for a review [S1:247-253]. That costs next to nothing and works day and night. Who is left out, and at which moment would a person make the difference?"
            ),
            pins: new Dictionary<string, int>(StringComparer.Ordinal) { ["new/recommend"] = 0 }
        ),
        Of(
            "software-adviser",
            new("Een programma, ingericht door een adviseur", "A program, set up by an adviser"),
            2,
            "software",
            ValueDiscipline.CustomerIntimacy
        ),
        Of(
            "software-makers",
            new("Een programma met de makers aan de lijn", "A program with its makers on the line"),
            2,
            "software",
            ValueDiscipline.ProductLeadership
        ),
        Of(
            "running-shoes",
            new("Hardloopschoenen van plastic uit de rivier", "Running shoes of plastic from the river"),
            2,
            "sportswear",
            ValueDiscipline.ProductLeadership,
            new(
                "Een merk met duurzame hardloopschoenen begint niet bij de schoen maar bij het plastic: wie daarom geeft, kijkt, en hoeft nog niets te kopen. De bron schetst zo'n campagne als voorbeeld van de eerste fase [S1:67]. Deze case maakt hem af: wat komt er na de aandacht, en wie beantwoordt de vragen die zo'n belofte oproept?",
                "A brand with sustainable running shoes does not start from the shoe but from the plastic: those who care watch, and need not buy anything yet. The source sketches such a campaign as an example of the first phase [S1:67]. This case completes it: what comes after attention, and who answers the questions that such a promise raises?"
            ),
            pins: new Dictionary<string, int>(StringComparer.Ordinal)
            {
                ["event"] = 0,
                ["first"] = 1,
                ["new-persona"] = 1,
                ["new/attention"] = 0,
            }
        ),
        Of(
            "sportswear-checkout",
            new("Sportkleding afrekenen op één pagina", "Sportswear, with checkout on one page"),
            2,
            "sportswear",
            ValueDiscipline.CostLeadership,
            new(
                "Op de productpagina staan de beoordelingen, de gratis verzending en de retourtermijn; afrekenen kan op één pagina en zonder account. Zo beschrijft de bron het moment van beslissen [S1:197-209]. Kijk bij elk afhaakmoment wat er tegenover staat, en reken na wat één procent meer afgeronde bestellingen oplevert.",
                "On the product page stand the reviews, the free delivery and the time for returns; checkout takes one page and no account. That is how the source describes the moment of decision [S1:197-209]. See for each drop-off moment what is done about it, and work out what one per cent more completed orders brings."
            ),
            pins: new Dictionary<string, int>(StringComparer.Ordinal) { ["new/explore"] = 0, ["new/checkout"] = 0 }
        ),
        Of(
            "sportswear-profile",
            new("Hardloopschoenen naar eigen loopprofiel", "Running shoes to a profile of one's own"),
            2,
            "sportswear",
            ValueDiscipline.CustomerIntimacy,
            new(
                "Een loper laat zijn voet meten, krijgt een profiel op naam, en hoort van zijn adviseur wanneer een paar op is. Klantpartnerschap vraagt om maatwerk, om elke klant zo goed mogelijk individueel te bedienen [S3:50-54]; dat kost tijd in winkels die ook paren willen verkopen. Tel hoe vaak een loper hier iemand spreekt, en zeg welk gesprek hij het minst zou missen.",
                "Runners have their foot measured, get a profile in their own name, and hear from their adviser when a pair is worn out. Customer intimacy asks for tailoring, to serve every customer individually as well as possible [S3:50-54]; that takes time in shops that want to sell pairs too. Count how often a runner talks to somebody here, and say which talk would be missed least."
            )
        ),
        Of(
            "loyalty-programme",
            new("Een spaarprogramma dat meer is dan korting", "A loyalty programme that is more than a discount"),
            0,
            "sportswear",
            ValueDiscipline.CostLeadership,
            new(
                "Punten, vroege toegang en korting geven klanten een reden om terug te komen [S1:233]. Maar sparen bindt aan het voordeel, en niet vanzelf aan het merk: transactionele en emotionele loyaliteit zijn twee dingen [S0:1000-1041]. Lees vooral de tweede customer journey. Welke stappen belonen een aankoop, en welke maken iemand tot fan?",
                "Points, early access and a discount give customers a reason to come back [S1:233]. But collecting points ties them to the advantage, and not by itself to the brand: transactional and emotional loyalty are two things [S0:1000-1041]. Read the second journey above all. Which steps reward a purchase, and which make somebody a fan?"
            ),
            Regularity.Regular
        ),
        Of(
            "agency-webinar",
            new(
                "Van blog en whitepaper naar webinar en opdracht",
                "From blog and white paper to webinar and assignment"
            ),
            2,
            "agency",
            ValueDiscipline.ProductLeadership,
            new(
                "Een bureau trekt aandacht met een blog over veelgemaakte fouten, voedt de lezer met een whitepaper en drie mails [S1:155], en nodigt hem uit voor een webinar met een uitgewerkte case [S1:157-163]. Niemand koopt na één bericht. Zoek de stap waar de meeste lezers blijven steken, en bedenk wat hem korter of nuttiger zou maken.",
                "An agency draws attention with a blog on common mistakes, nurtures the reader with a white paper and three e-mails [S1:155], and invites them to a webinar with a case worked out [S1:157-163]. Nobody buys after one message. Find the step where most readers get stuck, and think of what would make it shorter or more useful."
            ),
            pins: new Dictionary<string, int>(StringComparer.Ordinal)
            {
                ["event"] = 0,
                ["new/blog"] = 0,
                ["new/live-webinar"] = 0,
            }
        ),
        Of(
            "mortgage-before-the-bid",
            new("Een hypotheek begint voor het bod", "A mortgage starts before the bid"),
            2,
            "mortgage",
            ValueDiscipline.ProductLeadership,
            new(
                "Een hypotheek is zelden de eerste behoefte: eerst verandert er iets in een gezin, dan komt het huis, en dan pas de hypotheek [S0:156-201]. Wie wacht tot iemand op 'hypotheek' zoekt, is laat. De adviseur is bovendien een bemiddelaar: hij verkoopt andermans product. Waar in de customer journey zie je dat?",
                "A mortgage is seldom the first need: something changes in a family, then comes the house, and only then the mortgage [S0:156-201]. Waiting until somebody searches for “mortgage” is late. The adviser is an intermediary, too, and sells the product of others. Where in the journey does that show?"
            ),
            pins: new Dictionary<string, int>(StringComparer.Ordinal)
            {
                ["event"] = 0,
                ["first"] = 0,
                ["new-persona"] = 0,
                ["new/attention"] = 2,
                ["new/ask"] = 0,
            }
        ),
        Written(
            "promotion",
            new("De actie uit het leerboek, doorgerekend", "The promotion of the textbook, worked out")
        ),
        Written(
            "starter-and-director",
            new(
                "Starter en financieel directeur zoeken een accountant",
                "A starter and a finance director look for an accountant"
            )
        ),
    ];

    /// <summary>The case with a name; null when there is none.</summary>
    public static ExampleCase? Find(string name) =>
        All.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The case in a language.</summary>
    public Example In(Language language) => _in(language);

    /// <summary>
    /// A case that a kit tells: a temporary action, unless it is about the whole year. What the case is about is chosen by
    /// hand (the pins), the rest by the seed.
    /// </summary>
    private static ExampleCase Of(
        string name,
        LocalizedText title,
        ulong seed,
        string sector,
        ValueDiscipline discipline,
        LocalizedText? note = null,
        Regularity regularity = Regularity.NonRegular,
        IReadOnlyDictionary<string, int>? pins = null
    ) =>
        new(
            name,
            title,
            language =>
            {
                var example = ExampleGenerator.Generate(
                    seed,
                    new()
                    {
                        Sector = sector,
                        Discipline = discipline,
                        Regularity = regularity,
                        Difficulty = Difficulty.Introductory,
                        Language = language,
                    },
                    pins
                );
                return note is null
                    ? example
                    : example with
                    {
                        Story = CaseSources.With(With(example.Story, note, language), language),
                    };
            }
        );

    private static ExampleCase Written(string name, LocalizedText title) =>
        new(
            name,
            title,
            language =>
            {
                var example = WrittenCase.Read(name, language);
                return example with { Story = CaseSources.With(example.Story, language) };
            }
        );

    /// <summary>The story with what the case is about after its first paragraph.</summary>
    private static string With(string story, LocalizedText note, Language language)
    {
        var title = language == Language.Dutch ? "Waar de case over gaat" : "What the case is about";
        return story.Insert(story.IndexOf("## ", StringComparison.Ordinal), $"## {title}\n\n{note[language]}\n\n");
    }
}
