using static Dakmad.JourneyPhase;
using static Dakmad.SixBStage;
using static Dakmad.Teaching.Kits.KitActivity;
using static Dakmad.ValueDiscipline;

namespace Dakmad.Teaching.Kits;

/// <summary>The steps of the journeys of a web shop in coffee.</summary>
internal static class WebshopSteps
{
    private static readonly LocalizedText Roaster = new("Brander", "Roaster");
    private static readonly LocalizedText Marketing = new("Marketing", "Marketing");
    private static readonly LocalizedText Warehouse = new("Magazijn", "Warehouse");

    private static readonly (LocalizedText, LocalizedText)[] DropOffs =
    [
        (
            new("Onverwachte verzendkosten", "Unexpected postage"),
            new("De prijs is van het begin af met verzending", "The price includes postage from the start")
        ),
        (
            new("De gewenste betaalmethode ontbreekt", "The payment method one wants is missing"),
            new("iDEAL, creditcard en achteraf betalen", "iDEAL, credit card and payment afterwards")
        ),
    ];

    public static KitStep[] New { get; } =
    [
        Steps.Attention(
            Marketing,
            new("van de kijkers bezoekt de webwinkel", "of the viewers visit the web shop"),
            [0.04m, 0.05m],
            0.01m,
            new KitVariant(
                Channels.Instagram,
                new("Filmpje van de brander", "Clip of the roaster"),
                new("Filmpjes maken en inzetten", "Make clips and run them")
            )
            {
                Message = new(
                    "Gisteren nog groen, vandaag gebrand, morgen bij jou.",
                    "Green yesterday, roasted today, with you tomorrow."
                ),
            },
            new KitVariant(
                Channels.Search,
                new("Zoekresultaat “verse koffiebonen”", "Search result for “fresh coffee beans”"),
                new("Zoekwoorden inkopen", "Buy search terms")
            )
            {
                Message = new("Koffiebonen die deze week zijn gebrand.", "Coffee beans that were roasted this week."),
            },
            new KitVariant(
                Channels.Instagram,
                new("Foto van de nieuwe oogst", "Picture of the new harvest"),
                new("Foto's plaatsen bij wie van koffie houdt", "Show pictures to people who like coffee")
            )
            {
                Message = new(
                    "Ruikt naar perzik, smaakt naar chocola. Raad eens waar hij vandaan komt.",
                    "Smells of peach, tastes of chocolate. Guess where it comes from."
                ),
            },
            new KitVariant(
                Channels.Radio,
                new("Spotje op de regionale radio", "Spot on regional radio"),
                new("Spot laten inspreken en zendtijd inkopen", "Have the spot recorded and buy air time")
            )
            {
                Message = new(
                    "Zet de wekker, zet het water op, en proef wat je altijd hebt gemist.",
                    "Set the alarm, put the kettle on, and taste what you have been missing."
                ),
            }
        ),
        Steps.Explore(
            Marketing,
            new("van de bezoekers wil een pakket", "of the visitors want a box"),
            [0.2m, 0.25m],
            0.03m,
            new(
                Channels.Website,
                new("Rondkijken in de webwinkel", "Look around in the web shop"),
                new("Soorten met smaak en herkomst beschrijven", "Describe kinds by taste and origin")
            )
            {
                Message = new(
                    "Elke soort met smaak, herkomst en de dag waarop hij is gebrand.",
                    "Every kind with its taste, origin and the day on which it was roasted."
                ),
            },
            new(
                Channels.Website,
                new("De pagina van het pakket lezen", "Read the page of the box"),
                new("Pagina van het pakket bijhouden", "Keep the page of the box up to date")
            )
            {
                Message = new(
                    "Dit zit erin, dit kost het, en overmorgen ligt het op de mat.",
                    "This is in it, this is the price, and it is on your mat the day after tomorrow."
                ),
            }
        ) with
        {
            DropOffs =
            [
                (
                    new(
                        "De bezoeker weet niet welke soort bij het apparaat past",
                        "The visitor does not know which kind suits the machine"
                    ),
                    new(
                        "Bij elke soort staat voor welk apparaat hij is",
                        "With every kind it says for which machine it is"
                    )
                ),
                (
                    new("De bezoeker kan niet proeven", "The visitor cannot taste"),
                    new(
                        "Smaak in gewone woorden, en het eerste pakket mag terug",
                        "Taste in plain words, and the first box can be returned"
                    )
                ),
            ],
        },
        new("reviews", InformBefore, [Engage], Consideration)
        {
            Turn = 1,
            For = [CostLeadership, ProductLeadership],
            Share = 0.2m,
            Condition = new("De bezoeker wil eerst beoordelingen zien", "The visitor first wants to see reviews"),
            Variants =
            [
                new(
                    Channels.Website,
                    new("Beoordelingen van klanten lezen", "Read customer reviews"),
                    new("Beoordelingen plaatsen en beantwoorden", "Publish and answer reviews")
                ),
            ],
            Owner = Marketing,
            Goal = new("van de lezers gaat bestellen", "of the readers go on to order"),
            Rates = [0.75m],
            Unit = MeasurementUnit.Visits,
            Cost = 0.02m,
            Handling = Handling.SelfService,
            Initiator = Initiator.Customer,
            Emotion = Emotion.Positive,
        },
        Steps.Guide(
            "guide",
            CostLeadership,
            0.2m,
            new("De bezoeker kan niet kiezen", "The visitor cannot choose"),
            Marketing,
            new("van de twijfelaars gaat bestellen", "of those in doubt go on to order"),
            [0.75m],
            new(
                Channels.Website,
                new("Keuzehulp met drie vragen", "Guide with three questions"),
                new("Keuzehulp bijhouden", "Keep the guide up to date")
            ),
            new(
                Channels.Chat,
                new("De chatbot om een soort vragen", "Ask the chatbot for a kind"),
                new("Antwoorden van de chatbot nalopen", "Review the answers of the chatbot")
            )
        ),
        Steps.Guide(
            "profile",
            CustomerIntimacy,
            0.8m,
            new("De bezoeker vult een smaakprofiel in", "The visitor fills in a taste profile"),
            Roaster,
            new("van de profielen wordt een pakket", "of the profiles become a box"),
            [0.75m],
            new(
                Channels.Website,
                new("Eigen smaakprofiel maken", "Make your own taste profile"),
                new("Uit elk profiel een samenstelling afleiden", "Derive a composition from every profile")
            )
            {
                Message = new(
                    "Zeven vragen, en we weten waar we voor jou mee beginnen.",
                    "Seven questions, and we know where to start for you."
                ),
            },
            new(
                Channels.App,
                new("Proefnotities in de app zetten", "Put tasting notes into the app"),
                new("Proefnotities vertalen naar bonen", "Turn tasting notes into beans")
            )
            {
                Message = new(
                    "Vertel wat je gisteren dronk, dan zoeken we iets wat erop lijkt.",
                    "Tell us what you drank yesterday, and we look for something like it."
                ),
            }
        ) with
        {
            Customisation = Customisation.Individual,
            Emotion = Emotion.Positive,
        },
        Steps.Ask(
            "barista",
            CustomerIntimacy,
            0.2m,
            new("De bezoeker wil er samen uitkomen", "The visitor wants to work it out together"),
            Roaster,
            new("van de gesprekken wordt een pakket", "of the conversations become a box"),
            [0.75m],
            1.5m,
            new(
                Channels.Chat,
                new("Chatten met een barista", "Chat with a barista"),
                new("Smaak en apparaat bespreken", "Discuss taste and machine")
            ),
            new(
                Channels.Video,
                new("Samen proeven op beeld", "Taste together on screen"),
                new("Proefsessies op beeld houden", "Hold tasting sessions on screen")
            )
        ) with
        {
            Customisation = Customisation.Individual,
            Hours = new(5, 9, 14),
            Approach = new(
                "Vraag wat iemand lekker vond, niet wat hij zoekt.",
                "Ask what somebody liked, not what they are looking for."
            ),
            Topics =
            [
                new("Smaken die iemand mijdt", "Tastes that somebody avoids"),
                new("Apparaat en maalgraad", "Machine and grind"),
            ],
        },
        Steps.Ask(
            "roaster",
            ProductLeadership,
            0.5m,
            new("De bezoeker wil een brander spreken", "The visitor wants to speak to a roaster"),
            Roaster,
            new("van de bellers gaat bestellen", "of the callers go on to order"),
            [0.75m],
            5,
            new(
                Channels.Telephone,
                new("De brander bellen", "Call the roaster"),
                new("Bellers adviseren", "Advise callers")
            ),
            new(
                Channels.Telephone,
                new("Zetadvies vragen per telefoon", "Ask for brewing advice by phone"),
                new("Zetadvies geven", "Give brewing advice")
            )
        ) with
        {
            Customisation = Customisation.Standard,
            Level = ServiceLevel.High,
            Hours = new(6, 8, 20),
            AnswerMinutes = 2,
            Approach = new(
                "Vertel wat je zelf proeft, en raad ook eens een andere soort af.",
                "Tell what you taste yourself, and sometimes advise against a kind."
            ),
            Topics =
            [
                new("Herkomst en branding", "Origin and roast"),
                new("Zetmethode en water", "Way of brewing and water"),
            ],
        },
        Order(CostLeadership, Customisation.Standard),
        Order(CustomerIntimacy, Customisation.Individual),
        Order(ProductLeadership, Customisation.Standard),
        Steps.Follow(
            "confirm",
            Fulfil,
            [SixBStage.Order, Pay],
            Purchase,
            Marketing,
            0.02m,
            new(
                Channels.Email,
                new("Bevestiging met branddag", "Confirmation with roasting day"),
                new("Bestelling bevestigen", "Confirm the order")
            ),
            new(
                Channels.Email,
                new("Mail dat de bonen de brander in gaan", "E-mail that the beans go into the roaster"),
                new("Bevestiging met verwachte bezorgdag sturen", "Send confirmation with the expected day of delivery")
            )
        ) with
        {
            Trigger = new("De betaling is ontvangen", "The payment has been received"),
        },
        Parcel(CostLeadership, Customisation.Standard),
        Parcel(CustomerIntimacy, Customisation.Individual),
        Parcel(ProductLeadership, Customisation.Standard),
        Steps.Follow(
            "brew",
            InformAfter,
            [Bind],
            Use,
            Marketing,
            0.02m,
            new(
                Channels.Email,
                new("Zettips voor het eerste weekend", "Brewing tips for the first weekend"),
                new("Zettips sturen", "Send brewing tips")
            ),
            new(
                Channels.Email,
                new("Filmpje over malen", "Clip on grinding"),
                new("Filmpje over malen sturen", "Send the clip on grinding")
            )
        ) with
        {
            Turn = 0,
            AfterDays = 2,
        },
        .. After(),
    ];

