using System;
using System.Diagnostics.CodeAnalysis;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using NodaTime;

namespace Dakmad.Rendering.Tables;

/// <summary>
/// One value of a table, exact: it is rounded where it is written for people, and nowhere else. What is not known is
/// <see cref="None"/>, which every way to make a cell gives for null.
/// </summary>
public sealed record Cell
{
    private Cell(CellKind? kind, object? value)
    {
        Kind = kind;
        Value = value;
    }

    /// <summary>The cell without a value.</summary>
    public static Cell None { get; } = new(null, null);

    /// <summary>The cell of what cannot be told, which is said.</summary>
    public static Cell NotKnown { get; } = new(null, null) { Bound = FigureBound.NotKnown };

    /// <summary>What it holds; null without a value.</summary>
    public CellKind? Kind { get; }

    /// <summary>
    /// The value, by its <see cref="Kind"/>: a <see cref="LocalizedText"/>, a <see cref="bool"/>, a <see cref="decimal"/>
    /// or finite <see cref="double"/> (numbers and shares), a <see cref="Dakmad.Money"/>, a <see cref="LocalDate"/>, a
    /// <see cref="NodaTime.Period"/> or a <see cref="PlanPath"/>; null without a value.
    /// </summary>
    public object? Value { get; }

    /// <summary>
    /// What the value says: it, at least or at most so much, or (without a value) that nothing can be told. People read
    /// <c>≥</c>, <c>≤</c> and <i>not known</i>.
    /// </summary>
    public FigureBound Bound { get; private init; }

    /// <summary>
    /// The same value as a bound. That there is at least nothing is <see cref="NotKnown"/>; a cell without a value stays as
    /// it is.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The bound is not a member of the enumeration.</exception>
    public Cell As(FigureBound bound) =>
        bound switch
        {
            _ when Value is null => this,
            FigureBound.Exact => this with { Bound = bound },
            FigureBound.AtLeast when IsNothing => NotKnown,
            FigureBound.AtLeast or FigureBound.AtMost => this with { Bound = bound },
            FigureBound.NotKnown => NotKnown,
            _ => throw new ArgumentOutOfRangeException(nameof(bound)),
        };

    /// <summary>The same value, as a lower bound where it is one.</summary>
    internal Cell AtLeast(bool isLowerBound) => As(isLowerBound ? FigureBound.AtLeast : FigureBound.Exact);

    private bool IsNothing => Value is 0.0 or 0m or Dakmad.Money { Amount: 0 };

    /// <summary>Words that are the same in both languages, such as what the user calls something.</summary>
    public static Cell Text(string? text) => text is null ? None : new(CellKind.Text, LocalizedText.Same(text));

    /// <summary>Words in the language of the reader.</summary>
    public static Cell Text(LocalizedText? text) => text is null ? None : new(CellKind.Text, text);

    /// <summary>Yes or no.</summary>
    public static Cell Flag(bool? flag) => flag is { } value ? new(CellKind.Flag, value) : None;

    /// <summary>A number.</summary>
    public static Cell Number(decimal? number) => number is { } value ? new(CellKind.Number, value) : None;

    /// <summary>A number.</summary>
    /// <exception cref="ArgumentException">It is not finite.</exception>
    public static Cell Number(double? number) => number is { } value ? new(CellKind.Number, Finite(value)) : None;

    /// <summary>A count.</summary>
    public static Cell Number(int? count) => Number((decimal?)count);

    /// <summary>A part of a whole, 0–1.</summary>
    public static Cell Share(decimal? share) => share is { } value ? new(CellKind.Share, value) : None;

    /// <summary>A part of a whole, 0–1.</summary>
    /// <exception cref="ArgumentException">It is not finite.</exception>
    public static Cell Share(double? share) => share is { } value ? new(CellKind.Share, Finite(value)) : None;

    /// <summary>An amount.</summary>
    public static Cell Money(Money? amount) => amount is { } value ? new(CellKind.Money, value) : None;

    /// <summary>A calendar day.</summary>
    public static Cell Date(LocalDate? date) => date is { } value ? new(CellKind.Date, value) : None;

    /// <summary>A stretch of time.</summary>
    public static Cell Period(Period? period) => period is null ? None : new(CellKind.Period, period);

    /// <summary>A place in the plan.</summary>
    public static Cell Path(PlanPath? path) => path is null ? None : new(CellKind.Path, path);

    /// <summary>Words that are the same in both languages.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Text.")]
    public static implicit operator Cell(string? text) => Text(text);

    /// <summary>Words in the language of the reader.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Text.")]
    public static implicit operator Cell(LocalizedText? text) => Text(text);

    private static double Finite(double value) =>
        double.IsFinite(value) ? value : throw new ArgumentException("A cell holds a finite number.", nameof(value));
}
