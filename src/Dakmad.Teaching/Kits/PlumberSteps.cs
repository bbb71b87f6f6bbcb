using static Dakmad.JourneyPhase;
using static Dakmad.SixBStage;
using static Dakmad.Teaching.Kits.KitActivity;
using static Dakmad.ValueDiscipline;

namespace Dakmad.Teaching.Kits;

/// <summary>The steps of the journeys of a plumber.</summary>
internal static class PlumberSteps
{
    private static readonly LocalizedText Planner = new("Planning", "Planning");
    private static readonly LocalizedText Fitter = new("Monteur", "Fitter");
    private static readonly LocalizedText Office = new("Kantoor", "Office");

    public static KitStep[] New { get; } =
    [
        new("attention", InformBefore, [Visit], JourneyPhase.Need)
        {
            Variants =
            [
                new(
                    Channels.LetterBox,
                    new("Flyer in de brievenbus", "Flyer through the door"),
                    new("Flyers laten bezorgen in drie wijken", "Have flyers delivered in three districts")
                )
                {
                    Message = new(
                        "Wanneer is je ketel voor het laatst nagekeken? Bekijk de vaste prijs voor jouw wijk.",
                        "When was your boiler last checked? See the fixed price for your district."
                    ),
                },
                new(
                    Channels.Paper,
                    new("Advertentie in het wijkblad", "Advertisement in the local paper"),
                    new("Advertentie plaatsen in het wijkblad", "Place an advertisement in the local paper")
                )
                {
                    Message = new(
                        "Een ketel die op tijd is nagekeken, laat je in januari niet in de kou staan.",
                        "A boiler that was checked in time does not leave you in the cold in January."
                    ),
                },
                new(
                    Channels.Search,
                    new("Zoekresultaat “ketel nakijken”", "Search result for “boiler check”"),
                    new("Zoekwoorden voor het werkgebied inkopen", "Buy search terms for the area")
                )
                {
                    Message = new(
                        "Onderhoud in jouw wijk, op een dag die jou past.",
                        "Servicing in your district, on a day that suits you."
                    ),
                },
                new(
                    Channels.LetterBox,
                    new("Kaart bij de buren", "Card at the neighbours'"),
                    new(
                        "Kaart in de bus doen bij wie naast een klant woont",
                        "Leave a card with those who live next to a customer"
                    )
                )
                {
                    Message = new(
                        "Vandaag keken we bij je buren de ketel na. Zullen we ook bij jou langskomen?",
                        "Today we checked the boiler next door. Shall we come round to you too?"
                    ),
                },
            ],
            Owner = Office,
            Goal = new("van de huishoudens bezoekt de website", "of the households visit the website"),
            GoalKpi = new("respons per huishouden", "response per household"),
            Rates = [0.04m, 0.05m],
            Unit = MeasurementUnit.Reach,
            Cost = 0.03m,
            Handling = Handling.Automated,
            Initiator = Initiator.Provider,
        },
        new("explore", InformBefore, [Visit, Engage], Orientation)
        {
            Variants =
            [
                new(
                    Channels.Website,
                    new("Prijs opzoeken op de website", "Look up the price on the website"),
                    new("Tarieven en werkgebied bijhouden", "Keep prices and area up to date")
                )
                {
                    Message = new(
                        "Eén prijs, inclusief voorrijden en btw. Vul je postcode in en zie wanneer we er zijn.",
                        "One price, including call-out and VAT. Enter your postcode and see when we can come."
                    ),
                },
                new(
                    Channels.Website,
                    new("Lezen wat een beurt inhoudt", "Read what a service includes"),
                    new(
                        "Uitleg over de beurt schrijven en bijhouden",
                        "Write and keep up the explanation of the service"
                    )
                )
                {
                    Message = new(
                        "In drie kwartier kijken we de ketel na, meten we de verbranding en vullen we het water bij.",
                        "In three quarters of an hour we check the boiler, measure the combustion and top up the water."
                    ),
                },
            ],
            Owner = Office,
            Goal = new("van de bezoekers gaat verder", "of the visitors go on"),
            GoalKpi = new("doorklikratio website", "click-through rate of the website"),
            Rates = [0.4m, 0.5m],
            Unit = MeasurementUnit.Visits,
            Cost = 0.05m,
            Handling = Handling.SelfService,
            Initiator = Initiator.Customer,
            DropOffs =
            [
                (
                    new(
                        "Het is niet duidelijk of de eigen ketel eronder valt",
                        "It is not clear whether one's own boiler is included"
                    ),
                    new("Lijst van merken en typen naast de prijs", "List of makes and models beside the price")
                ),
                (
                    new("De eerste vrije dag is te ver weg", "The first free day is too far away"),
                    new("Eerstvolgende vrije dag per postcode tonen", "Show the next free day for each postcode")
                ),
            ],
        },
        new("proof", InformBefore, [Engage], Consideration)
        {
            Turn = 0,
            Share = 0.2m,
            Condition = new(
                "De bezoeker wil eerst weten wat anderen ervan vinden",
                "The visitor first wants to know what others think"
            ),
            For = [CostLeadership, ProductLeadership],
            Variants =
            [
                new(
                    Channels.Website,
                    new("Ervaringen uit de wijk lezen", "Read what the district says"),
                    new(
                        "Ervaringen van klanten plaatsen, ook de mindere",
                        "Publish what customers say, also where it is less good"
                    )
                ),
            ],
            Owner = Office,
            Goal = new("van de lezers vraagt een beurt aan", "of the readers ask for a service"),
            Rates = [0.5m],
            Unit = MeasurementUnit.Visits,
            Cost = 0.05m,
            Handling = Handling.SelfService,
            Initiator = Initiator.Customer,
            Emotion = Emotion.Positive,
        },
        new("choice", InformBefore, [Decide], DecisionMoment)
        {
            For = [CostLeadership],
            Share = 0.25m,
            Condition = new(
                "De bezoeker twijfelt welke beurt nodig is",
                "The visitor is in doubt which service is needed"
            ),
            Variants =
            [
                new(
                    Channels.Website,
                    new("Ketelwijzer invullen", "Fill in the boiler guide"),
                    new("Ketelwijzer bijwerken", "Keep the boiler guide up to date")
                ),
                new(
                    Channels.Chat,
                    new("Vraag stellen aan de chatbot", "Ask the chatbot"),
                    new("Antwoorden van de chatbot nalopen", "Review the answers of the chatbot")
                ),
            ],
            Owner = Office,
            Goal = new("van de twijfelaars vraagt een beurt aan", "of those in doubt ask for a service"),
            Rates = [0.5m, 0.6m],
            Unit = MeasurementUnit.Visits,
            Cost = 0.1m,
            Handling = Handling.Automated,
            Initiator = Initiator.Customer,
            Customisation = Customisation.Standard,
        },
        new("call", TalkBefore, [Decide], DecisionMoment)
        {
            For = [ProductLeadership],
            Share = 0.5m,
            Condition = new("De bezoeker wil een vakman spreken", "The visitor wants to speak to a craftsman"),
            Variants =
            [
                new(
                    Channels.Telephone,
                    new("Bellen met de vakman", "Call the craftsman"),
                    new("Vragen van bellers beantwoorden", "Answer callers' questions")
                ),
                new(
                    Channels.Telephone,
                    new("Advies vragen aan de monteurslijn", "Ask the fitters' line for advice"),
                    new("Monteurslijn bemannen", "Staff the fitters' line")
                ),
            ],
            Owner = Fitter,
            Goal = new("van de bellers vraagt een beurt aan", "of the callers ask for a service"),
            GoalKpi = new("conversieratio na gesprek", "conversion rate after a conversation"),
            Rates = [0.6m, 0.7m],
            Unit = MeasurementUnit.Visits,
            Cost = 6,
            Handling = Handling.Staffed,
            Initiator = Initiator.Customer,
            Emotion = Emotion.Positive,
            Customisation = Customisation.Standard,
            Level = ServiceLevel.High,
            Hours = new(6, 7, 21),
            AnswerMinutes = 2,
            Approach = new(
                "Laat de beller uitpraten, vraag merk en leeftijd van de ketel en zeg eerlijk of een beurt nodig is.",
                "Let callers finish, ask for make and age of the boiler, and say honestly whether a service is needed."
            ),
            Topics =
            [
                new("Wat er bij een beurt hoort", "What a service includes"),
                new("Wanneer een monteur kan komen", "When a fitter can come"),
                new("Wat te doen bij een storing", "What to do about a fault"),
            ],
        },
        new("visit", TalkBefore, [Decide], DecisionMoment)
        {
            For = [CustomerIntimacy],
            Share = 0.6m,
            Condition = new(
                "De klant wil dat de monteur komt kijken",
                "The customer wants the fitter to come and look"
            ),
            Variants =
            [
                new(
                    Channels.AtHome,
                    new("Kennismaken met de vaste monteur", "Meet your own fitter"),
                    new(
                        "Huis en installatie bekijken en wensen noteren",
                        "Look at house and installation, and note wishes"
                    )
                ),
                new(
                    Channels.AtHome,
                    new("Adviesgesprek aan de keukentafel", "Talk it over at the kitchen table"),
                    new("Advies geven voor dit huis", "Give advice for this house")
                ),
            ],
            Owner = Fitter,
            Goal = new("van de gesprekken leidt tot een voorstel", "of the conversations lead to a proposal"),
            GoalKpi = new("aandeel gesprekken met een voorstel", "share of conversations with a proposal"),
            Rates = [0.8m, 0.9m],
            Unit = MeasurementUnit.Visits,
            Cost = 12,
            Handling = Handling.Staffed,
            Initiator = Initiator.Customer,
            Emotion = Emotion.VeryPositive,
            Customisation = Customisation.Individual,
            Hours = new(5, 9, 14),
            Approach = new(
                "Vraag eerst hoe het huis wordt bewoond, en noteer wat er al eens is gerepareerd.",
                "First ask how the house is lived in, and note what was repaired before."
            ),
            Topics =
            [
                new("Staat van ketel en leidingen", "State of boiler and pipes"),
                new("Wat de bewoner belangrijk vindt", "What matters to the resident"),
            ],
        },
        new("video", TalkBefore, [Decide], DecisionMoment)
        {
            For = [CustomerIntimacy],
            Share = 0.4m,
            Condition = new(
                "De klant laat de ketel liever eerst op beeld zien",
                "The customer prefers to show the boiler on screen first"
            ),
            Variants =
            [
                new(
                    Channels.Video,
                    new("De ketel laten zien in een videogesprek", "Show the boiler in a video call"),
                    new("Meekijken en wensen noteren", "Look along and note wishes")
                ),
                new(
                    Channels.Video,
                    new("Beeldbellen met de monteur", "Video call with the fitter"),
                    new("Op afstand een voorstel voorbereiden", "Prepare a proposal from a distance")
                ),
            ],
            Owner = Fitter,
            Goal = new("van de videogesprekken leidt tot een voorstel", "of the video calls lead to a proposal"),
            GoalKpi = new("aandeel gesprekken met een voorstel", "share of conversations with a proposal"),
            Rates = [0.8m],
            Unit = MeasurementUnit.Visits,
            Cost = 6,
            Handling = Handling.Staffed,
            Initiator = Initiator.Customer,
            Emotion = Emotion.Positive,
            Customisation = Customisation.Individual,
            Hours = new(5, 9, 14),
            Approach = new(
                "Laat de klant de camera langs de leidingen bewegen, en vat samen wat je ziet.",
                "Let the customer move the camera along the pipes, and sum up what you see."
            ),
            Topics =
            [
                new("Staat van ketel en leidingen", "State of boiler and pipes"),
                new("Wensen voor de dag en het tijdstip", "Wishes for day and time"),
            ],
        },
        new("order", KitActivity.Order, [SixBStage.Order], Purchase)
        {
            For = [CostLeadership, ProductLeadership],
            Otherwise = new("De bezoeker weet genoeg", "The visitor knows enough"),
            Variants =
            [
                new(
                    Channels.Website,
                    new("Zelf een dag kiezen", "Pick a day yourself"),
                    new("Agenda van de monteurs openstellen", "Open the fitters' calendar")
                )
                {
                    Message = new(
                        "Kies een ochtend of middag. Je bent pas iets verschuldigd als het werk klaar is.",
                        "Pick a morning or an afternoon. You owe nothing until the work is done."
                    ),
                },
                new(
                    Channels.Website,
                    new("De beurt online aanvragen", "Book the service online"),
                    new("Aanvragen inplannen", "Schedule the bookings")
                )
                {
                    Message = new(
                        "Naam, adres en een dag: meer hebben we niet nodig.",
                        "Name, address and a day: that is all we need."
                    ),
                },
            ],
            Owner = Planner,
            Goal = new("van wie begint met aanvragen rondt de aanvraag af", "of those who start booking finish it"),
            GoalKpi = new("conversieratio aanvraag", "conversion rate of booking"),
            Rates = [0.8m, 0.9m],
            Unit = MeasurementUnit.Visits,
            Cost = 0.1m,
            Handling = Handling.SelfService,
            Initiator = Initiator.Customer,
            Customisation = Customisation.Standard,
            DropOffs =
            [
                (
                    new("Er is geen dag vrij die past", "No day is free that suits"),
                    new(
                        "Wachtlijst met bericht zodra er een plek vrijkomt",
                        "Waiting list with a message as soon as a place comes free"
                    )
                ),
                (
                    new("Onzekerheid over bijkomende kosten", "Uncertainty about extra cost"),
                    new(
                        "De vaste prijs blijft in beeld, met wat er niet bij hoort",
                        "The fixed price stays in view, with what is not included"
                    )
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
                    new("Voorstel voor dit huis goedkeuren", "Approve the proposal for this house"),
                    new("Voorstel op maat schrijven", "Write a proposal made to measure")
                )
                {
                    Message = new(
                        "Zoals besproken: dit doen we in uw huis, dit laten we voorlopig zitten, en dit kost het.",
                        "As we discussed: this is what we do in your house, this can wait, and this is the price."
                    ),
                },
                new(
                    Channels.Email,
                    new("Akkoord geven op het eigen onderhoudsplan", "Agree to your own service plan"),
                    new("Onderhoudsplan voor de bewoner opstellen", "Draw up a service plan for the resident")
                )
                {
                    Message = new(
                        "Uw plan voor dit jaar, met de dag die u koos.",
                        "Your plan for this year, with the day you chose."
                    ),
                },
            ],
            Owner = Fitter,
            Goal = new("van de voorstellen wordt goedgekeurd", "of the proposals are approved"),
            GoalKpi = new("aandeel goedgekeurde voorstellen", "share of approved proposals"),
            Rates = [0.75m, 0.8m],
            Unit = MeasurementUnit.Visits,
            Cost = 3,
            Handling = Handling.Staffed,
            Initiator = Initiator.Provider,
            Customisation = Customisation.Individual,
            DropOffs =
            [
                (
                    new("Het voorstel is meer dan gedacht", "The proposal is more than expected"),
                    new(
                        "Het nodige en het wenselijke staan apart, elk met een prijs",
                        "What is needed and what is nice to have stand apart, each with a price"
                    )
                ),
                (
                    new("De klant wil er nog over nadenken", "The customer wants to think it over"),
                    new(
                        "De monteur belt na een week of er nog vragen zijn",
                        "The fitter calls after a week to ask if there are questions"
                    )
                ),
            ],
        },
        new("confirm", Fulfil, [SixBStage.Order], Purchase)
        {
            Variants =
            [
                new(
                    Channels.Email,
                    new("Bevestiging van de afspraak", "Confirmation of the appointment"),
                    new("Afspraak bevestigen", "Confirm the appointment")
                ),
                new(
                    Channels.WhatsApp,
                    new("Appje met dag en monteur", "Message with day and fitter"),
                    new("Dag en naam van de monteur sturen", "Send day and name of the fitter")
                ),
            ],
            Owner = Planner,
            Rates = [1],
            Unit = MeasurementUnit.Orders,
            Cost = 0.05m,
            Handling = Handling.Automated,
            Initiator = Initiator.Provider,
            Emotion = Emotion.Positive,
            Customisation = Customisation.Standard,
            Trigger = new("De afspraak is gemaakt", "The appointment has been made"),
        },
        Service(CostLeadership, 2.5m, Customisation.Standard),
        Service(ProductLeadership, 13, Customisation.Standard),
        Service(CustomerIntimacy, 12, Customisation.Individual),
        Pay(),
        new("report", InformAfter, [Bind], Use)
        {
            Turn = 1,
            Variants =
            [
                new(
                    Channels.Email,
                    new("Rapport van de beurt lezen", "Read the report of the service"),
                    new("Meetwaarden en advies sturen", "Send readings and advice")
                ),
                new(
                    Channels.Email,
                    new("Meetrapport met advies ontvangen", "Receive readings with advice"),
                    new("Meetrapport opmaken", "Draw up the readings")
                ),
            ],
            Owner = Fitter,
            Rates = [1],
            Unit = MeasurementUnit.Orders,
            Cost = 0.1m,
            Handling = Handling.Automated,
            Initiator = Initiator.Provider,
            Emotion = Emotion.Positive,
            Customisation = Customisation.Standard,
            AfterDays = 1,
        },
        Thanks(),
        Afterwards(),
    ];

