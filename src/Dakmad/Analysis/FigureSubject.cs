namespace Dakmad.Analysis;

/// <summary>What a figure is about: the plan as a whole, or an element of it, matched by its id.</summary>
/// <param name="Id">
/// The id of the element, for a touchpoint or task after that of its journey: <c>journey/touchpoint</c>; empty for the
/// plan.
/// </param>
/// <param name="Name">What people call it.</param>
/// <param name="JourneyId">The id of the journey that it is or belongs to; null outside journeys.</param>
public sealed record FigureSubject(string Id, LocalizedText Name, string? JourneyId = null);
