namespace Dakmad.Schema;

/// <summary>What one field of an object takes.</summary>
/// <param name="Property">The property of the model that the field is named after.</param>
/// <param name="Shape">What its value has to be.</param>
internal readonly record struct Field(string Property, Shape Shape);
