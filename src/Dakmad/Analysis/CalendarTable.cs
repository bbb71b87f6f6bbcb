namespace Dakmad.Analysis;

/// <summary>Budget, cost and contacts by month or week.</summary>
/// <remarks>
/// Everything is spread evenly over the days on which it is spent. Lines are in whole cents and add up to
/// <see cref="Total"/>: those with the largest remainders are rounded up, the earliest of equals.
/// </remarks>
/// <param name="Unit">What a line is.</param>
/// <param name="Lines">The months or weeks in which something falls, in order.</param>
/// <param name="Total">What falls in all of them, rounded to cents as a whole.</param>
/// <param name="Undated">
/// What is not in the lines, since the plan does not tell from when to when it is spent, or it takes too long to divide.
/// </param>
public sealed record CalendarTable(
    CalendarUnit Unit,
    ValueList<CalendarLine> Lines,
    CalendarAmounts Total,
    CalendarAmounts Undated
);
