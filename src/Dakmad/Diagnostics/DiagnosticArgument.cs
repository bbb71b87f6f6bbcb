namespace Dakmad.Diagnostics;

/// <summary>A value that fills a placeholder of a message.</summary>
/// <param name="Name">The name of the placeholder, without braces.</param>
/// <param name="Value">What stands in its place.</param>
public sealed record DiagnosticArgument(string Name, LocalizedText Value)
{
    /// <summary>A value that reads the same in both languages, such as an id.</summary>
    public DiagnosticArgument(string name, string value)
        : this(name, LocalizedText.Same(value)) { }
}