    public static KitStep[] Old { get; } =
    [
        new("remind", InformBefore, [Visit, Engage], JourneyPhase.Need)
        {
            For = [CostLeadership, ProductLeadership],
            Variants =
            [
                new(
                    Channels.Email,
                    new("Mail dat het jaar om is", "E-mail that the year is over"),
                    new("Herinneringen versturen", "Send reminders")
                )
                {
                    Message = new(
                        "Je ketel is bijna een jaar geleden nagekeken. Zullen we weer langskomen?",
                        "Your boiler was checked almost a year ago. Shall we come round again?"
                    ),
                },
                new(
                    Channels.WhatsApp,
                    new("Seintje voor de volgende beurt", "Nudge for the next service"),
                    new("Seintjes klaarzetten", "Prepare the nudges")
                )
                {
                    Message = new(
                        "Tijd voor de volgende beurt: vorige keer was het op een dinsdag.",
                        "Time for the next service: last time it was on a Tuesday."
                    ),
                },
            ],
            Owner = Office,
            Goal = new("van de klanten reageert op de herinnering", "of the customers answer the reminder"),
            GoalKpi = new("respons op herinneringen", "response to reminders"),
            Rates = [0.5m, 0.6m],
            Unit = MeasurementUnit.Contacts,
            Cost = 0.04m,
            Handling = Handling.Automated,
            Initiator = Initiator.Provider,
        },
        new("remind-self", InformBefore, [Visit, Engage], JourneyPhase.Need)
        {
            For = [CustomerIntimacy],
            Variants =
            [
                new(
                    Channels.Email,
                    new("Brief van de eigen monteur", "Letter from your own fitter"),
                    new("Per klant schrijven wat er dit jaar speelt", "Write to each customer what matters this year")
                )
                {
                    Message = new(
                        "Vorig jaar verving ik bij u de pomp. Zullen we kijken hoe die het houdt?",
                        "Last year I replaced your pump. Shall we see how it is doing?"
                    ),
                },
                new(
                    Channels.WhatsApp,
                    new("Bericht van de monteur die u kent", "Message from the fitter you know"),
                    new("Klanten een eigen bericht sturen", "Send customers a message of their own")
                )
                {
                    Message = new(
                        "Ik ben volgende maand bij u in de straat. Komt dat uit?",
                        "I shall be in your street next month. Does that suit you?"
                    ),
                },
            ],
            Owner = Fitter,
            Goal = new("van de klanten reageert op het bericht", "of the customers answer the message"),
            GoalKpi = new("respons op berichten", "response to messages"),
            Rates = [0.6m, 0.7m],
            Unit = MeasurementUnit.Contacts,
            Cost = 0.5m,
            Handling = Handling.Staffed,
            Initiator = Initiator.Provider,
        },
        new("line", TalkBefore, [Decide], DecisionMoment)
        {
            For = [ProductLeadership],
            Share = 0.4m,
            Condition = new("De klant heeft een vraag of een storing", "The customer has a question or a fault"),
            Variants =
            [
                new(
                    Channels.Telephone,
                    new("Klantenlijn bellen", "Call the customer line"),
                    new("Klanten te woord staan", "Speak to customers")
                ),
                new(
                    Channels.Telephone,
                    new("Storing of vraag doorbellen", "Phone in a fault or a question"),
                    new("Storing of vraag aannemen", "Take the fault or question")
                ),
            ],
            Owner = Fitter,
            Goal = new("van de bellers plant een beurt", "of the callers plan a service"),
            Rates = [0.9m],
            Unit = MeasurementUnit.Contacts,
            Cost = 6,
            Handling = Handling.Staffed,
            Initiator = Initiator.Customer,
            Emotion = Emotion.Positive,
            Customisation = Customisation.Standard,
            Level = ServiceLevel.High,
            Hours = new(6, 7, 21),
            AnswerMinutes = 2,
            Approach = new(
                "Neem op met je naam, zoek de klant op en los op wat aan de telefoon kan.",
                "Answer with your name, look up the customer and solve what can be solved on the phone."
            ),
            Topics =
            [
                new("Storingen die de klant zelf verhelpt", "Faults that customers can mend themselves"),
                new("Dag voor de beurt", "Day for the service"),
            ],
        },
        new("talk", TalkBefore, [Decide], DecisionMoment)
        {
            For = [CustomerIntimacy],
            Variants =
            [
                new(
                    Channels.Telephone,
                    new("Telefoontje van de eigen monteur", "Call from your own fitter"),
                    new("Bellen over wat er dit jaar nodig is", "Call about what is needed this year")
                ),
                new(
                    Channels.Telephone,
                    new("Samen het onderhoudsplan doornemen", "Go through the service plan together"),
                    new("Onderhoudsplan met de klant bespreken", "Discuss the service plan with the customer")
                ),
            ],
            Owner = Fitter,
            Goal = new("van de gesprekken leidt tot een afspraak", "of the conversations lead to an appointment"),
            Rates = [0.9m],
            Unit = MeasurementUnit.Contacts,
            Cost = 6,
            Handling = Handling.Staffed,
            Initiator = Initiator.Provider,
            Emotion = Emotion.VeryPositive,
            Customisation = Customisation.Individual,
            Approach = new(
                "Begin bij het vorige bezoek, en bied niets aan wat dit huis niet nodig heeft.",
                "Start from the last visit, and offer nothing that this house does not need."
            ),
            Topics =
            [
                new("Wat vorig jaar is opgevallen", "What was noticed last year"),
                new("Dag en tijdstip die passen", "Day and time that suit"),
            ],
        },
        new("plan", KitActivity.Order, [Decide, SixBStage.Order], Purchase)
        {
            For = [CostLeadership, ProductLeadership],
            Otherwise = new("De klant plant meteen", "The customer plans at once"),
            Variants =
            [
                new(
                    Channels.Website,
                    new("Beurt inplannen vanuit het bericht", "Plan the service from the message"),
                    new("Vrije dagen per wijk tonen", "Show free days for each district")
                ),
                new(
                    Channels.Website,
                    new("Dag prikken in de agenda", "Choose a day in the calendar"),
                    new("Agenda voor klanten bijhouden", "Keep the customers' calendar")
                ),
            ],
            Owner = Planner,
            Goal = new(
                "van wie begint met plannen maakt een afspraak",
                "of those who start planning make an appointment"
            ),
            Rates = [0.9m],
            Unit = MeasurementUnit.Contacts,
            Cost = 0.05m,
            Handling = Handling.SelfService,
            Initiator = Initiator.Customer,
            Customisation = Customisation.Standard,
            DropOffs =
            [
                (
                    new("Er is geen dag vrij die past", "No day is free that suits"),
                    new("Ook avonden en zaterdagen aanbieden", "Also offer evenings and Saturdays")
                ),
                (
                    new("Inloggen lukt niet", "Logging in fails"),
                    new(
                        "De koppeling in het bericht opent de agenda zonder wachtwoord",
                        "The link in the message opens the calendar without a password"
                    )
                ),
            ],
        },
        new("agree", KitActivity.Order, [SixBStage.Order], Purchase)
        {
            For = [CustomerIntimacy],
            Variants =
            [
                new(
                    Channels.Email,
                    new("Onderhoudsplan van dit jaar goedkeuren", "Approve this year's service plan"),
                    new("Plan van dit jaar opstellen", "Draw up this year's plan")
                ),
                new(
                    Channels.Email,
                    new("Ja zeggen op het voorstel van de monteur", "Say yes to the fitter's proposal"),
                    new("Voorstel sturen na het gesprek", "Send the proposal after the conversation")
                ),
            ],
            Owner = Fitter,
            Goal = new("van de plannen wordt goedgekeurd", "of the plans are approved"),
            Rates = [0.9m],
            Unit = MeasurementUnit.Contacts,
            Cost = 2,
            Handling = Handling.Staffed,
            Initiator = Initiator.Provider,
            Customisation = Customisation.Individual,
            DropOffs =
            [
                (
                    new("De klant stelt de beurt uit", "The customer puts the service off"),
                    new("De monteur noteert wanneer hij weer mag bellen", "The fitter notes when to call again")
                ),
                (
                    new("Het plan is duurder dan vorig jaar", "The plan costs more than last year"),
                    new(
                        "Het verschil met vorig jaar staat erbij, met de reden",
                        "The difference from last year is given, with the reason"
                    )
                ),
            ],
        },
        Service(CostLeadership, 2.5m, Customisation.Standard),
        Service(ProductLeadership, 13, Customisation.Standard),
        Service(CustomerIntimacy, 12, Customisation.Individual),
        Pay(),
        Thanks(),
        Afterwards(),
    ];

