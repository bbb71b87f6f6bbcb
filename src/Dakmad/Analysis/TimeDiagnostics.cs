using Dakmad.Diagnostics;

namespace Dakmad.Analysis;

/// <summary>The kinds of findings about time: 6021–6039.</summary>
internal static class TimeDiagnostics
{
    /// <summary>An event that recurs, from no one knows when.</summary>
    public static DiagnosticDescriptor RecurrenceWithoutStart { get; } =
        new()
        {
            Id = "DAK6021",
            Severity = Severity.Suggestion,
            Title = new("Herhaling zonder begin", "Recurrence without a start"),
            Message = new(
                "Het event '{event}' keert terug, maar heeft geen eerste dag.",
                "The event '{event}' recurs but has no first day."
            ),
            Rationale = new(
                "Een event dat terugkeert, heeft een eerste keer nodig; zonder begindatum zijn de volgende keren niet te plannen.",
                "An event recurs from its first occurrence. Without the start of that none of the next can be planned."
            ),
            Remedy = new(
                "Zet bij 'period' van het event wanneer het de eerste keer begint.",
                "State under 'period' of the event when it starts for the first time."
            ),
        };

    /// <summary>An event that recurs more often than is planned.</summary>
    public static DiagnosticDescriptor TooManyOccurrences { get; } =
        new()
        {
            Id = "DAK6022",
            Severity = Severity.Suggestion,
            Title = new("Te veel herhalingen", "Too many occurrences"),
            Message = new(
                "Het event '{event}' keert meer dan {most} keer terug; alleen de eerste {most} staan op de kalender.",
                "The event '{event}' recurs more than {most} times; only the first {most} are on the calendar."
            ),
            Rationale = new(
                "Zonder einddatum bij het event, het niveau of het plan keert een event eindeloos terug.",
                "Without an end in the event, its level or the plan, an event recurs for ever."
            ),
            Remedy = new(
                "Zet bij 'until' van de herhaling tot wanneer het event terugkeert, of geef het plan een einde.",
                "State under 'until' of the recurrence how long the event recurs, or give the plan an end."
            ),
        };

    /// <summary>Something that takes place before or after what holds it.</summary>
    public static DiagnosticDescriptor OutsidePeriod { get; } =
        new()
        {
            Id = "DAK6023",
            Severity = Severity.Suggestion,
            Title = new("Buiten de periode", "Outside the period"),
            Message = new(
                "'{name}' ({days}) valt niet binnen de periode van {holder} ({outer}).",
                "'{name}' ({days}) does not lie within the period of {holder} ({outer})."
            ),
            Rationale = new(
                "Een plan loopt van groot naar klein: een niveau binnen het plan, een event binnen zijn niveau, een contactmoment binnen zijn customer journey. Dat een deel binnen het geheel valt, is rekenen. Een strategie kijkt verder dan het plan en een customer journey loopt door als het event voorbij is; die moeten er alleen een dag mee delen. Een doelstelling mag later worden gemeten, niet eerder.",
                "A plan goes from large to small: a level within the plan, an event within its level, a touchpoint within its journey. That a part lies within the whole is arithmetic. A strategy looks further than the plan, and a journey goes on when its event is over; those need only share a day with it. An objective may be measured later, not earlier."
            ),
            Remedy = new("Verbeter een van de twee periodes.", "Correct one of the two periods."),
            Exemption = new(
                "Als het deel bewust eerder begint of langer doorloopt, zoals nazorg na een actie.",
                "When the part starts earlier or goes on longer on purpose, such as after-sales service after an action."
            ),
        };

