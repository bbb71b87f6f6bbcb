using static Dakmad.Analysis.Strategy.FitVerdict;
using static Dakmad.ValueDiscipline;

namespace Dakmad.Teaching.Kits;

/// <summary>Software for small contractors, by subscription: trial, onboarding, and the question after two weeks how likely they are to recommend it.</summary>
internal static class SoftwareKit
{
    public static SectorKit Kit { get; } =
        new()
        {
            Id = "software",
            Name = new("software voor kleine bedrijven", "software for small businesses"),
            Market = MarketType.BusinessToBusiness,
            Businesses =
            [
                new(
                    "Werkbon",
                    new(
                        "Werkbon uit Eindhoven maakt een programma waarmee installateurs uren en materiaal op de klus zelf vastleggen.",
                        "Werkbon in Eindhoven makes a program with which contractors record hours and materials on the job itself."
                    )
                ),
                new(
                    "Urenklok",
                    new(
                        "Urenklok uit Amersfoort houdt de uren bij van ploegen die elke dag ergens anders werken.",
                        "Urenklok in Amersfoort keeps the hours of crews that work somewhere else every day."
                    )
                ),
                new(
                    "Klusbaas Online",
                    new(
                        "Klusbaas Online uit Groningen brengt offerte, planning en factuur van aannemers in één programma.",
                        "Klusbaas Online in Groningen puts quotation, planning and invoice of builders into one program."
                    )
                ),
                new(
                    "Planvast",
                    new(
                        "Planvast uit Roosendaal maakt planningssoftware voor hoveniers en schilders.",
                        "Planvast in Roosendaal makes planning software for gardeners and painters."
                    )
                ),
            ],
            Strategies =
            [
                new(CostLeadership)
                {
                    Positionings = [new("eenvoudig", "simple"), new("betaalbaar", "affordable")],
                    Rationale = new(
                        "Kleine bedrijven betalen geen invoeringstraject. Wie het programma zo maakt dat niemand uitleg nodig heeft, kan voor een laag maandbedrag leveren.",
                        "Small businesses do not pay for an implementation. A program that needs no explanation can be sold for a low monthly amount."
                    ),
                    NewConcept = new("Vandaag aan, morgen factureren", "On today, invoicing tomorrow"),
                    NewConceptText = new(
                        "Aanmelden, proberen en instellen gaan vanzelf; er komt niemand aan te pas.",
                        "Signing up, trying and setting up go by themselves; nobody is needed."
                    ),
                    OldConcept = new("Het loopt gewoon door", "It just goes on"),
                    OldConceptText = new(
                        "Verlengen en uitbreiden doet de klant zelf, vanuit het programma.",
                        "Customers renew and extend by themselves, from within the program."
                    ),
                    Verdicts = new([Fits, Contradicts, Contradicts], [Fits, Contradicts, Contradicts]),
                    // A call costs little against a year's price: the second journey still fits.
                    Borderline = new([FitsPartly, Contradicts, FitsPartly], [Fits, Contradicts, FitsPartly]),
                },
                new(CustomerIntimacy)
                {
                    Positionings = [new("persoonlijk", "personal"), new("op maat", "tailor-made")],
                    Rationale = new(
                        "Elk bedrijf plant anders. Een vaste adviseur die het programma naar de ploeg voegt, zorgt dat het na een maand nog wordt gebruikt.",
                        "Every business plans differently. An adviser of one's own, who fits the program to the crew, makes sure that it is still used after a month."
                    ),
                    NewConcept = new("Ingericht zoals jullie werken", "Set up the way you work"),
                    NewConceptText = new(
                        "Een vaste adviseur kijkt mee op kantoor en richt het programma in voor dit bedrijf.",
                        "An adviser looks along at the office and sets up the program for this business."
                    ),
                    OldConcept = new("Je adviseur blijft", "Your adviser stays"),
                    OldConceptText = new(
                        "De adviseur belt voordat het jaar om is, met wat het bedrijf nog laat liggen.",
                        "The adviser calls before the year is over, with what the business is still missing out on."
                    ),
                    Verdicts = new([Contradicts, Fits, FitsPartly], [Contradicts, Fits, Contradicts]),
                    Borderline = new([Contradicts, FitsPartly, FitsPartly], [Contradicts, FitsPartly, Contradicts]),
                },
                new(ProductLeadership)
                {
                    Positionings = [new("innovatief", "innovative"), new("betrouwbaar", "reliable")],
                    Rationale = new(
                        "Een ploeg die om zes uur begint, kan niet wachten tot negen. Het beste programma is er een waarvan de makers er altijd zijn.",
                        "A crew that starts at six cannot wait till nine. The best program is one whose makers are always there."
                    ),
                    NewConcept = new("De makers aan de lijn", "The makers on the line"),
                    NewConceptText = new(
                        "Iedere gebruiker spreekt, van proefweek tot jaarafsluiting, iemand die het programma zelf maakt.",
                        "From trial to year end, every user speaks to somebody who makes the program."
                    ),
                    OldConcept = new("Vooruit met elke versie", "Ahead with every version"),
                    OldConceptText = new(
                        "Nieuwe mogelijkheden worden aan de lijn uitgelegd, aan iedereen en zonder meerprijs.",
                        "New features are explained on the line, to everybody and at no extra charge."
                    ),
                    Verdicts = new([FitsPartly, Contradicts, Fits], [Fits, Contradicts, Fits]),
                    Borderline = new([FitsPartly, Contradicts, FitsPartly], [Fits, Contradicts, FitsPartly]),
                },
            ],
            Actions =
            [
                new(
                    new("Actie nieuw boekjaar", "Offer for the new financial year"),
                    new(
                        "Wie in januari of februari begint, zet de gegevens van het oude jaar kosteloos over.",
                        "Whoever starts in January or February has last year's data carried over free of charge."
                    ),
                    new(1, 4),
                    new(2, 19),
                    new(
                        "Het nieuwe jaar beginnen zonder stapel werkbriefjes",
                        "Start the new year without a pile of job sheets"
                    ),
                    new("De jaarafsluiting", "The end of the year")
                ),
                new(
                    new("Actie voor het drukke seizoen", "Offer before the busy season"),
                    new(
                        "In maart en april draait de hele ploeg twee maanden mee voor de prijs van één gebruiker.",
                        "In March and April the whole crew joins in for two months at the price of one user."
                    ),
                    new(3, 1),
                    new(4, 23),
                    new(
                        "Weten wie waar werkt, voordat het voorjaar losbarst",
                        "Know who works where before spring breaks loose"
                    ),
                    new("De opdrachten voor het voorjaar", "The jobs for spring")
                ),
                new(
                    new("Actie tegen de papierwinkel", "Offer to end the paperwork"),
                    new(
                        "Na de bouwvak zes weken lang een proefmaand in plaats van een proefweek.",
                        "After the summer break a trial month instead of a trial week, for six weeks."
                    ),
                    new(8, 23),
                    new(10, 1),
                    new("Uren niet meer op zondagavond overtypen", "No more typing over hours on Sunday evening"),
                    new(
                        "Een klus waarop te weinig uren zijn gefactureerd",
                        "A job for which too few hours were invoiced"
                    )
                ),
                new(
                    new("Actie klaar voor de controle", "Offer to be ready for inspection"),
                    new(
                        "Vijf weken lang aandacht voor een urenadministratie die een controle doorstaat, met een lijst om na te lopen.",
                        "For five weeks attention to records of hours that stand up to inspection, with a checklist."
                    ),
                    new(10, 4),
                    new(11, 5),
                    new("Een urenadministratie die klopt", "Records of hours that are right"),
                    new("De aankondiging van een controle", "The notice of an inspection")
                ),
            ],
            AllYear = new(
                new("Proberen het hele jaar door", "Trial all year round"),
                new(
                    "Elk bedrijf kan op elk moment een proefweek beginnen.",
                    "Every business can start a trial week at any moment."
                ),
                new(1, 1),
                new(12, 31),
                new("Minder tijd kwijt aan uren en facturen", "Less time lost on hours and invoices"),
                new("Een nieuwe medewerker", "A new employee")
            ),
            NewsletterName = new("Maandelijks bericht over wat nieuw is", "Monthly notice of what is new"),
            NewsletterText = new(
                "Elke maand een kort bericht aan gebruikers, met één verbetering en hoe je die gebruikt.",
                "Every month a short notice to users, with one improvement and how to use it."
            ),
            Everybody = new(
                new(
                    "Bouw- en installatiebedrijven tot vijftig medewerkers",
                    "Building and installation firms of up to fifty employees"
                ),
                61_000
            ),
            Prospects = new(
                new("Bedrijven die uren nog op papier bijhouden", "Firms that still keep hours on paper"),
                24_000
            ),
            First =
            [
                new(new("Installateurs met drie tot tien monteurs", "Contractors with three to ten fitters"), 9_500),
                new(
                    new(
                        "Schilders- en hoveniersbedrijven met een vaste ploeg",
                        "Painting and gardening firms with a permanent crew"
                    ),
                    7_200
                ),
            ],
            Customers = new(new("Bedrijven met een lopend abonnement", "Firms with a current subscription"), 1_400),
            NewPersonas =
            [
                new(
                    new(
                        "Mark, eigenaar van een installatiebedrijf met zes monteurs",
                        "Mark, owner of an installation firm with six fitters"
                    ),
                    new(
                        "Op vrijdagmiddag klaar zijn met de administratie",
                        "Be done with the paperwork on Friday afternoon"
                    ),
                    new("Tijd voor klanten in plaats van formulieren", "Time for customers instead of forms"),
                    new("Gaan mijn monteurs dit ook echt gebruiken?", "Will my fitters really use this?")
                ),
                new(
                    new(
                        "Sandra, doet de boekhouding van het familiebedrijf",
                        "Sandra, keeps the books of the family firm"
                    ),
                    new("Uren die niet nagebeld hoeven te worden", "Hours that need no phone calls"),
                    new("Cijfers die kloppen", "Figures that are right"),
                    new("Past het bij ons boekhoudprogramma?", "Does it go with our accounts program?")
                ),
            ],
            OldPersonas =
            [
                new(
                    new("Rachid, planner bij een schildersbedrijf", "Rachid, planner at a painting firm"),
                    new("De hele ploeg in één overzicht", "The whole crew in one view"),
                    new("Rust op maandagochtend", "Peace on Monday morning"),
                    new("Verandert er straks weer van alles?", "Is everything about to change again?")
                ),
                new(
                    new("Els, eigenaar van een hoveniersbedrijf", "Els, owner of a gardening firm"),
                    new("Meer uit het programma halen dan alleen uren", "Get more out of the program than hours"),
                    new("Groeien zonder extra kantoorwerk", "Grow without extra office work"),
                    new("Betaal ik voor dingen die ik niet gebruik?", "Am I paying for things I do not use?")
                ),
            ],
            Offering = new("Programma voor uren, planning en facturen", "Program for hours, planning and invoices"),
            OfferingKind = OfferingKind.Service,
            FirstOffer = new(
                new("Jaarabonnementen", "Yearly subscriptions"),
                new(
                    "Eerste jaarabonnement voor vijf gebruikers, exclusief btw",
                    "First yearly subscription for five users, excluding VAT"
                ),
                [348m, 360m, 372m]
            ),
            NextOffer = new(
                new(
                    "Verlenging van het jaarabonnement, exclusief btw",
                    "Renewal of the yearly subscription, excluding VAT"
                ),
                new("Verlenging", "Renewal"),
                [348m, 360m, 372m]
            ),
            FirstSold = new("nieuwe abonnementen", "new subscriptions"),
            NextSold = new("verlengde abonnementen", "renewed subscriptions"),
            Revenue = [520_000m, 610_000m, 690_000m],
            NewName = new("Van proefweek tot abonnement", "From trial to subscription"),
            OldName = new("Nog een jaar", "Another year"),
            OldNeed = new(
                "Doorwerken zonder omkijken naar het abonnement",
                "Go on working without looking after the subscription"
            ),
            OldCause = new("Het abonnementsjaar loopt af", "The year of the subscription is ending"),
            NewVolume = 20_000,
            OldVolume = 600,
            NewSteps = SoftwareSteps.New,
            OldSteps = SoftwareSteps.Old,
        };
}
