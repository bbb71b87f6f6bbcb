using Dakmad.Analysis.Strategy;
using static Dakmad.Analysis.Strategy.FitVerdict;
using static Dakmad.ValueDiscipline;

namespace Dakmad.Teaching.Kits;

/// <summary>A plumber in the neighbourhood, who also looks after central heating. No television: the area is a few districts.</summary>
internal static class PlumberKit
{
    public static SectorKit Kit { get; } =
        new()
        {
            Id = "plumber",
            Name = new("installateur in de buurt", "neighbourhood plumber"),
            Market = MarketType.BusinessToConsumer,
            Businesses =
            [
                new(
                    "Loodgietersbedrijf Van Dalsum",
                    new(
                        "Van Dalsum houdt in Apeldoorn met vier monteurs cv-ketels en leidingwerk op orde.",
                        "Van Dalsum keeps boilers and pipework in order in Apeldoorn, with four fitters."
                    )
                ),
                new(
                    "Warmtewacht Rijnstreek",
                    new(
                        "Warmtewacht onderhoudt cv-ketels en warmtepompen in Alphen aan den Rijn en de dorpen eromheen.",
                        "Warmtewacht services boilers and heat pumps in Alphen aan den Rijn and the villages around it."
                    )
                ),
                new(
                    "Installatiebedrijf Koperslag",
                    new(
                        "Koperslag is een familiebedrijf in Deventer dat al dertig jaar ketels plaatst en onderhoudt.",
                        "Koperslag is a family firm in Deventer that has fitted and serviced boilers for thirty years."
                    )
                ),
                new(
                    "De Buurtmonteur",
                    new(
                        "De Buurtmonteur werkt in drie wijken van Tilburg en doet onderhoud, lekkages en kleine verbouwingen.",
                        "De Buurtmonteur works in three districts of Tilburg and does servicing, leaks and small conversions."
                    )
                ),
            ],
            Strategies =
            [
                new(CostLeadership)
                {
                    Positionings = [new("voordelig", "affordable"), new("zonder gedoe", "no hassle")],
                    Rationale = new(
                        "Een onderhoudsbeurt is overal hetzelfde werk; klanten vergelijken op prijs. Wie het plannen en betalen aan de klant overlaat, houdt de prijs laag.",
                        "A service is the same work everywhere, so customers compare prices. Leaving planning and payment to the customer keeps the price down."
                    ),
                    NewConcept = new("Vaste prijs, zelf gepland", "Fixed price, planned by yourself"),
                    NewConceptText = new(
                        "Eén prijs voor elke ketel, en de klant kiest online zelf een dag.",
                        "One price for every boiler, and the customer picks a day online."
                    ),
                    OldConcept = new("Elk jaar vanzelf", "Every year, by itself"),
                    OldConceptText = new(
                        "Wie klant is, krijgt op tijd een seintje en plant de beurt in een minuut.",
                        "Customers get a reminder in time and plan the service within a minute."
                    ),
                    Verdicts = new([Fits, Contradicts, Contradicts], [Fits, Contradicts, Contradicts]),
                    Borderline = new([FitsPartly, Contradicts, FitsPartly], [FitsPartly, Contradicts, FitsPartly]),
                },
                new(CustomerIntimacy)
                {
                    Positionings = [new("persoonlijk", "personal"), new("dicht bij de klant", "close to the customer")],
                    Rationale = new(
                        "Mensen laten niet graag een vreemde aan hun ketel zitten. Een vaste monteur die het huis kent, is meer waard dan de laagste prijs.",
                        "People do not like a stranger at their boiler. A fitter of their own who knows the house is worth more than the lowest price."
                    ),
                    NewConcept = new("Uw eigen monteur", "A fitter of your own"),
                    NewConceptText = new(
                        "Elke klant krijgt een vaste monteur, die eerst komt kijken en dan pas een voorstel doet.",
                        "Every customer gets a fitter of their own, who first comes to look and only then makes a proposal."
                    ),
                    OldConcept = new("Hij kent het huis", "He knows the house"),
                    OldConceptText = new(
                        "De vaste monteur houdt bij wat er in huis staat en belt voordat er iets stukgaat.",
                        "The fitter keeps a record of what is in the house and calls before something breaks."
                    ),
                    Verdicts = new([Contradicts, Fits, FitsPartly], [Contradicts, Fits, Contradicts]),
                    Borderline = new([Contradicts, FitsPartly, FitsPartly], [Contradicts, FitsPartly, Contradicts]),
                },
                new(ProductLeadership)
                {
                    Positionings = [new("betrouwbaar", "reliable"), new("vakkundig", "professional")],
                    Rationale = new(
                        "Een ketel valt uit wanneer het vriest. Wie dan voor elke klant bereikbaar is en het in één keer goed doet, wordt aanbevolen.",
                        "Boilers fail when it freezes. Whoever can be reached by every customer then, and gets it right first time, is recommended."
                    ),
                    NewConcept = new("Altijd een vakman aan de lijn", "Always a craftsman on the line"),
                    NewConceptText = new(
                        "Iedereen die belt of appt, krijgt zes dagen per week een monteur aan de lijn die meedenkt.",
                        "Whoever calls or chats gets a fitter on the line who thinks along, six days a week."
                    ),
                    OldConcept = new("Geen kou in huis", "No cold in the house"),
                    OldConceptText = new(
                        "Klanten bellen van vroeg tot laat, en iedereen wordt even goed geholpen.",
                        "Customers can call from early till late, and everybody is helped equally well."
                    ),
                    Verdicts = new([FitsPartly, Contradicts, Fits], [FitsPartly, Contradicts, Fits]),
                    Borderline = new([FitsPartly, Contradicts, FitsPartly], [FitsPartly, Contradicts, FitsPartly]),
                },
            ],
            Actions =
            [
                new(
                    new("Najaarsactie ketel winterklaar", "Autumn offer: boiler ready for winter"),
                    new(
                        "Zes weken lang een onderhoudsbeurt met gratis controle van het expansievat, voordat de kou komt.",
                        "For six weeks a service with a free check of the expansion vessel, before the cold comes."
                    ),
                    new(9, 13),
                    new(10, 24),
                    new("De ketel nakijken voor de winter begint", "Have the boiler checked before winter starts"),
                    new("De eerste koude nachten", "The first cold nights")
                ),
                new(
                    new("Voorjaarsactie waterzijdig inregelen", "Spring offer: balancing the radiators"),
                    new(
                        "Vijf weken lang wordt bij elke beurt de verwarming ingeregeld, zodat elke kamer even warm wordt.",
                        "For five weeks the heating is balanced with every service, so that every room gets equally warm."
                    ),
                    new(3, 8),
                    new(4, 11),
                    new(
                        "Overal in huis dezelfde warmte, zonder hogere rekening",
                        "The same warmth all over the house without a higher bill"
                    ),
                    new("De jaarafrekening van de energie", "The yearly energy bill")
                ),
                new(
                    new("Winteractie veilig stoken", "Winter offer: safe heating"),
                    new(
                        "In januari en februari wordt bij elke beurt de koolmonoxide gemeten en een melder opgehangen.",
                        "In January and February carbon monoxide is measured with every service, and an alarm is fitted."
                    ),
                    new(1, 11),
                    new(2, 21),
                    new(
                        "Weten dat de ketel geen koolmonoxide lekt",
                        "Know that the boiler does not leak carbon monoxide"
                    ),
                    new("Berichten over koolmonoxide in de krant", "Reports of carbon monoxide in the paper")
                ),
                new(
                    new("Verhuisactie nieuwe sleutel", "Moving offer: new keys"),
                    new(
                        "Wie in de zomer verhuist, laat in één bezoek ketel, kranen en afvoeren nalopen.",
                        "Whoever moves house in summer has boiler, taps and drains looked at in one visit."
                    ),
                    new(7, 1),
                    new(8, 31),
                    new("Zonder verrassingen in het nieuwe huis beginnen", "Start in the new house without surprises"),
                    new("Een verhuizing", "Moving house")
                ),
            ],
            AllYear = new(
                new("Onderhoud het hele jaar door", "Servicing all year round"),
                new(
                    "Wie voor het eerst een onderhoudsbeurt wil, kan het hele jaar terecht.",
                    "Whoever wants a first service is welcome all year round."
                ),
                new(1, 1),
                new(12, 31),
                new("Een ketel die het blijft doen", "A boiler that keeps working"),
                new(
                    "Een ketel die langer dan een jaar geen beurt heeft gehad",
                    "A boiler that has not been serviced for over a year"
                )
            ),
            NewsletterName = new("Maandelijkse ronde onderhoudsherinneringen", "Monthly round of service reminders"),
            NewsletterText = new(
                "Elke maand krijgen de klanten bericht van wie de ketel bijna een jaar geleden is nagekeken.",
                "Every month those customers are told whose boiler was checked almost a year ago."
            ),
            Everybody = new(new("Huiseigenaren in het werkgebied", "Home owners in the area"), 42_000),
            Prospects = new(
                new("Huiseigenaren met een ketel ouder dan vijf jaar", "Home owners with a boiler over five years old"),
                15_500
            ),
            First =
            [
                new(
                    new(
                        "Eigenaren van rijtjeshuizen uit de jaren zeventig",
                        "Owners of terraced houses of the seventies"
                    ),
                    9_000
                ),
                new(new("Gezinnen die pas in de wijk zijn komen wonen", "Families new to the district"), 6_500),
            ],
            Customers = new(
                new(
                    "Klanten met een onderhoudsbeurt in de afgelopen twee jaar",
                    "Customers with a service in the past two years"
                ),
                2_600
            ),
            NewPersonas =
            [
                new(
                    new(
                        "Ellen, woont met twee kinderen in een rijtjeshuis",
                        "Ellen, lives in a terraced house with two children"
                    ),
                    new(
                        "De ketel laten nakijken zonder een vrije dag op te nemen",
                        "Have the boiler checked without taking a day off"
                    ),
                    new("Een warm huis en een rekening die klopt", "A warm house and a bill that is right"),
                    new("Komt er straks nog iets bij de prijs?", "Will something be added to the price?")
                ),
                new(
                    new("Hassan, kocht net zijn eerste huis", "Hassan, has just bought his first house"),
                    new("Weten in welke staat de installatie is", "Know what state the installation is in"),
                    new(
                        "Zekerheid in een huis dat hij nog niet kent",
                        "Certainty in a house that he does not know yet"
                    ),
                    new(
                        "Hoe weet ik of een monteur zijn vak verstaat?",
                        "How do I know whether a fitter knows his trade?"
                    )
                ),
            ],
            OldPersonas =
            [
                new(
                    new("Mevrouw De Wit, al acht jaar klant", "Mrs De Wit, a customer for eight years"),
                    new(
                        "De jaarlijkse beurt zonder dat zij eraan hoeft te denken",
                        "Have the yearly service without having to think of it"
                    ),
                    new("Vertrouwen in wie er over de vloer komt", "Trust in who comes to the house"),
                    new("Wie belt er aan de deur?", "Who is at the door?")
                ),
                new(
                    new("Ton, verhuurt drie appartementen", "Ton, lets three flats"),
                    new(
                        "Alle ketels op tijd nagekeken, met een rapport per adres",
                        "Have all boilers checked in time, with a report for each address"
                    ),
                    new("Huurders die niet bellen", "Tenants who do not call"),
                    new("Vergeet ik er geen?", "Am I forgetting one?")
                ),
            ],
            Offering = new(
                "Onderhoud en herstel van verwarming en leidingen",
                "Servicing and repair of heating and pipework"
            ),
            OfferingKind = OfferingKind.Service,
            FirstOffer = new(
                new("Onderhoudsbeurten cv-ketel", "Boiler services"),
                new("Eerste onderhoudsbeurt, inclusief btw en voorrijden", "First service, including VAT and call-out"),
                [129m, 135m, 139m]
            ),
            NextOffer = new(
                new("Jaarlijkse onderhoudsbeurt, inclusief btw", "Yearly service, including VAT"),
                new("Jaarlijkse onderhoudsbeurt", "Yearly service"),
                [115m, 119m, 125m]
            ),
            FirstSold = new("eerste onderhoudsbeurten", "first services"),
            NextSold = new("jaarlijkse onderhoudsbeurten", "yearly services"),
            Revenue = [480_000m, 560_000m, 640_000m],
            NewName = new("De eerste beurt", "The first service"),
            OldName = new("De jaarlijkse beurt", "The yearly service"),
            OldNeed = new("De ketel op tijd laten nakijken", "Have the boiler checked in time"),
            OldCause = new("Er is een jaar voorbij", "A year has gone by"),
            NewVolume = 9_000,
            OldVolume = 1_000,
            NewSteps = PlumberSteps.New,
            OldSteps = PlumberSteps.Old,
        };
}
