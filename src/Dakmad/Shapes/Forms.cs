using System;
using NodaTime;

namespace Dakmad.Shapes;

/// <summary>The forms that rows of shapes name.</summary>
internal static class Forms
{
    public static Form<string> Text { get; } = new PlainForm<string>(FieldForm.Text);

    public static Form<string> Id { get; } = new PlainForm<string>(FieldForm.Id);

    public static Form<string> RuleId { get; } = new PlainForm<string>(FieldForm.RuleId);

    public static Form<string> Pointer { get; } = new PlainForm<string>(FieldForm.Path);

    public static Form<string> Currency { get; } = new PlainForm<string>(FieldForm.Currency);

    public static Form<decimal> Number { get; } = new PlainForm<decimal>(FieldForm.Number);

    public static Form<decimal> Share { get; } = new PlainForm<decimal>(FieldForm.Share);

    public static Form<decimal> NotNegative { get; } = new PlainForm<decimal>(FieldForm.NotNegative);

    public static Form<decimal> Positive { get; } = new PlainForm<decimal>(FieldForm.Positive);

    public static Form<long> Count { get; } = new PlainForm<long>(FieldForm.Count);

    public static Form<int> SmallCount { get; } = new PlainForm<int>(FieldForm.SmallCount);

    public static Form<int> SmallCountFromOne { get; } = new PlainForm<int>(FieldForm.SmallCountFromOne);

    public static Form<bool> Flag { get; } = new PlainForm<bool>(FieldForm.Flag);

    public static Form<LocalDate> Date { get; } = new PlainForm<LocalDate>(FieldForm.Date);

    public static Form<LocalTime> Time { get; } = new PlainForm<LocalTime>(FieldForm.Time);

    public static Form<Period> Duration { get; } = new PlainForm<Period>(FieldForm.Duration);

    public static Form<Period> Interval { get; } = new PlainForm<Period>(FieldForm.Interval);

    public static Form<ValueList<string>> Texts { get; } = new PlainForm<ValueList<string>>(FieldForm.Texts);

    public static Form<ValueList<string>> Ids { get; } = new PlainForm<ValueList<string>>(FieldForm.Ids);

    public static Form<Money> Amount { get; } = new PlainForm<Money>(FieldForm.Amount);

    public static Form<DateRange> Days { get; } = new PlainForm<DateRange>(FieldForm.Days);

    public static Form<TouchpointRange> Bounds { get; } = new PlainForm<TouchpointRange>(FieldForm.Bounds);

    public static Form<JourneyPoint> Point { get; } = new PlainForm<JourneyPoint>(FieldForm.Point);

    public static Form<MeasurementUnit> Unit { get; } =
        Name(
            static name => new(name),
            static unit => unit.Name,
            MeasurementUnit.Reach,
            MeasurementUnit.Impressions,
            MeasurementUnit.Visits,
            MeasurementUnit.Contacts,
            MeasurementUnit.Leads,
            MeasurementUnit.Orders,
            MeasurementUnit.Payments,
            MeasurementUnit.Customers
        );

    public static Form<TEnum> OneOf<TEnum>()
        where TEnum : struct, Enum => new EnumForm<TEnum>();

    public static Form<EnumSet<TEnum>> SetOf<TEnum>()
        where TEnum : unmanaged, Enum => new EnumSetForm<TEnum>();

    public static Form<TName> Name<TName>(
        Func<string, TName> make,
        Func<TName, string> nameOf,
        params TName[] wellKnown
    )
        where TName : class => new NameForm<TName>(make, nameOf, wellKnown);

    public static Form<Ref<TElement>> OneRef<TElement>(LinkKind? link = null)
        where TElement : PlanElement => new ReferenceForm<TElement>(link);

    public static Form<ValueList<Ref<TElement>>> Refs<TElement>(LinkKind? link = null)
        where TElement : PlanElement => new ReferencesForm<TElement>(link);

    public static Form<TPart> Part<TPart>(PartShape<TPart> shape)
        where TPart : PlanPart => new PartForm<TPart>(shape);

    public static Form<ValueList<TPart>> Parts<TPart>(PartShape<TPart> shape)
        where TPart : PlanPart => new PartsForm<TPart>(shape);
}