    public static KitStep[] Old { get; } =
    [
        Remind(CostLeadership, Handling.Automated),
        Remind(ProductLeadership, Handling.Automated),
        Remind(CustomerIntimacy, Handling.Automated),
        Steps.Ask(
            "help",
            ProductLeadership,
            0.5m,
            new("De klant heeft een vraag over de vorige branding", "The customer has a question about the last roast"),
            Roaster,
            new("van de bellers bestelt opnieuw", "of the callers order again"),
            [0.9m],
            5,
            new(
                Channels.Telephone,
                new("De brander om raad vragen", "Ask the roaster for advice"),
                new("Klanten raad geven", "Advise customers")
            ),
            new(
                Channels.Telephone,
                new("Vragen wat er nu op zijn best is", "Ask what is at its best now"),
                new("Vertellen welke oogst op zijn best is", "Tell which harvest is at its best")
            )
        ) with
        {
            Unit = MeasurementUnit.Contacts,
            Customisation = Customisation.Standard,
            Level = ServiceLevel.High,
            Hours = new(6, 8, 20),
            AnswerMinutes = 2,
            Approach = new(
                "Zoek de vorige bestelling op voordat je iets aanraadt.",
                "Look up the last order before you recommend anything."
            ),
            Topics =
            [
                new("Hoe de vorige koffie beviel", "How the last coffee was"),
                new("Bewaren en malen", "Keeping and grinding"),
            ],
        },
        Steps.Guide(
            "rate",
            CustomerIntimacy,
            0.6m,
            new("De klant laat weten hoe het vorige pakket smaakte", "The customer says how the last box tasted"),
            Roaster,
            new("van de beoordelaars bestelt opnieuw", "of those who rate order again"),
            [0.9m],
            new(
                Channels.App,
                new("Het vorige pakket beoordelen", "Rate the last box"),
                new("Profiel bijstellen met het oordeel", "Adjust the profile by the rating")
            ),
            new(
                Channels.Website,
                new("Smaakprofiel bijwerken", "Update the taste profile"),
                new("Nieuwe samenstelling voorstellen", "Suggest a new composition")
            )
        ) with
        {
            Unit = MeasurementUnit.Contacts,
            Customisation = Customisation.Individual,
        },
        Again(CostLeadership, Customisation.Standard),
        Again(CustomerIntimacy, Customisation.Individual),
        Again(ProductLeadership, Customisation.Standard),
        Parcel(CostLeadership, Customisation.Standard),
        Parcel(CustomerIntimacy, Customisation.Individual),
        Parcel(ProductLeadership, Customisation.Standard),
        .. After(),
    ];

