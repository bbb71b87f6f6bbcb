using static Dakmad.Analysis.Strategy.FitVerdict;
using static Dakmad.ValueDiscipline;

namespace Dakmad.Teaching.Kits;

/// <summary>A web shop in coffee, which roasts its own. Delivery by parcel, payment by iDEAL, prices with 9 per cent VAT.</summary>
internal static class WebshopKit
{
    public static SectorKit Kit { get; } =
        new()
        {
            Id = "webshop",
            Name = new("webwinkel in koffie", "coffee web shop"),
            Market = MarketType.BusinessToConsumer,
            Businesses =
            [
                new(
                    "Koffiebranderij Zwarte Zwaan",
                    new(
                        "Zwarte Zwaan brandt in Middelburg koffie en verstuurt die de dag na het branden.",
                        "Zwarte Zwaan roasts coffee in Middelburg and sends it the day after roasting."
                    )
                ),
                new(
                    "Bonenpost",
                    new(
                        "Bonenpost uit Zwolle stuurt vers gebrande koffie in een doos die door de brievenbus past.",
                        "Bonenpost in Zwolle sends freshly roasted coffee in a box that fits through the letter box."
                    )
                ),
                new(
                    "De Vroege Vogel Koffie",
                    new(
                        "De Vroege Vogel is een webwinkel uit Leeuwarden met twaalf eigen melanges.",
                        "De Vroege Vogel is a web shop in Leeuwarden with twelve blends of its own."
                    )
                ),
                new(
                    "Maalwerk",
                    new(
                        "Maalwerk uit Breda verkoopt koffie en molens aan wie thuis net zo goede koffie wil als in de zaak.",
                        "Maalwerk in Breda sells coffee and grinders to those who want coffee at home as good as in a café."
                    )
                ),
            ],
            Strategies =
            [
                new(CostLeadership)
                {
                    Positionings = [new("scherpgeprijsd", "low-priced"), new("gemak", "convenience")],
                    Rationale = new(
                        "Koffie koop je elke maand opnieuw. Met weinig soorten, grote partijen en een klant die alles zelf regelt, kan de kiloprijs onder die van de supermarkt blijven.",
                        "Coffee is bought again every month. With few kinds, large batches and customers who arrange everything themselves, the price per kilo can stay below that of the supermarket."
                    ),
                    NewConcept = new("Goede koffie, kale prijs", "Good coffee, bare price"),
                    NewConceptText = new(
                        "Vier soorten, één prijs per kilo, en verzenden zit erbij.",
                        "Four kinds, one price per kilo, with postage included."
                    ),
                    OldConcept = new("Nooit zonder", "Never without"),
                    OldConceptText = new(
                        "Wie eerder bestelde, bestelt met twee klikken hetzelfde nog eens.",
                        "Whoever ordered before orders the same again with two clicks."
                    ),
                    Verdicts = new([Fits, Contradicts, Contradicts], [Fits, Contradicts, Contradicts]),
                    Borderline = new([FitsPartly, Contradicts, FitsPartly], [FitsPartly, Contradicts, FitsPartly]),
                },
                new(CustomerIntimacy)
                {
                    Positionings = [new("persoonlijk", "personal"), new("op maat", "tailor-made")],
                    Rationale = new(
                        "Smaak is persoonlijk. Wie onthoudt wat iemand lekker vond en daarop verder brandt, verliest een klant niet aan de aanbieding van de week.",
                        "Taste is personal. Remembering what somebody liked, and roasting on from there, keeps a customer from leaving for the offer of the week."
                    ),
                    NewConcept = new("Koffie naar jouw smaak", "Coffee to your taste"),
                    NewConceptText = new(
                        "Een smaakprofiel bepaalt welke bonen in het pakket gaan; geen twee klanten krijgen hetzelfde.",
                        "A taste profile decides which beans go into the box; no two customers get the same."
                    ),
                    OldConcept = new("Elke maand een stap verder", "A step further every month"),
                    OldConceptText = new(
                        "Wat de klant van het vorige pakket vond, bepaalt het volgende.",
                        "What the customer thought of the last box decides the next."
                    ),
                    // Online and made to measure goes together with low cost: both fit.
                    Verdicts = new([Fits, Fits, FitsPartly], [Fits, Fits, Contradicts]),
                    Borderline = new([Fits, FitsPartly, FitsPartly], [Fits, FitsPartly, Contradicts]),
                },
                new(ProductLeadership)
                {
                    Positionings = [new("vakmanschap", "craftsmanship"), new("topkwaliteit", "top quality")],
                    Rationale = new(
                        "Bijzondere bonen verdienen uitleg. Iedere klant kan daarom een brander spreken, van maalgraad tot watertemperatuur.",
                        "Special beans deserve an explanation. So every customer can speak to a roaster, from grind to water temperature."
                    ),
                    NewConcept = new("Van de brander zelf", "From the roaster himself"),
                    NewConceptText = new(
                        "Acht bijzondere oogsten per jaar, met een brander die erover vertelt.",
                        "Eight special harvests a year, with a roaster who tells about them."
                    ),
                    OldConcept = new("Altijd de beste kop", "Always the best cup"),
                    OldConceptText = new(
                        "Ook na de koop helpt de brander iedereen aan een betere kop koffie.",
                        "After the purchase, too, the roaster helps everybody to a better cup."
                    ),
                    Verdicts = new([FitsPartly, Contradicts, Fits], [FitsPartly, Contradicts, Fits]),
                    Borderline = new([FitsPartly, Contradicts, FitsPartly], [FitsPartly, Contradicts, FitsPartly]),
                },
            ],
            Actions =
            [
                new(
                    new("Proefpakket voor de feestdagen", "Tasting box for the holidays"),
                    new(
                        "In november en december een proefpakket met vier zakjes en een recept voor bij het dessert.",
                        "In November and December a tasting box with four small bags and a recipe to go with dessert."
                    ),
                    new(11, 8),
                    new(12, 19),
                    new("Gasten na het eten iets bijzonders schenken", "Serve guests something special after dinner"),
                    new("De feestdagen", "The holidays")
                ),
                new(
                    new("Zomeractie met koude koffie", "Summer offer of cold coffee"),
                    new(
                        "Zes weken lang een pakket om thuis koude koffie te zetten, met fles en filter.",
                        "For six weeks a box to make cold coffee at home, with bottle and filter."
                    ),
                    new(5, 17),
                    new(6, 27),
                    new("Koffie die ook op een warme dag smaakt", "Coffee that tastes good on a hot day too"),
                    new("De eerste warme dagen", "The first hot days")
                ),
                new(
                    new("Actie met de nieuwe oogst", "New harvest offer"),
                    new(
                        "Vijf weken lang de nieuwe oogst uit Ethiopië, zolang er zakken zijn.",
                        "For five weeks the new harvest from Ethiopia, while there are bags left."
                    ),
                    new(2, 15),
                    new(3, 21),
                    new(
                        "Iets anders dan het pak uit de supermarkt",
                        "Something other than the packet from the supermarket"
                    ),
                    new(
                        "Nieuwsgierigheid na een goede kop in een koffiebar",
                        "Curiosity after a good cup in a coffee bar"
                    )
                ),
                new(
                    new("Actie voor thuis en kantoor", "Offer for home and office"),
                    new(
                        "In september een pakket voor thuis en op het werk, met een beker die niet lekt.",
                        "In September a box for home and work, with a cup that does not leak."
                    ),
                    new(8, 30),
                    new(9, 26),
                    new(
                        "Goede koffie op de dagen thuis en op kantoor",
                        "Good coffee on days at home and at the office"
                    ),
                    new("Het einde van de vakantie", "The end of the holidays")
                ),
            ],
            AllYear = new(
                new("Kennismaken het hele jaar door", "First tasting all year round"),
                new(
                    "Het hele jaar een eerste pakket met drie soorten, om te ontdekken wat je lekker vindt.",
                    "All year round a first box with three kinds, to find out what you like."
                ),
                new(1, 1),
                new(12, 31),
                new("Betere koffie thuis", "Better coffee at home"),
                new("Een nieuw koffieapparaat", "A new coffee machine")
            ),
            NewsletterName = new("Maandelijkse brandbrief", "Monthly roasting letter"),
            NewsletterText = new(
                "Elke maand bericht over wat er is gebrand, aan wie al eens bestelde.",
                "Every month news of what was roasted, to those who ordered before."
            ),
            Everybody = new(new("Koffiedrinkers die online bestellen", "Coffee drinkers who order online"), 900_000),
            Prospects = new(new("Mensen die thuis bonen malen", "People who grind beans at home"), 210_000),
            First =
            [
                new(
                    new("Thuiswerkers met een bonenmachine", "People who work at home with a bean-to-cup machine"),
                    80_000
                ),
                new(new("Jonge koppels in hun eerste eigen huis", "Young couples in their first home"), 65_000),
            ],
            Customers = new(
                new("Klanten met een bestelling in het afgelopen jaar", "Customers with an order in the past year"),
                7_800
            ),
            NewPersonas =
            [
                new(
                    new("Joris, werkt drie dagen thuis", "Joris, works at home three days a week"),
                    new(
                        "Een kop koffie die net zo goed is als in de koffiebar om de hoek",
                        "A cup of coffee as good as in the coffee bar round the corner"
                    ),
                    new("Een vast rustmoment op de dag", "A fixed moment of rest in the day"),
                    new("Is die koffie niet te zuur voor mij?", "Will that coffee be too sour for me?")
                ),
                new(
                    new(
                        "Amina, kreeg een espressomachine voor haar verjaardag",
                        "Amina, was given an espresso machine for her birthday"
                    ),
                    new("Ontdekken wat ze lekker vindt", "Find out what she likes"),
                    new("Plezier in het proberen", "The pleasure of trying"),
                    new("Waar begin ik met al die soorten?", "Where do I start with all those kinds?")
                ),
            ],
            OldPersonas =
            [
                new(
                    new("Marleen, bestelt elke zes weken", "Marleen, orders every six weeks"),
                    new("Nooit een leeg blik", "Never an empty tin"),
                    new("Gemak zonder vast te zitten", "Convenience without being tied"),
                    new("Staat dat abonnement straks nog aan?", "Will that subscription still be running?")
                ),
                new(
                    new("Pieter, geeft koffie cadeau", "Pieter, gives coffee as a present"),
                    new(
                        "Iets nieuws vinden voor wie alles al heeft",
                        "Find something new for those who have everything"
                    ),
                    new("Trots op een goede tip", "Pride in a good tip"),
                    new("Komt het op tijd aan?", "Will it arrive in time?")
                ),
            ],
            Offering = new("Koffie uit eigen branderij", "Coffee from our own roastery"),
            OfferingKind = OfferingKind.Product,
            FirstOffer = new(
                new("Eerste pakketten", "First boxes"),
                new("Eerste pakket, inclusief btw en verzending", "First box, including VAT and postage"),
                [24.95m, 26.5m, 27.95m]
            ),
            NextOffer = new(
                new("Vervolgpakketten, inclusief btw en verzending", "Further boxes, including VAT and postage"),
                new("Vervolgpakket", "Further box"),
                [22.5m, 23.95m, 24.5m]
            ),
            FirstSold = new("eerste pakketten", "first boxes"),
            NextSold = new("vervolgpakketten", "further boxes"),
            Revenue = [380_000m, 450_000m, 520_000m],
            NewName = new("Het eerste pakket", "The first box"),
            OldName = new("Weer een pakket", "Another box"),
            OldNeed = new(
                "Nieuwe koffie in huis voordat het blik leeg is",
                "New coffee in the house before the tin is empty"
            ),
            OldCause = new("Het vorige pakket raakt op", "The last box is running out"),
            NewVolume = 40_000,
            OldVolume = 4_000,
            NewSteps = WebshopSteps.New,
            OldSteps = WebshopSteps.Old,
        };
}
