namespace Dakmad.Json;

/// <summary>Reads an object of one type.</summary>
internal delegate T? ElementReader<T>(ref JsonCursor json)
    where T : class;