    private static KitStep Order(ValueDiscipline discipline, Customisation customisation) =>
        Steps.Order(
            $"order-{discipline}",
            [SixBStage.Order, Pay],
            Marketing,
            new("van wie begint met afrekenen betaalt", "of those who start the checkout pay"),
            [0.75m, 0.8m],
            discipline == CustomerIntimacy
                ? new(
                    Channels.Website,
                    new("Samengesteld pakket afrekenen met iDEAL", "Pay for the composed box by iDEAL"),
                    new("Pakket per klant samenstellen en afrekenen", "Compose and charge a box for each customer")
                )
                : new(
                    Channels.Website,
                    new("Pakket afrekenen met iDEAL", "Pay for the box by iDEAL"),
                    new("Bestelling en betaling verwerken", "Process order and payment")
                ),
            new(
                Channels.Website,
                new("Bestellen en betalen zonder account", "Order and pay without an account"),
                new("Bestelpagina bijhouden", "Keep the order page up to date")
            )
        ) with
        {
            For = [discipline],
            Otherwise = new("De bezoeker weet wat het wordt", "The visitor knows what to take"),
            Customisation = customisation,
            DropOffs = DropOffs,
        };

    private static KitStep Again(ValueDiscipline discipline, Customisation customisation) =>
        Order(discipline, customisation) with
        {
            Key = $"again-{discipline}",
            Stages = [Decide, SixBStage.Order, Pay],
            Variants =
            [
                discipline == CustomerIntimacy
                    ? new(
                        Channels.Website,
                        new("Volgend pakket goedkeuren en betalen", "Approve and pay for the next box"),
                        new("Volgend pakket per klant klaarzetten", "Prepare the next box for each customer")
                    )
                    : new(
                        Channels.Website,
                        new("Vorige bestelling herhalen", "Repeat the last order"),
                        new("Vorige bestelling klaarzetten", "Prepare the last order")
                    ),
                new(
                    Channels.Website,
                    new("Nieuw pakket kiezen en betalen", "Choose and pay for a new box"),
                    new("Bestelling en betaling verwerken", "Process order and payment")
                ),
            ],
            Goal = new("van wie begint met bestellen betaalt", "of those who start ordering pay"),
            Rates = [0.9m],
            Unit = MeasurementUnit.Contacts,
            Otherwise = new("De klant weet al wat het wordt", "The customer already knows what to take"),
        };

