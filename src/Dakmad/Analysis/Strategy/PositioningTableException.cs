using System;

namespace Dakmad.Analysis.Strategy;

/// <summary>A text that should hold a table of positionings does not.</summary>
public sealed class PositioningTableException : FormatException
{
    internal PositioningTableException(string place, LocalizedText fault, Exception? inner = null)
        : base($"{(place.Length == 0 ? "/" : place)}: {fault.English}", inner) => (Place, Fault) = (place, fault);

    /// <summary>Where in the text, as a JSON Pointer (RFC 6901); empty for the text as a whole.</summary>
    public string Place { get; }

    /// <summary>What is the matter, as a sentence.</summary>
    public LocalizedText Fault { get; }
}
