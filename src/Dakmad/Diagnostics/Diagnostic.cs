using System;
using System.Diagnostics;
using System.Text;

namespace Dakmad.Diagnostics;

/// <summary>One finding: what is the matter, where, and in which words.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Diagnostic
{
    /// <summary>Makes a finding of a kind at a place.</summary>
    public Diagnostic(DiagnosticDescriptor descriptor, PlanPath path)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(path);
        Descriptor = descriptor;
        Path = path;
        Severity = descriptor.Severity;
    }

    /// <summary>The kind of finding.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The id of its kind, such as <c>DAK1001</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How serious it is here, which configuration may have changed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public Severity Severity
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>Where it is in the plan.</summary>
    public PlanPath Path { get; init; }

    /// <summary>Where it is in the text that was read; null for a plan that was not read from one.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>Other places it is about.</summary>
    public ValueList<RelatedPlace> Related { get; init; }

    /// <summary>The values that fill the placeholders of the message.</summary>
    public ValueList<DiagnosticArgument> Arguments { get; init; }

    /// <summary>
    /// The sentence for a reader, in one language, on one line: as <see cref="InertText"/>, so that nothing that stands in
    /// a file can disturb a terminal or a log.
    /// </summary>
    /// <param name="language">The language of the reader; that of a plan stands in <see cref="DiagnosticReport.Language"/>.</param>
    public string Message(Language language = Language.English) => InertText.Of(Filled(language));

    private string Filled(Language language)
    {
        var message = new StringBuilder();
        var rest = Descriptor.Message[language].AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            message.Append(rest[..open]);
            rest = rest[open..];
            var close = rest.IndexOf('}');
            if (close < 0)
            {
                break;
            }

            var value = Value(rest[1..close], language);
            var isQuoted = message is [.., '\''] && rest.Length > close + 1 && rest[close + 1] == '\'';
            message.Append(isQuoted ? NestedQuotes.Of(value) : value);
            rest = rest[(close + 1)..];
        }

        return message.Append(rest).ToString();
    }

    /// <summary>The place, severity, id and English message, in the form that build tools read, as <see cref="InertText"/>.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>As the other, with the message in a language.</summary>
    internal string ToString(Language language) =>
        $"{InertText.Of(Place)}: {SeverityWord[language]} {Id}: {Message(language)}";

    private string Place => Location?.ToString() ?? (Path.ToString() is { Length: > 0 } path ? path : "/");

    private LocalizedText SeverityWord =>
        Severity switch
        {
            Severity.Error => new("fout", "error"),
            Severity.Warning => new("waarschuwing", "warning"),
            _ => new("suggestie", "info"),
        };

    private string Value(ReadOnlySpan<char> placeholder, Language language)
    {
        foreach (var argument in Arguments)
        {
            if (placeholder.SequenceEqual(argument.Name))
            {
                return argument.Value[language];
            }
        }

        return $"{{{placeholder}}}";
    }
}