    private static KitStep Parcel(ValueDiscipline discipline, Customisation customisation) =>
        Steps.Follow(
            $"parcel-{discipline}",
            Distribute,
            [],
            Delivery,
            Warehouse,
            0.4m,
            new(
                Channels.Parcel,
                new("Pakket door de brievenbus", "Box through the letter box"),
                discipline == CustomerIntimacy
                    ? new("Pakket met eigen etiket inpakken", "Pack the box with the customer's own label")
                    : new("Pakket inpakken en aanbieden bij de bezorger", "Pack the box and hand it to the carrier")
            ),
            new(
                Channels.Parcel,
                new("De doos openmaken", "Open the box"),
                discipline == CustomerIntimacy
                    ? new("Kaart met het smaakprofiel bijsluiten", "Enclose a card with the taste profile")
                    : new("Doos vullen en verzenden", "Fill and send the box")
            )
        ) with
        {
            For = [discipline],
            Customisation = customisation,
            AfterDays = 2,
        };

    private static KitStep Remind(ValueDiscipline discipline, Handling handling) =>
        Steps.Attention(
            Marketing,
            new("van de klanten klikt door", "of the customers click through"),
            [0.3m, 0.4m],
            0.02m,
            new KitVariant(
                Channels.Email,
                new("Brandbrief van deze maand", "This month's roasting letter"),
                new("Brandbrief schrijven en versturen", "Write and send the roasting letter")
            )
            {
                Message =
                    discipline == CustomerIntimacy
                        ? new(
                            "Je vorige pakket was fruitig. Deze maand brandden we iets wat daarbij aansluit.",
                            "Your last box was fruity. This month we roasted something that follows on from it."
                        )
                        : new(
                            "Deze maand gebrand, en zo lang duurt het voor je blik leeg is.",
                            "Roasted this month, and this is how long your tin will last."
                        ),
            },
            new KitVariant(
                Channels.Email,
                new("Mail dat het blik bijna leeg is", "E-mail that the tin is almost empty"),
                new("Verbruik schatten en op tijd mailen", "Estimate consumption and e-mail in time")
            )
            {
                Message =
                    discipline == CustomerIntimacy
                        ? new(
                            "Je drinkt zo'n drie koppen per dag; over een week is je Guatemala op.",
                            "You drink some three cups a day; in a week your Guatemala is finished."
                        )
                        : new(
                            "Nog een week koffie in huis? Bestel voor tien uur, dan is het er overmorgen.",
                            "A week of coffee left? Order before ten, and it is there the day after tomorrow."
                        ),
            }
        ) with
        {
            Key = $"remind-{discipline}",
            For = [discipline],
            Stages = [Visit, Engage],
            Unit = MeasurementUnit.Contacts,
            Handling = handling,
            GoalKpi = new("doorklikratio mail", "click-through rate of e-mail"),
        };

