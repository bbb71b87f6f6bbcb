namespace Dakmad.Analysis;

/// <summary>What a figure is about: the plan as a whole, or an element of it, matched by its id.</summary>
/// <param name="Id">
/// The id of the element, for a touchpoint after that of its journey: <c>journey/touchpoint</c>; empty for the plan.
/// </param>
/// <param name="Name">What people call it, for a touchpoint after the name of its journey.</param>
public sealed record FigureSubject(string Id, LocalizedText Name);
