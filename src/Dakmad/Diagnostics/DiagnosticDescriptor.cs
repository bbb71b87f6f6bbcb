namespace Dakmad.Diagnostics;

/// <summary>
/// What every finding of one kind has in common: its id, its words in both languages and its sources. A finding itself
/// is a <see cref="Diagnostic"/>.
/// </summary>
public sealed record DiagnosticDescriptor
{
    /// <summary>
    /// A prefix of capitals and four digits, such as <c>DAK1001</c>; for ever the same kind of finding.
    /// </summary>
    /// <exception cref="System.ArgumentException">The text does not have that form.</exception>
    public required string Id
    {
        get;
        init => field = Require.RuleId(value);
    }

    /// <summary>The severity a finding has unless it is configured otherwise.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public required Severity Severity
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>The kind of finding in a few words, without placeholders.</summary>
    /// <exception cref="System.ArgumentNullException">The text is null.</exception>
    public required LocalizedText Title
    {
        get;
        init => field = value ?? throw new System.ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// The sentence a reader sees, with named placeholders in braces, such as <c>{id}</c>, the same in both languages.
    /// </summary>
    /// <exception cref="System.ArgumentNullException">The text is null.</exception>
    public required LocalizedText Message
    {
        get;
        init => field = value ?? throw new System.ArgumentNullException(nameof(value));
    }

    /// <summary>Why this is a fault and what to do about it.</summary>
    /// <exception cref="System.ArgumentNullException">The text is null.</exception>
    public required LocalizedText Rationale
    {
        get;
        init => field = value ?? throw new System.ArgumentNullException(nameof(value));
    }

    /// <summary>How to mend it; null where the message says so.</summary>
    public LocalizedText? Remedy { get; init; }

    /// <summary>When it does not apply and may be switched off; null where it always applies.</summary>
    public LocalizedText? Exemption { get; init; }

    /// <summary>Where the demand comes from.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>What the finding is about, by the thousands of its number.</summary>
    public DiagnosticCategory Category => (DiagnosticCategory)(Id[^4] - '0');

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
