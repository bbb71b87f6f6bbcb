namespace Dakmad.Analysis.Strategy;

/// <summary>A bound of a verdict: the number is one of Dakmad, the direction that of the source.</summary>
/// <param name="Id">Its name in code and files, such as <c>mostPersonalContacts</c>.</param>
/// <param name="Name">What it bounds.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">What the number counts.</param>
/// <param name="Direction">The lines of the source that give the direction; the number is in no source.</param>
public sealed record VerdictBound(string Id, LocalizedText Name, double Value, LocalizedText Unit, Citation Direction);
