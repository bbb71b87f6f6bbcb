namespace Dakmad.Tables;

/// <summary>An element that a table names.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, as it is written first.</param>
/// <param name="Tree">What is filled in; null for an element of a plan that is only referred to.</param>
internal sealed record KnownElement(string Id, string Name, PartTree? Tree);