    /// <summary>An event that is not over when it comes back.</summary>
    public static DiagnosticDescriptor OccurrencesOverlap { get; } =
        new()
        {
            Id = "DAK6024",
            Severity = Severity.Suggestion,
            Title = new("Herhaling voor het einde", "Recurrence before the end"),
            Message = new(
                "Het event '{event}' keert op {start} terug, terwijl het tot en met {end} nog loopt.",
                "The event '{event}' recurs on {start}, while it still runs up to and including {end}."
            ),
            Rationale = new(
                "Een event dat terugkeert voordat het voorbij is, loopt aan één stuk door; dan is de periode of de herhaling verkeerd.",
                "An event that recurs before it is over goes on without a break; then its period or its recurrence is wrong."
            ),
            Remedy = new(
                "Maak de periode van de eerste keer korter of de tijd tussen twee keren langer.",
                "Shorten the period of the first occurrence or lengthen the time between two."
            ),
        };

    /// <summary>A task that is due after its touchpoint starts.</summary>
    public static DiagnosticDescriptor DeadlineAfterStart { get; } =
        new()
        {
            Id = "DAK6025",
            Severity = Severity.Suggestion,
            Title = new("Taak te laat klaar", "Task done too late"),
            Message = new(
                "De taak '{task}' is pas op {deadline} klaar, terwijl het contactmoment '{touchpoint}' al op {start} begint.",
                "The task '{task}' is done only on {deadline}, while the touchpoint '{touchpoint}' already starts on {start}."
            ),
            Rationale = new(
                "Een taak met een voorbereidingstijd bereidt het contactmoment voor, en is klaar als het begint. Dat is rekenen en staat in geen bron; over een taak die de uitvoering zelf is, zoals klanten te woord staan, meldt de regel niets.",
                "A task with a lead time prepares the touchpoint, and is done when it starts. That is arithmetic and stands in no source; the rule is silent about a task that is the execution itself, such as speaking with customers."
            ),
            Remedy = new(
                "Vervroeg de deadline of laat het contactmoment later beginnen.",
                "Bring the deadline forward or let the touchpoint start later."
            ),
            Exemption = new(
                "Als de taak doorloopt tijdens het contactmoment.",
                "When the task goes on during the touchpoint."
            ),
        };

    /// <summary>A task that is due before it has to start.</summary>
    public static DiagnosticDescriptor DueBeforeStart { get; } =
        new()
        {
            Id = "DAK6026",
            Severity = Severity.Suggestion,
            Title = new("Taak klaar voordat die begint", "Task done before it starts"),
            Message = new(
                "De taak '{task}' moet op {deadline} klaar zijn, maar begint volgens de voorbereidingstijd pas op {start}.",
                "The task '{task}' has to be done on {deadline}, but by its lead time it starts only on {start}."
            ),
            Rationale = new(
                "De voorbereidingstijd en de deadline spreken elkaar tegen.",
                "Lead time and deadline contradict each other."
            ),
            Remedy = new(
                "Maak de voorbereidingstijd langer of zet de deadline later.",
                "Lengthen the lead time or put the deadline later."
            ),
        };

    /// <summary>A date before the year 1.</summary>
    public static DiagnosticDescriptor BeyondCalendar { get; } =
        new()
        {
            Id = "DAK6027",
            Severity = Severity.Suggestion,
            Title = new("Datum buiten de kalender", "Date beyond the calendar"),
            Message = new(
                "De taak '{task}' zou voor het jaar 1 moeten beginnen.",
                "The task '{task}' would have to start before the year 1."
            ),
            Rationale = new("Zo'n voorbereidingstijd is een schrijffout.", "Such a lead time is a slip of the pen."),
            Remedy = new("Verbeter de voorbereidingstijd.", "Correct the lead time."),
        };

    /// <summary>A period too long to be divided over months.</summary>
    public static DiagnosticDescriptor PeriodTooLong { get; } =
        new()
        {
            Id = "DAK6028",
            Severity = Severity.Suggestion,
            Title = new("Periode te lang om te verdelen", "Period too long to divide"),
            Message = new(
                "'{name}' duurt {days} dagen; over meer dan {most} dagen wordt niets verdeeld.",
                "'{name}' takes {days} days; nothing is divided over more than {most} days."
            ),
            Rationale = new(
                "Een plan voor meer dan honderd jaar is een schrijffout in een datum. Wat niet te verdelen is, staat bij de kalender apart, zonder datum.",
                "A plan for more than a hundred years is a slip of the pen in a date. What cannot be divided is shown apart, without a date."
            ),
            Remedy = new("Verbeter de periode.", "Correct the period."),
        };

