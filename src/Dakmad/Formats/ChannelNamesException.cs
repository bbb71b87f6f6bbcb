using System;

namespace Dakmad.Formats;

/// <summary>A text that should hold names of channels does not.</summary>
public sealed class ChannelNamesException : FormatException
{
    internal ChannelNamesException(LocalizedText fault, Exception? inner = null)
        : base(fault.English, inner) => Fault = fault;

    /// <summary>What is the matter, in both languages.</summary>
    public LocalizedText Fault { get; }
}
