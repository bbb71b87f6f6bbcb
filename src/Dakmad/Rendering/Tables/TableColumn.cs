namespace Dakmad.Rendering.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Key">What programs call it: English, in camel case, such as <c>passRate</c>.</param>
/// <param name="Header">What people call it.</param>
/// <param name="Kind">What its cells hold; null when they differ.</param>
public sealed record TableColumn(string Key, LocalizedText Header, CellKind? Kind = CellKind.Text)
{
    /// <summary>
    /// How many decimals people see at most, of shares as percentages; whole numbers have none. Amounts of money always
    /// have two.
    /// </summary>
    public int Decimals { get; init; } = 1;

    /// <summary>
    /// Whether its numbers count different things, so that each has the decimals it needs itself; otherwise all have as
    /// many as one of them needs.
    /// </summary>
    public bool HasMixedUnits { get; init; }

    /// <summary>Whether only programs see it, such as an id that a name stands for.</summary>
    public bool IsForPrograms { get; init; }

    /// <summary>Whether people see a plus before what is more than nothing, as with differences.</summary>
    public bool IsSigned { get; init; }

    /// <summary>
    /// Whether its numbers count people or contacts, of which people see no parts: whole numbers, and digits only of what
    /// is less than one.
    /// </summary>
    internal bool IsCount { get; init; }

    /// <summary>Whether what it holds stands at the right, digit below digit.</summary>
    internal bool IsRightAligned => Kind is null or CellKind.Number or CellKind.Money or CellKind.Share;
}