    /// <summary>An event that is to come back on days that some months do not have.</summary>
    public static DiagnosticDescriptor DaysLeftOut { get; } =
        new()
        {
            Id = "DAK6029",
            Severity = Severity.Suggestion,
            Title = new("Dagen die uitvallen", "Days that fall out"),
            Message = new(
                "Het event '{event}' valt uit in {count} zonder de dag waarop het terugkeert, voor het eerst in {first}.",
                "The event '{event}' falls out in {count} without the day on which it recurs, for the first time in {first}."
            ),
            Rationale = new(
                "Lang niet elke maand heeft een vijfde dinsdag of een dag 31. Zo'n maand wordt overgeslagen: een andere dag kiezen is aan wie plant.",
                "By no means every month has a fifth Tuesday or a day 31. Such a month is passed over: to choose another day is up to who plans."
            ),
            Remedy = new(
                "Kies 'last' voor de laatste dag, of een dag die elke maand heeft.",
                "Choose 'last' for the last day, or a day that every month has."
            ),
            Exemption = new(
                "Als het event in die maanden bewust niet plaatsvindt.",
                "When the event does not take place in those months on purpose."
            ),
        };

    /// <summary>An event that is to come back on a day of the month, but not after whole months.</summary>
    public static DiagnosticDescriptor DayNeedsMonths { get; } =
        new()
        {
            Id = "DAK6030",
            Severity = Severity.Suggestion,
            Title = new("Dag van de maand zonder maanden", "Day of the month without months"),
            Message = new(
                "Het event '{event}' keert terug op een dag van de maand, maar niet na hele maanden; die dag telt nu niet mee.",
                "The event '{event}' recurs on a day of the month, but not after whole months; that day does not count now."
            ),
            Rationale = new(
                "'Elke eerste dinsdag' en 'elke 15e' gaan over maanden: een herhaling na weken of dagen kent ze niet.",
                "'Every first Tuesday' and 'every 15th' are about months: a recurrence after weeks or days does not know them."
            ),
            Remedy = new(
                "Zet bij 'every' van de herhaling een aantal maanden, zoals P1M, of laat 'position' en 'monthDay' weg.",
                "State a number of months under 'every' of the recurrence, such as P1M, or leave out 'position' and 'monthDay'."
            ),
        };

    /// <summary>A task that is due when its touchpoint is over.</summary>
    public static DiagnosticDescriptor DeadlineAfterEnd { get; } =
        new()
        {
            Id = "DAK6041",
            Severity = Severity.Suggestion,
            Title = new("Taak klaar na afloop", "Task done after the end"),
            Message = new(
                "De taak '{task}' is pas op {deadline} klaar, terwijl het contactmoment '{touchpoint}' uiterlijk op {end} eindigt.",
                "The task '{task}' is done on {deadline}, but the touchpoint '{touchpoint}' ends on {end} at the latest."
            ),
            Rationale = new(
                "Taken geven invulling aan een contactmoment. Is een taak pas klaar als het contactmoment voorbij is, dan heeft die er niets meer aan bijgedragen. Dat is rekenen en staat in geen bron.",
                "Tasks carry out a touchpoint. What is done only when the touchpoint is over has not contributed to it. That is arithmetic and stands in no source."
            ),
            Remedy = new(
                "Vervroeg de deadline, of laat het contactmoment, de customer journey of het event langer duren.",
                "Bring the deadline forward, or let the touchpoint, the journey or the event go on longer."
            ),
            Exemption = new(
                "Bij een taak die het contactmoment afrondt, zoals een evaluatie of het afbreken van een stand.",
                "For a task that rounds off the touchpoint, such as an evaluation or taking down a stand."
            ),
        };
}