    private static KitStep Service(ValueDiscipline discipline, decimal cost, Customisation customisation) =>
        new($"service-{discipline}", Fulfil, [], Delivery)
        {
            For = [discipline],
            Variants =
            [
                new(
                    Channels.AtHome,
                    new("De monteur voert de beurt uit", "The fitter carries out the service"),
                    new("Ketel nakijken en netjes achterlaten", "Check the boiler and leave everything tidy")
                ),
                new(
                    Channels.AtHome,
                    new("Onderhoudsbeurt aan huis", "Service at home"),
                    new(
                        "Beurt uitvoeren en uitleggen wat er is gedaan",
                        "Carry out the service and explain what was done"
                    )
                ),
            ],
            Owner = Fitter,
            Goal = new("van de beurten is in één bezoek klaar", "of the services are done in one visit"),
            GoalKpi = new("aandeel in één keer goed", "share right first time"),
            Rates = [1],
            Unit = MeasurementUnit.Orders,
            Cost = cost,
            Handling = Handling.Staffed,
            Initiator = Initiator.Provider,
            Emotion = Emotion.Positive,
            Customisation = customisation,
            Approach = new(
                "Doe overschoenen aan, zeg vooraf hoelang het duurt en laat zien wat er is gedaan.",
                "Put on overshoes, say beforehand how long it takes, and show what was done."
            ),
            AfterDays = 5,
        };

