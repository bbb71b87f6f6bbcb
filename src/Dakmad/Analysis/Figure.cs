using System;

namespace Dakmad.Analysis;

/// <summary>What an analysis comes to, in a form in which it can be held against that of another plan.</summary>
public sealed record Figure
{
    private Figure(FigureKind kind) => Kind = kind;

    /// <summary>What it is.</summary>
    public FigureKind Kind { get; }

    /// <summary>What it says: the value, at least or at most so much, or (without a value) that nothing can be told.</summary>
    public FigureBound Bound { get; private init; }

    /// <summary>The number or the share, finite and not rounded; null for the other kinds.</summary>
    public double? Number { get; private init; }

    /// <summary>What <see cref="Number"/> counts; null when it has no unit, or the plan does not say.</summary>
    public MeasurementUnit? Unit { get; private init; }

    /// <summary>The amount; null for the other kinds.</summary>
    public Money? Amount { get; private init; }

    /// <summary>Yes or no; null for the other kinds.</summary>
    public bool? Flag { get; private init; }

    /// <summary>The words; null for the other kinds.</summary>
    public LocalizedText? Words { get; private init; }

    internal static Figure Of(double number, MeasurementUnit? unit = null) =>
        new(FigureKind.Number) { Number = number, Unit = unit };

    internal static Figure OfShare(double share) => new(FigureKind.Share) { Number = share };

    /// <summary>A figure of which nothing can be told.</summary>
    internal static Figure NotKnown(FigureKind kind) => new(kind) { Bound = FigureBound.NotKnown };

    internal static Figure Of(Money amount) => new(FigureKind.Money) { Amount = amount };

    internal static Figure Of(bool flag) => new(FigureKind.Flag) { Flag = flag };

    internal static Figure Of(LocalizedText words) => new(FigureKind.Words) { Words = words };

    /// <summary>This as a bound; what cannot be told, or is at least nothing, keeps no value.</summary>
    internal Figure As(FigureBound bound) =>
        bound == FigureBound.NotKnown || (bound == FigureBound.AtLeast && (Number is 0 || Amount is { Amount: 0 }))
            ? new(Kind) { Unit = Unit, Bound = FigureBound.NotKnown }
            : this with
            {
                Bound = bound,
            };

    /// <summary>
    /// This less another; null when they do not count the same, the result cannot be held, or one of them is a bound.
    /// </summary>
    internal Figure? Less(Figure other) =>
        (this, other) switch
        {
            _ when !IsExact || !other.IsExact => null,
            ({ Number: { } left }, { Number: { } right })
                when Kind == other.Kind && Unit == other.Unit && double.IsFinite(left - right) => new(Kind)
            {
                Number = left - right,
                Unit = Unit,
            },
            ({ Amount: { } left }, { Amount: { } right }) when left.Currency == right.Currency => Less(left, right),
            _ => null,
        };

    /// <summary>
    /// This as a part of another, 1 when they are equal; null when they do not count the same, it is nothing, or one of
    /// them is a bound.
    /// </summary>
    internal double? Over(Figure other) =>
        (this, other) switch
        {
            _ when !IsExact || !other.IsExact => null,
            ({ Number: { } left }, { Number: { } right }) when Kind == other.Kind && Unit == other.Unit => Ratio(
                left,
                right
            ),
            ({ Amount: { } left }, { Amount: { } right }) when left.Currency == right.Currency => Ratio(
                (double)left.Amount,
                (double)right.Amount
            ),
            _ => null,
        };

    /// <summary>Whether they are equal but for the last digits of a double.</summary>
    internal bool IsLike(Figure other)
    {
        const double Relative = 1e-12;
        return this with { Number = null } == other with { Number = null }
            && (
                Number.Equals(other.Number)
                || (
                    Number is { } left
                    && other.Number is { } right
                    && Math.Abs(left - right) <= Relative * Math.Max(Math.Abs(left), Math.Abs(right))
                )
            );
    }

    private bool IsExact => Bound == FigureBound.Exact;

    private static Figure? Less(Money left, Money right)
    {
        // Two quarters make half of the largest decimal; two halves, rounded, are more than it.
        const decimal Largest = decimal.MaxValue / 4;
        return Math.Abs(left.Amount) <= Largest && Math.Abs(right.Amount) <= Largest
            ? Of(new Money(left.Amount - right.Amount, left.Currency))
            : null;
    }

    private static double? Ratio(double left, double right) =>
        right != 0 && double.IsFinite(left / right) ? left / right : null;
}
