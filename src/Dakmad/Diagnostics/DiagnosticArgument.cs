using System;

namespace Dakmad.Diagnostics;

/// <summary>A value that fills a placeholder of a message.</summary>
/// <param name="Name">The name of the placeholder, without braces.</param>
/// <param name="Value">What stands in its place.</param>
/// <exception cref="ArgumentNullException">The name or the value is null.</exception>
public sealed record DiagnosticArgument(string Name, LocalizedText Value)
{
    /// <summary>A value that reads the same in both languages, such as an id.</summary>
    /// <exception cref="ArgumentNullException">The name or the value is null.</exception>
    public DiagnosticArgument(string name, string value)
        : this(name, LocalizedText.Same(value)) { }

    /// <summary>The name of the placeholder, without braces.</summary>
    public string Name { get; init; } = Name ?? throw new ArgumentNullException(nameof(Name));

    /// <summary>What stands in its place.</summary>
    public LocalizedText Value { get; init; } = Value ?? throw new ArgumentNullException(nameof(Value));
}