    private static KitStep Pay() =>
        new("pay", KitActivity.Order, [SixBStage.Pay], Use)
        {
            Variants =
            [
                new(
                    Channels.Email,
                    new("Factuur betalen met iDEAL", "Pay the invoice by iDEAL"),
                    new("Factuur met btw en betaallink sturen", "Send the invoice with VAT and a payment link")
                ),
                new(
                    Channels.WhatsApp,
                    new("Betaalverzoek voldoen", "Pay the payment request"),
                    new("Betaalverzoek met factuur sturen", "Send the payment request with the invoice")
                ),
            ],
            Owner = Office,
            Goal = new(
                "van de facturen wordt binnen veertien dagen betaald",
                "of the invoices are paid within fourteen days"
            ),
            GoalKpi = new("aandeel op tijd betaald", "share paid in time"),
            Rates = [1],
            Unit = MeasurementUnit.Orders,
            Cost = 0.3m,
            Handling = Handling.SelfService,
            Initiator = Initiator.Customer,
            Customisation = Customisation.Standard,
            AfterDays = 1,
        };

    private static KitStep Thanks() =>
        new("thanks", TalkAfter, [Bind], Loyalty)
        {
            For = [CostLeadership, ProductLeadership],
            Variants =
            [
                new(
                    Channels.Email,
                    new("Vraag hoe het ging", "Question how it went"),
                    new(
                        "Om een oordeel vragen en de volgende beurt aankondigen",
                        "Ask for a rating and announce the next service"
                    )
                )
                {
                    Message = new(
                        "Doet de verwarming het weer zoals het hoort? Over een jaar krijg je vanzelf bericht.",
                        "Is the heating working as it should? You will hear from us again in a year."
                    ),
                },
                new(
                    Channels.WhatsApp,
                    new("Korte vragenlijst na de beurt", "Short questionnaire after the service"),
                    new("Vragenlijst sturen en klachten opvolgen", "Send the questionnaire and follow up complaints")
                )
                {
                    Message = new(
                        "Twee vragen over ons bezoek. Een rapportcijfer onder de zeven? Dan bellen we je.",
                        "Two questions about our visit. Less than seven out of ten? Then we call you."
                    ),
                },
            ],
            Owner = Office,
            Unit = MeasurementUnit.Orders,
            Cost = 0.05m,
            Handling = Handling.Automated,
            Initiator = Initiator.Provider,
            Emotion = Emotion.Positive,
            Customisation = Customisation.Standard,
            AfterDays = 14,
        };

    private static KitStep Afterwards() =>
        new("afterwards", TalkAfter, [Bind], Loyalty)
        {
            For = [CustomerIntimacy],
            Variants =
            [
                new(
                    Channels.Telephone,
                    new("De monteur belt hoe het gaat", "The fitter calls to ask how it is"),
                    new("Nabellen en aantekeningen bijwerken", "Call back and update the notes")
                ),
                new(
                    Channels.Telephone,
                    new("Gesprek na de eerste koude week", "Conversation after the first cold week"),
                    new("Vragen of elke kamer warm wordt", "Ask whether every room gets warm")
                ),
            ],
            Owner = Fitter,
            Unit = MeasurementUnit.Orders,
            Cost = 4,
            Handling = Handling.Staffed,
            Initiator = Initiator.Provider,
            Emotion = Emotion.VeryPositive,
            Customisation = Customisation.Individual,
            Approach = new("Vraag naar het huis en niet naar een cijfer.", "Ask about the house, not for a mark."),
            Topics =
            [
                new("Of de klacht weg is", "Whether the complaint is gone"),
                new("Wanneer de volgende beurt komt", "When the next service is due"),
            ],
            AfterDays = 14,
        };
}
