using NodaTime;

namespace Dakmad.Analysis;

/// <summary>A month or a week.</summary>
/// <param name="Name">As ISO 8601 writes it, such as <c>2027-03</c> or <c>2026-W53</c>.</param>
/// <param name="Start">Its first day.</param>
/// <param name="Amounts">What falls in it.</param>
public sealed record CalendarLine(string Name, LocalDate Start, CalendarAmounts Amounts);
