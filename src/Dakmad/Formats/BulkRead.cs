using System;

namespace Dakmad.Formats;

/// <summary>One of many plans that were read, or what kept it from being read.</summary>
/// <param name="Source">The path of the file, with the number of the line for a line of JSON Lines.</param>
/// <param name="Result">What came of reading; without a value where something is an error.</param>
public sealed record BulkRead(string Source, ReadResult<MarketingPlan> Result)
{
    /// <summary>Why the file could not be opened or read; null when it could.</summary>
    public Exception? Fault { get; init; }

    /// <summary>The plan; null where it could not be read or has errors.</summary>
    public MarketingPlan? Plan => Result.Value;
}
