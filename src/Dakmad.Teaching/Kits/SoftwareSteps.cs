using static Dakmad.JourneyPhase;
using static Dakmad.SixBStage;
using static Dakmad.Teaching.Kits.KitActivity;
using static Dakmad.ValueDiscipline;

namespace Dakmad.Teaching.Kits;

/// <summary>The steps of the journeys of a maker of software.</summary>
internal static class SoftwareSteps
{
    private static readonly LocalizedText Marketing = new("Marketing", "Marketing");
    private static readonly LocalizedText Adviser = new("Vaste adviseur", "Adviser");
    private static readonly LocalizedText Maker = new("Ontwikkelaar van dienst", "Developer on duty");
    private static readonly LocalizedText Office = new("Administratie", "Administration");

    public static KitStep[] New { get; } =
    [
        Steps.Attention(
            Marketing,
            new("van de lezers bezoekt de website", "of the readers visit the website"),
            [0.04m, 0.05m],
            0.2m,
            new KitVariant(
                Channels.LinkedIn,
                new("Bericht over de zondagavond", "Post about Sunday evening"),
                new("Berichten schrijven en inzetten", "Write posts and run them")
            )
            {
                Message = new(
                    "Zondagavond, acht uur, een stapel werkbriefjes. Herken je dat?",
                    "Sunday evening, eight o'clock, a pile of job sheets. Does that sound familiar?"
                ),
            },
            new KitVariant(
                Channels.Search,
                new("Zoekresultaat “uren bijhouden monteurs”", "Search result for “record fitters” hours'"),
                new("Zoekwoorden inkopen", "Buy search terms")
            )
            {
                Message = new(
                    "Uren en materiaal, vastgelegd op de klus zelf.",
                    "Hours and materials, recorded on the job itself."
                ),
            },
            new KitVariant(
                Channels.LinkedIn,
                new("Verhaal van een collega-bedrijf", "Story of a fellow firm"),
                new("Een klant interviewen en het verhaal plaatsen", "Interview a customer and publish the story")
            )
            {
                Message = new(
                    "Zes monteurs, één scherm: zo plant dit bedrijf zijn week.",
                    "Six fitters, one screen: this is how this firm plans its week."
                ),
            },
            new KitVariant(
                Channels.Search,
                new("Zoekresultaat “werkbon op de telefoon”", "Search result for “job sheet on the phone”"),
                new("Zoekresultaten bijhouden", "Keep search results up to date")
            )
            {
                Message = new(
                    "De werkbon ingevuld voordat de bus weer rijdt.",
                    "The job sheet filled in before the van drives off."
                ),
            }
        ),
        Steps.Explore(
            Marketing,
            new("van de bezoekers wil het proberen", "of the visitors want to try it"),
            [0.2m, 0.25m],
            0.1m,
            new(
                Channels.Website,
                new("Voorbeeldweek bekijken", "Look at an example week"),
                new("Voorbeeldweek per vak maken", "Make an example week for each trade")
            )
            {
                Message = new(
                    "Een week uit een bedrijf als het jouwe, van maandag tot factuur.",
                    "A week in a firm like yours, from Monday to invoice."
                ),
            },
            new(
                Channels.Website,
                new("Prijzen en koppelingen opzoeken", "Look up prices and links"),
                new("Prijzen en koppelingen bijhouden", "Keep prices and links up to date")
            )
            {
                Message = new(
                    "Wat het kost per gebruiker, en met welke boekhouding het werkt.",
                    "What it costs for each user, and which accounts programs it works with."
                ),
            }
        ) with
        {
            DropOffs =
            [
                (
                    new(
                        "De koppeling met de eigen boekhouding is onduidelijk",
                        "The link with one's own accounts is unclear"
                    ),
                    new(
                        "Lijst van koppelingen, met wat er wel en niet meegaat",
                        "List of links, with what is carried over and what is not"
                    )
                ),
                (
                    new("De prijs voor een hele ploeg is niet te zien", "The price for a whole crew cannot be seen"),
                    new("Rekenhulp per aantal gebruikers", "Calculator by number of users")
                ),
            ],
        },
        Steps.Guide(
            "trial",
            CostLeadership,
            0.6m,
            new("De bezoeker begint een proefweek", "The visitor starts a trial week"),
            Marketing,
            new("van de proefweken wordt een abonnement", "of the trial weeks become a subscription"),
            [0.5m, 0.6m],
            new(
                Channels.App,
                new("Proefweek met eigen klussen", "Trial week with your own jobs"),
                new("Proefomgeving met uitleg klaarzetten", "Prepare a trial environment with explanations")
            ),
            new(
                Channels.App,
                new("Eerste werkbon invullen in de proef", "Fill in the first job sheet in the trial"),
                new("Stap-voor-stapuitleg onderhouden", "Maintain the step-by-step explanation")
            )
        ),
        Steps.Ask(
            "office",
            CustomerIntimacy,
            0.5m,
            new(
                "De klant wil dat de adviseur op kantoor meekijkt",
                "The customer wants the adviser to look along at the office"
            ),
            Adviser,
            new("van de bezoeken leidt tot een voorstel", "of the visits lead to a proposal"),
            [0.75m, 0.8m],
            60,
            new(
                Channels.AtOffice,
                new("Meekijken op kantoor", "Looking along at the office"),
                new("Werkwijze van het bedrijf in kaart brengen", "Map how the firm works")
            ),
            new(
                Channels.AtOffice,
                new("Werkbespreking met de ploeg", "Meeting with the crew"),
                new("Met de ploeg bespreken wat anders moet", "Discuss with the crew what has to change")
            )
        ) with
        {
            Customisation = Customisation.Individual,
            Hours = new(5, 9, 14),
            Approach = new(
                "Loop eerst een opdracht mee, van telefoontje tot factuur.",
                "First follow one job, from phone call to invoice."
            ),
            Topics =
            [
                new("Hoe uren nu worden bijgehouden", "How hours are kept now"),
                new("Wat de boekhouding nodig heeft", "What accounting needs"),
            ],
        },
        Steps.Ask(
            "screen",
            CustomerIntimacy,
            0.5m,
            new("De klant laat het liever op het scherm zien", "The customer prefers to show it on screen"),
            Adviser,
            new("van de videogesprekken leidt tot een voorstel", "of the video calls lead to a proposal"),
            [0.75m],
            20,
            new(
                Channels.Video,
                new("Samen achter het scherm", "Together at the screen"),
                new("Met de klant een proefinrichting maken", "Make a trial set-up with the customer")
            ),
            new(
                Channels.Video,
                new("Demonstratie met de eigen planning", "Demonstration with your own planning"),
                new("De planning van de klant vooraf invoeren", "Enter the customer's planning beforehand")
            )
        ) with
        {
            Customisation = Customisation.Individual,
            Hours = new(5, 9, 14),
            Approach = new(
                "Werk met de gegevens van de klant, nooit met een voorbeeldbedrijf.",
                "Work with the customer's data, never with an example firm."
            ),
            Topics =
            [
                new("De planning van deze week", "This week's planning"),
                new("Wie het programma gaat gebruiken", "Who is going to use the program"),
            ],
        },
        Steps.Ask(
            "line",
            ProductLeadership,
            0.5m,
            new("De bezoeker wil de makers iets vragen", "The visitor wants to ask the makers something"),
            Maker,
            new("van de bellers neemt een abonnement", "of the callers take a subscription"),
            [0.5m, 0.6m],
            8,
            new(
                Channels.Telephone,
                new("De makers bellen", "Call the makers"),
                new("Vragen over het programma beantwoorden", "Answer questions about the program")
            ),
            new(
                Channels.Telephone,
                new("Vraag over een koppeling doorspreken", "Talk through a question about a link"),
                new("Uitzoeken of een koppeling past", "Find out whether a link fits")
            )
        ) with
        {
            Customisation = Customisation.Standard,
            Level = ServiceLevel.High,
            Hours = new(6, 6, 20),
            AnswerMinutes = 2,
            Approach = new(
                "Zeg wat het programma niet kan, en wat er wel aan komt.",
                "Say what the program cannot do, and what is coming."
            ),
            Topics =
            [
                new("Mogelijkheden en grenzen", "Possibilities and limits"),
                new("Overzetten van gegevens", "Carrying over data"),
            ],
        },
        Steps.Order(
            "subscribe",
            [SixBStage.Order],
            Marketing,
            new(
                "van wie begint met aanmelden sluit een abonnement af",
                "of those who start signing up take a subscription"
            ),
            [0.5m, 0.6m],
            new(
                Channels.App,
                new("Proef omzetten in een abonnement", "Turn the trial into a subscription"),
                new("Abonnementen aanmaken", "Create subscriptions")
            )
            {
                Message = new(
                    "Alles wat je in de proef hebt gemaakt, blijft staan.",
                    "Everything you made in the trial stays."
                ),
            },
            new(
                Channels.Website,
                new("Abonnement afsluiten op de website", "Take a subscription on the website"),
                new("Aanmeldpagina bijhouden", "Keep the sign-up page up to date")
            )
            {
                Message = new(
                    "Vijf gebruikers, opzegbaar per jaar, prijs exclusief btw.",
                    "Five users, to be cancelled yearly, price excluding VAT."
                ),
            }
        ) with
        {
            For = [CostLeadership, ProductLeadership],
            Otherwise = new("De bezoeker meldt zich meteen aan", "The visitor signs up at once"),
            DropOffs =
            [
                (
                    new("De baas moet eerst akkoord geven", "The boss has to agree first"),
                    new(
                        "Een link waarmee de baas het abonnement afmaakt",
                        "A link with which the boss finishes the subscription"
                    )
                ),
                (
                    new("Onzekerheid over opzeggen", "Uncertainty about cancelling"),
                    new("De opzegtermijn staat boven de knop", "The notice period stands above the button")
                ),
            ],
        },
        new("proposal", KitActivity.Order, [SixBStage.Order], Purchase)
        {
            For = [CustomerIntimacy],
            Variants =
            [
                new(
                    Channels.Email,
                    new("Voorstel voor dit bedrijf tekenen", "Sign the proposal for this firm"),
                    new("Voorstel op maat schrijven", "Write a proposal made to measure")
                )
                {
                    Message = new(
                        "Zo richten we het in voor jullie ploeg, en hiermee beginnen we.",
                        "This is how we set it up for your crew, and this is where we start."
                    ),
                },
                new(
                    Channels.Email,
                    new("Inrichtingsplan goedkeuren", "Approve the set-up plan"),
                    new("Inrichtingsplan opstellen", "Draw up the set-up plan")
                )
                {
                    Message = new(
                        "Het plan dat we samen maakten, met wie wat doet in de eerste maand.",
                        "The plan we made together, with who does what in the first month."
                    ),
                },
            ],
            Owner = Adviser,
            Goal = new("van de voorstellen wordt getekend", "of the proposals are signed"),
            GoalKpi = new("aandeel getekende voorstellen", "share of signed proposals"),
            Rates = [0.5m, 0.6m],
            Unit = MeasurementUnit.Visits,
            Cost = 5,
            Handling = Handling.Staffed,
            Initiator = Initiator.Provider,
            Customisation = Customisation.Individual,
            DropOffs =
            [
                (
                    new("Het bedrijf heeft nu geen tijd voor een overstap", "The firm has no time to switch now"),
                    new(
                        "De adviseur plant de overstap in een rustige week",
                        "The adviser plans the switch in a quiet week"
                    )
                ),
                (
                    new("Niet iedereen in de ploeg is overtuigd", "Not everybody in the crew is convinced"),
                    new("Een monteur probeert het eerst een week", "One fitter tries it for a week first")
                ),
            ],
        },
        Steps.Follow(
            "welcome",
            Fulfil,
            [SixBStage.Order],
            Purchase,
            Marketing,
            0.05m,
            new(
                Channels.Email,
                new("Welkomstmail met de eerste stap", "Welcome e-mail with the first step"),
                new("Welkomstmail versturen", "Send the welcome e-mail")
            ),
            new(
                Channels.Email,
                new("Bevestiging met inloggegevens", "Confirmation with log-in details"),
                new("Inloggegevens versturen", "Send the log-in details")
            )
        ) with
        {
            Trigger = new("Het abonnement is afgesloten", "The subscription has been taken"),
        },
        Steps.Follow(
            "onboarding",
            Distribute,
            [],
            Delivery,
            Marketing,
            0.2m,
            new(
                Channels.App,
                new("Inwerken in vijf korte stappen", "Onboarding in five short steps"),
                new("Stappen voor het inwerken bijhouden", "Keep the onboarding steps up to date")
            ),
            new(
                Channels.App,
                new("De ploeg toevoegen en starten", "Add the crew and start"),
                new("Gebruikers en rechten klaarzetten", "Prepare users and rights")
            )
        ) with
        {
            For = [CostLeadership, ProductLeadership],
            AfterDays = 1,
        },
        new("set-up", Distribute, [], Delivery)
        {
            For = [CustomerIntimacy],
            Variants =
            [
                new(
                    Channels.Video,
                    new("Samen de eerste week inrichten", "Set up the first week together"),
                    new("Programma inrichten voor deze ploeg", "Set up the program for this crew")
                ),
                new(
                    Channels.Video,
                    new("Inwerken met de eigen adviseur", "Onboarding with your own adviser"),
                    new("De ploeg inwerken met eigen klussen", "Train the crew on its own jobs")
                ),
            ],
            Owner = Adviser,
            Rates = [1],
            Unit = MeasurementUnit.Orders,
            Cost = 25,
            Handling = Handling.Staffed,
            Initiator = Initiator.Provider,
            Emotion = Emotion.VeryPositive,
            Customisation = Customisation.Individual,
            Approach = new("Laat de klant zelf typen.", "Let the customer do the typing."),
            AfterDays = 3,
        },
        Bill(),
        Steps.Follow(
            "tips",
            InformAfter,
            [Bind],
            Use,
            Marketing,
            0.05m,
            new(
                Channels.Email,
                new("Tips na een week gebruik", "Tips after a week of use"),
                new("Gebruikstips sturen", "Send tips for use")
            ),
            new(
                Channels.Email,
                new("Filmpje over factureren", "Clip on invoicing"),
                new("Filmpje sturen als de eerste factuur uitblijft", "Send the clip when the first invoice is late")
            )
        ) with
        {
            Turn = 1,
            AfterDays = 7,
        },
        Recommend(),
        Call(),
    ];