    private static KitStep[] After() =>
        [
            new("after", TalkAfter, [Bind], Loyalty)
            {
                For = [CostLeadership, ProductLeadership],
                Variants =
                [
                    new(
                        Channels.Email,
                        new("Vraag hoe de koffie smaakt", "Question how the coffee tastes"),
                        new("Om een oordeel vragen", "Ask for a rating")
                    )
                    {
                        Message = new(
                            "Twee weken verder: zou je deze koffie aan een vriend aanraden, van 0 tot 10?",
                            "Two weeks on: would you recommend this coffee to a friend, from 0 to 10?"
                        ),
                    },
                    new(
                        Channels.Email,
                        new("Beoordeling achterlaten", "Leave a review"),
                        new("Beoordelingen verzamelen en opvolgen", "Collect and follow up reviews")
                    )
                    {
                        Message = new(
                            "Niet lekker? Zeg het ons, dan maken we het goed. Wel lekker? Zeg het een ander.",
                            "Not good? Tell us, and we make up for it. Good? Tell others."
                        ),
                    },
                ],
                Owner = Marketing,
                Unit = MeasurementUnit.Orders,
                Cost = 0.02m,
                Handling = Handling.Automated,
                Initiator = Initiator.Provider,
                Emotion = Emotion.Positive,
                Customisation = Customisation.Standard,
                AfterDays = 14,
            },
            new("after-self", TalkAfter, [Bind], Loyalty)
            {
                For = [CustomerIntimacy],
                Variants =
                [
                    new(
                        Channels.Email,
                        new("Brief over jouw koffie", "Letter about your coffee"),
                        new("Per profiel vragen hoe het pakket smaakte", "Ask for each profile how the box tasted")
                    )
                    {
                        Message = new(
                            "Je koos drie keer voor chocola. Hoe was de vierde, die iets frisser is?",
                            "You chose chocolate three times. How was the fourth, which is a little fresher?"
                        ),
                    },
                    new(
                        Channels.App,
                        new("Proefvraag in de app", "Tasting question in the app"),
                        new("Proefvraag per klant klaarzetten", "Prepare a tasting question for each customer")
                    )
                    {
                        Message = new(
                            "Wat proefde je als eerste? Daarmee kiezen we de volgende zak.",
                            "What did you taste first? With that we choose the next bag."
                        ),
                    },
                ],
                Owner = Roaster,
                Unit = MeasurementUnit.Orders,
                Cost = 0.1m,
                Handling = Handling.Automated,
                Initiator = Initiator.Provider,
                Emotion = Emotion.VeryPositive,
                Customisation = Customisation.Individual,
                AfterDays = 14,
            },
        ];
}
