namespace Dakmad.Teaching.Kits;

/// <summary>Hours on which somebody is there.</summary>
internal sealed record KitHours(int Days, int From, int Until);