    public static KitStep[] Old { get; } =
    [
        Steps.Attention(
            Marketing,
            new("van de gebruikers opent het overzicht", "of the users open the overview"),
            [0.75m, 0.8m],
            0.05m,
            new KitVariant(
                Channels.Email,
                new("Overzicht van het afgelopen jaar", "Overview of the past year"),
                new("Jaaroverzicht per bedrijf maken", "Make a yearly overview for each firm")
            )
            {
                Message = new(
                    "Dit jaar legden jullie 4.000 uren vast. Zo ziet dat eruit.",
                    "This year you recorded 4,000 hours. This is what that looks like."
                ),
            },
            new KitVariant(
                Channels.App,
                new("Melding dat het jaar bijna om is", "Notice that the year is almost over"),
                new("Melding klaarzetten zes weken vooraf", "Prepare the notice six weeks ahead")
            )
            {
                Message = new(
                    "Je abonnement loopt over zes weken af. Wil je iets veranderen?",
                    "Your subscription ends in six weeks. Do you want to change anything?"
                ),
            }
        ) with
        {
            Key = "overview",
            Stages = [Visit, Engage],
            Unit = MeasurementUnit.Contacts,
            GoalKpi = new("aandeel geopende overzichten", "share of overviews opened"),
        },
        Steps.Ask(
            "support",
            ProductLeadership,
            0.4m,
            new("De klant wil weten wat er nieuw is", "The customer wants to know what is new"),
            Maker,
            new("van de bellers verlengt", "of the callers renew"),
            [0.9m],
            8,
            new(
                Channels.Telephone,
                new("Doorvragen aan de makers", "Ask the makers further"),
                new("Nieuwe mogelijkheden uitleggen", "Explain new features")
            ),
            new(
                Channels.Telephone,
                new("Een wens bespreken met de makers", "Discuss a wish with the makers"),
                new("Wensen aannemen en terugkoppelen", "Take wishes and report back")
            )
        ) with
        {
            Unit = MeasurementUnit.Contacts,
            Customisation = Customisation.Standard,
            Level = ServiceLevel.High,
            Hours = new(6, 6, 20),
            AnswerMinutes = 2,
            Approach = new(
                "Kijk vooraf welke onderdelen het bedrijf gebruikt.",
                "Look beforehand which parts the firm uses."
            ),
            Topics =
            [
                new("Wat er sinds vorig jaar nieuw is", "What is new since last year"),
                new("Wensen voor het komende jaar", "Wishes for the coming year"),
            ],
        },
        Steps.Ask(
            "review",
            CustomerIntimacy,
            null,
            null,
            Adviser,
            new(
                "van de gesprekken leidt tot een plan voor het nieuwe jaar",
                "of the conversations lead to a plan for the new year"
            ),
            [0.9m],
            15,
            new(
                Channels.Telephone,
                new("Jaargesprek met de adviseur", "Yearly talk with the adviser"),
                new("Gebruik en wensen van het bedrijf bespreken", "Discuss the firm's use and wishes")
            ),
            new(
                Channels.Telephone,
                new("De adviseur belt over het nieuwe jaar", "The adviser calls about the new year"),
                new("Voorbereiden wat dit bedrijf laat liggen", "Prepare what this firm is missing out on")
            )
        ) with
        {
            Unit = MeasurementUnit.Contacts,
            Initiator = Initiator.Provider,
            Customisation = Customisation.Individual,
            Approach = new(
                "Begin met wat goed gaat in dit bedrijf, en noem één ding dat beter kan.",
                "Start with what goes well in this firm, and name one thing that can be better."
            ),
            Topics =
            [
                new("Wat het bedrijf gebruikt en wat niet", "What the firm uses and what it does not"),
                new("Plannen voor het nieuwe jaar", "Plans for the new year"),
            ],
        },
        Steps.Order(
            "renew",
            [Decide, SixBStage.Order],
            Marketing,
            new("van wie het voorstel ziet verlengt", "of those who see the proposal renew"),
            [0.8m, 0.9m],
            new(
                Channels.App,
                new("Verlengen met één knop", "Renew with one button"),
                new("Verlengingen verwerken", "Process renewals")
            ),
            new(
                Channels.App,
                new("Aantal gebruikers kiezen en verlengen", "Choose the number of users and renew"),
                new("Verlenging en aantallen verwerken", "Process renewal and numbers")
            )
        ) with
        {
            For = [CostLeadership, ProductLeadership],
            Unit = MeasurementUnit.Contacts,
            Otherwise = new("De klant verlengt meteen", "The customer renews at once"),
            DropOffs =
            [
                (
                    new("Het bedrijf gebruikt minder dan het betaalt", "The firm uses less than it pays for"),
                    new("Een voorstel met minder gebruikers", "A proposal with fewer users")
                ),
                (
                    new("Een ander programma is goedkoper", "Another program is cheaper"),
                    new("Laten zien wat overstappen kost aan tijd", "Show what switching costs in time")
                ),
            ],
        },
        new("plan", KitActivity.Order, [SixBStage.Order], Purchase)
        {
            For = [CustomerIntimacy],
            Variants =
            [
                new(
                    Channels.Email,
                    new("Plan voor het nieuwe jaar goedkeuren", "Approve the plan for the new year"),
                    new("Jaarplan voor het bedrijf schrijven", "Write the year plan for the firm")
                ),
                new(
                    Channels.Email,
                    new("Aangepast abonnement tekenen", "Sign the adjusted subscription"),
                    new("Abonnement naar het bedrijf voegen", "Fit the subscription to the firm")
                ),
            ],
            Owner = Adviser,
            Goal = new("van de plannen wordt goedgekeurd", "of the plans are approved"),
            Rates = [0.9m],
            Unit = MeasurementUnit.Contacts,
            Cost = 4,
            Handling = Handling.Staffed,
            Initiator = Initiator.Provider,
            Customisation = Customisation.Individual,
            DropOffs =
            [
                (
                    new("De eigenaar stelt de beslissing uit", "The owner puts off the decision"),
                    new("De adviseur verlengt met een maand", "The adviser extends by a month")
                ),
                (
                    new("Het bedrijf krimpt", "The firm is shrinking"),
                    new("Een voorstel met minder gebruikers", "A proposal with fewer users")
                ),
            ],
        },
        Bill(),
        Steps.Follow(
            "confirm",
            Fulfil,
            [Pay],
            Use,
            Office,
            0.05m,
            new(
                Channels.Email,
                new("Bevestiging van de verlenging", "Confirmation of the renewal"),
                new("Verlenging bevestigen", "Confirm the renewal")
            ),
            new(
                Channels.Email,
                new("Bericht dat alles doorloopt", "Notice that everything goes on"),
                new("Nieuwe einddatum doorgeven", "Pass on the new end date")
            )
        ),
        Recommend(),
        Call(),
    ];

