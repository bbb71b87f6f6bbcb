using System;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Dakmad;

/// <summary>The birth rules: what a property refuses. A reader reports the same faults before it comes this far.</summary>
internal static class Require
{
    public static string Id(string value, [CallerMemberName] string? property = null) =>
        Identifier.IsValid(value)
            ? value
            : throw new ArgumentException($"'{value}' is not an id (a letter, then letters, digits or '-').", property);

    public static string? OptionalId(string? value, [CallerMemberName] string? property = null) =>
        value is null ? null : Id(value, property);

    public static string Text(string value, [CallerMemberName] string? property = null) =>
        TextForm.IsValid(value)
            ? value
            : throw new ArgumentException(
                "A text is not blank, valid Unicode, with LF line ends and no other control characters.",
                property
            );

    public static string? OptionalText(string? value, [CallerMemberName] string? property = null) =>
        value is null ? null : Text(value, property);

    public static ValueList<string> Texts(ValueList<string> values, [CallerMemberName] string? property = null)
    {
        foreach (var value in values)
        {
            Text(value, property);
        }

        return values;
    }

    public static ValueList<string> Ids(ValueList<string> values, [CallerMemberName] string? property = null)
    {
        foreach (var value in values)
        {
            Id(value, property);
        }

        return values;
    }

    public static Ref<T> Reference<T>(Ref<T> value, [CallerMemberName] string? property = null)
        where T : PlanElement =>
        value.IsUnset ? throw new ArgumentException("A reference needs an id.", property) : value;

    public static Ref<T>? OptionalReference<T>(Ref<T>? value, [CallerMemberName] string? property = null)
        where T : PlanElement => value is { } reference ? Reference(reference, property) : value;

    public static decimal? Share(decimal? value, [CallerMemberName] string? property = null) =>
        value is < 0 or > 1
            ? throw new ArgumentOutOfRangeException(property, "A share or rate lies between 0 and 1.")
            : value;

    public static decimal? NotNegative(decimal? value, [CallerMemberName] string? property = null) =>
        value < 0 ? throw new ArgumentOutOfRangeException(property, "The number cannot be negative.") : value;

    public static long? NotNegative(long? value, [CallerMemberName] string? property = null) =>
        value < 0 ? throw new ArgumentOutOfRangeException(property, "The number cannot be negative.") : value;

    public static int? NotNegative(int? value, [CallerMemberName] string? property = null) =>
        value < 0 ? throw new ArgumentOutOfRangeException(property, "The number cannot be negative.") : value;

    public static int? AtLeastOne(int? value, [CallerMemberName] string? property = null) =>
        value < 1 ? throw new ArgumentOutOfRangeException(property, "The number cannot be below 1.") : value;

    public static Money? NotNegative(Money? value, [CallerMemberName] string? property = null) =>
        value is { Amount: < 0 }
            ? throw new ArgumentOutOfRangeException(property, "The amount cannot be negative.")
            : value;

    public static Period? NotNegative(Period? value, [CallerMemberName] string? property = null) =>
        value is null || PeriodForm.IsValid(value)
            ? value
            : throw new ArgumentOutOfRangeException(
                property,
                "A period has no negative parts and nothing shorter than a second."
            );

    public static Period Interval(Period value, [CallerMemberName] string? property = null) =>
        PeriodForm.IsRecurrence(value)
            ? value
            : throw new ArgumentException("An event recurs after one or more days, weeks, months or years.", property);

    public static string? Currency(string? value, [CallerMemberName] string? property = null) =>
        value is null || CurrencyForm.IsValid(value)
            ? value
            : throw new ArgumentException($"'{value}' is not an ISO 4217 currency code.", property);

    public static string RuleId(string value, [CallerMemberName] string? property = null) =>
        RuleIdForm.IsValid(value)
            ? value
            : throw new ArgumentException($"'{value}' is not capitals and four digits.", property);

    public static string? Pointer(string? value, [CallerMemberName] string? property = null) =>
        value is null || PointerForm.IsValid(value)
            ? value
            : throw new ArgumentException($"'{value}' is not a JSON Pointer (RFC 6901).", property);

    public static decimal Positive(decimal value, [CallerMemberName] string? property = null) =>
        value > 0 ? value : throw new ArgumentOutOfRangeException(property, "The number must be above zero.");

    public static TEnum Defined<TEnum>(TEnum value, [CallerMemberName] string? property = null)
        where TEnum : unmanaged, Enum =>
        EnumMembers<TEnum>.Contains(value)
            ? value
            : throw new ArgumentOutOfRangeException(property, "The value is not a member of the enumeration.");

    public static TEnum? Defined<TEnum>(TEnum? value, [CallerMemberName] string? property = null)
        where TEnum : unmanaged, Enum => value is { } member ? Defined(member, property) : value;

    public static EnumSet<IsoDayOfWeek> Days(
        EnumSet<IsoDayOfWeek> values,
        [CallerMemberName] string? property = null
    ) =>
        values.Contains(IsoDayOfWeek.None)
            ? throw new ArgumentException("'None' is not a day of the week.", property)
            : values;

    public static LocalTime Minutes(LocalTime value, [CallerMemberName] string? property = null) =>
        value.Second == 0 && value.NanosecondOfSecond == 0
            ? value
            : throw new ArgumentException("The time must be on a whole minute.", property);
}
