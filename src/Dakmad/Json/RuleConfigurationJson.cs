using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Formats;
using Dakmad.Rules;

namespace Dakmad.Json;

/// <summary>Reads which rules count, how much and where from a file, mostly called <c>dakmad.rules.json</c>.</summary>
public static class RuleConfigurationJson
{
    /// <summary>What such a file is called unless somebody calls it otherwise.</summary>
    public const string FileName = "dakmad.rules.json";

    /// <summary>Reads a configuration from a text.</summary>
    /// <param name="json">The text of a configuration.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="ownRules">The rules that may be configured beside those of the library.</param>
    /// <returns>The configuration, or none when something is an error; and everything that was found.</returns>
    public static ReadResult<RuleConfiguration> Read(
        string json,
        string? file = null,
        params IEnumerable<Rule> ownRules
    )
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(new SourceText(json, file), ownRules);
    }

    /// <summary>Reads a configuration from text in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8">The bytes of a configuration.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <param name="ownRules">The rules that may be configured beside those of the library.</param>
    /// <returns>The configuration, or none when something is an error; and everything that was found.</returns>
    public static ReadResult<RuleConfiguration> Read(
        ReadOnlyMemory<byte> utf8,
        string? file = null,
        params IEnumerable<Rule> ownRules
    ) => Read(new SourceText(utf8, file), ownRules);

    /// <summary>Reads a configuration from a file; findings mention its path as given.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="ownRules">The rules that may be configured beside those of the library.</param>
    /// <param name="cancellationToken">Ends reading early.</param>
    /// <returns>The configuration, or none when something is an error; and everything that was found.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<ReadResult<RuleConfiguration>> ReadFileAsync(
        string path,
        IEnumerable<Rule>? ownRules = null,
        CancellationToken cancellationToken = default
    ) =>
        Read(
            await SourceText.ReadFileAsync(path, cancellationToken: cancellationToken).ConfigureAwait(false),
            ownRules ?? []
        );

    private static ReadResult<RuleConfiguration> Read(SourceText text, IEnumerable<Rule> ownRules)
    {
        ArgumentNullException.ThrowIfNull(ownRules);
        if (text.FindEncodingFault() is { } fault)
        {
            return new(null, new(fault));
        }

        var reading = new JsonReading(text);
        var rules = new RuleSettingsJson([.. RuleSet.All.Rules, .. ownRules], RuleCatalogue.History);
        var configuration = reading.Read<RuleConfiguration>(rules.ReadConfiguration);
        return new(reading.Findings.Errors == 0 ? configuration : null, reading.Findings.ToReport());
    }
}