    private static KitStep Bill() =>
        Steps.Order(
            "bill",
            [Pay],
            Office,
            new("van de facturen wordt op tijd betaald", "of the invoices are paid in time"),
            [1m],
            new(
                Channels.Email,
                new("Jaarfactuur betalen", "Pay the yearly invoice"),
                new("Factuur met btw en betaallink sturen", "Send the invoice with VAT and a payment link")
            ),
            new(
                Channels.Email,
                new("Machtiging voor incasso geven", "Authorise direct debit"),
                new("Incasso klaarzetten", "Prepare the direct debit")
            )
        ) with
        {
            Phase = Use,
            Unit = MeasurementUnit.Orders,
            Cost = 0.3m,
            GoalKpi = new("aandeel op tijd betaald", "share paid in time"),
        };

    private static KitStep Recommend() =>
        new("recommend", TalkAfter, [Bind], Loyalty)
        {
            For = [CostLeadership, ProductLeadership],
            Variants =
            [
                new(
                    Channels.Email,
                    new("NPS-vraag na twee weken", "NPS question after two weeks"),
                    new("NPS-vraag sturen en criticasters opvolgen", "Send the NPS question and follow up detractors")
                )
                {
                    Message = new(
                        "Hoe waarschijnlijk is het dat je ons aanbeveelt bij een collega, van 0 tot 10?",
                        "How likely are you to recommend us to a colleague, from 0 to 10?"
                    ),
                },
                new(
                    Channels.App,
                    new("Cijfer geven in het programma", "Give a mark in the program"),
                    new(
                        "Cijfers verzamelen en wie een 9 of 10 geeft om een beoordeling vragen",
                        "Collect marks and ask those who give 9 or 10 for a review"
                    )
                )
                {
                    Message = new(
                        "Eén vraag, tien seconden: wat vind je ervan tot nu toe?",
                        "One question, ten seconds: what do you think of it so far?"
                    ),
                },
            ],
            Owner = Marketing,
            Unit = MeasurementUnit.Orders,
            Cost = 0.05m,
            Handling = Handling.Automated,
            Initiator = Initiator.Provider,
            Emotion = Emotion.Positive,
            Customisation = Customisation.Standard,
            AfterDays = 14,
        };

    private static KitStep Call() =>
        Steps.Care(
            "care",
            CustomerIntimacy,
            Adviser,
            10,
            new(
                Channels.Telephone,
                new("De adviseur belt na twee weken", "The adviser calls after two weeks"),
                new("Nabellen en de inrichting bijstellen", "Call back and adjust the set-up")
            ),
            new(
                Channels.Telephone,
                new("Gesprek over wat nog schuurt", "Talk about what still chafes"),
                new("Knelpunten per bedrijf oplossen", "Solve problems for each firm")
            )
        ) with
        {
            Approach = new(
                "Vraag naar de monteur die het minst enthousiast was.",
                "Ask about the fitter who was least enthusiastic."
            ),
            Topics =
            [
                new("Wat de ploeg ervan vindt", "What the crew thinks"),
                new("Wat er nog op papier gaat", "What still goes on paper"),
            ],
            AfterDays = 14,
        };
}
