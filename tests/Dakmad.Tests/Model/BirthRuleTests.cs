using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Dakmad.Tests.Reflection;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Model;

/// <summary>What no property of the model takes. Every property is tried, those of later versions too.</summary>
public sealed class BirthRuleTests
{
    private static readonly string[] Ids = ["Id", "Contact", "Covers"];
    private static readonly string[] SignedNumbers = ["Baseline", "Target", "Threshold"];

    [Fact]
    public void Every_text_is_a_text()
    {
        object[] wrong = ["", " ", "a\r\nb", "a\0", "\uD800"];

        Check(Properties<string>().Where(IsText), wrong, ["a", "é\n\"😀"]);
        Check(Properties<ValueList<string>>().Where(IsText), [.. wrong.Select(ListWith)], [ListWith("a b")]);
    }

    [Fact]
    public void Every_id_is_an_id()
    {
        object[] wrong = ["", "1", "a b", "é"];

        Check(Properties<string>().Where(IsId), wrong, ["a", "A-1"]);
        Check(Properties<ValueList<string>>().Where(IsId), [.. wrong.Select(ListWith)], [ListWith("b")]);
    }

    [Fact]
    public void Every_member_of_an_enumeration_is_one()
    {
        var members = All().Where(property => Enumeration(property.Property) is not null).ToArray();

        members.Should().HaveCountGreaterThan(25);
        foreach (var (type, property) in members)
        {
            foreach (var number in new[] { -1, 63, 99, int.MaxValue })
            {
                var refusal = Born.Refusal(type, property, Enum.ToObject(Enumeration(property)!, number));
                refusal.Should().BeOfType<ArgumentOutOfRangeException>("{0}.{1} = {2}", type, property.Name, number);
            }

            foreach (var member in Enum.GetValues(Enumeration(property)!))
            {
                Born.Refusal(type, property, member).Should().BeNull("{0}.{1} = {2}", type, property.Name, member);
            }
        }
    }

    [Fact]
    public void What_is_no_member_is_refused_by_values_and_sets_too()
    {
        Action[] wrong =
        [
            () => _ = new JourneyPoint((SixBStage)99),
            () => _ = new JourneyPoint((JourneyPhase)99),
            () => ActivityType.Inform((SalesMoment)99),
            () => ActivityType.Communicate((SalesMoment)99),
            () => ActivityType.From((ActivityKind)99, null),
            () => EnumSet.Create((SixBStage)60),
            () => EnumSet.Create<SixBStage>().With((SixBStage)60),
            () => EnumSet.Create((BuyingRole)(-1)),
        ];

        foreach (var make in wrong)
        {
            make.Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Fact]
    public void Every_currency_is_three_capitals() =>
        Check(Properties<string>().Where(IsCurrency), ["", "EU", "EURO", "eur", "E1R", "ÉUR", "EUR "], ["EUR", "XXX"]);

    [Fact]
    public void Every_id_of_a_rule_is_capitals_and_four_digits() =>
        Check(
            Properties<string>().Where(IsRuleId),
            ["", "DAK", "2001", "DAK201", "dak2001", "DAK20011", "DAK-2001", "DAK2001 "],
            ["DAK2001", "ACME0001"]
        );

    [Fact]
    public void Every_path_is_a_JSON_Pointer() =>
        Check(
            Properties<string>().Where(IsPath),
            ["", "operational", "#/operational", "/a~", "/a~2", "/a\0"],
            ["/", "/operational/journeys/0", "/a~0b~1c"]
        );

    [Fact]
    public void Every_share_and_rate_lies_within_0_and_1() =>
        Check(
            Properties<decimal?>().Where(IsShare),
            [-0.0000000000000000000000000001m, 1.0000000000000000000000000001m, decimal.MaxValue],
            [0m, 1m, 0.5m, 1.000m]
        );

    [Fact]
    public void Every_other_number_is_not_negative_unless_it_is_measured_against()
    {
        var signed = Properties<decimal?>().Where(property => SignedNumbers.Contains(property.Property.Name));
        var others = Properties<decimal?>().Where(p => !IsShare(p) && !SignedNumbers.Contains(p.Property.Name));

        Check(signed, [], [decimal.MinValue, -1m, 0m, decimal.MaxValue]);
        Check(others, [-0.01m, decimal.MinValue], [0m, decimal.MaxValue]);
        Check(Properties<int?>().Where(property => !IsFromOne(property)), [-1, int.MinValue], [0, int.MaxValue]);
        Check(Properties<long?>(), [-1L, long.MinValue], [0L, long.MaxValue]);
    }

    [Fact]
    public void A_number_of_payments_or_a_day_of_the_month_is_one_or_more() =>
        Check(Properties<int?>().Where(IsFromOne), [0, -1, int.MinValue], [1, 12, int.MaxValue]);

    [Fact]
    public void Every_rate_of_exchange_is_above_zero() => Check(Properties<decimal>(), [0m, -1m], [0.0001m, 1m]);

    [Fact]
    public void Every_amount_is_not_negative() =>
        Check(Properties<Money?>(), [Money.Euro(-0.01m)], [Money.Euro(0), Money.Euro(1200.50m)]);

    [Fact]
    public void Every_date_is_in_the_ISO_calendar_within_four_digits() =>
        Check(
            Properties<LocalDate?>(),
            [
                new LocalDate(0, 12, 31),
                new LocalDate(-1, 1, 1),
                new LocalDate(2027, 1, 1, CalendarSystem.Julian),
                new LocalDate(2027, 1, 1, CalendarSystem.Gregorian),
            ],
            [new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31), new LocalDate(2024, 2, 29)]
        );

    [Fact]
    public void Every_period_counts_whole_seconds_forward()
    {
        var optional = Properties<Period>().Where(property => property.Property.Name is not nameof(Recurrence.Every));

        Check(
            optional,
            [
                Period.FromDays(-1),
                Period.FromSeconds(-1),
                Period.FromHours(1) - Period.FromMinutes(1),
                Period.FromMilliseconds(1),
                Period.FromTicks(1),
                Period.FromNanoseconds(1),
            ],
            [Period.Zero, Period.FromSeconds(1), Period.FromYears(1) + Period.FromHours(30)]
        );
    }

    [Fact]
    public void An_event_recurs_after_days_or_more() =>
        Check(
            Properties<Period>().Where(property => property.Property.Name is nameof(Recurrence.Every)),
            [
                Period.Zero,
                Period.FromHours(24),
                Period.FromDays(1) + Period.FromHours(1),
                Period.FromDays(-1),
                Period.FromMonths(1) - Period.FromDays(1),
            ],
            [Period.FromDays(1), Period.FromWeeks(2), Period.FromMonths(1) + Period.FromDays(15), Period.FromYears(1)]
        );

    [Fact]
    public void Every_time_is_on_a_whole_minute() =>
        Check(
            Properties<LocalTime>(),
            [new LocalTime(9, 0, 1), new LocalTime(9, 0).PlusNanoseconds(1), LocalTime.MaxValue],
            [LocalTime.Midnight, new LocalTime(23, 59)]
        );

    [Fact]
    public void Every_reference_names_something()
    {
        var references = All().Where(property => Reference(property.Property) is not null).ToList();

        references.Should().NotBeEmpty();
        foreach (var (type, property) in references)
        {
            var unset = Activator.CreateInstance(Reference(property)!);
            Born.Refusal(type, property, unset)
                .Should()
                .NotBeNull($"{type.Name}.{property.Name} takes a reference to nothing");
        }
    }

    [Fact]
    public void Every_optional_property_may_be_left_empty()
    {
        foreach (var (type, property) in All())
        {
            var nothing = property.GetValue(Activator.CreateInstance(type));
            if (!property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)))
            {
                Born.Refusal(type, property, nothing).Should().BeNull($"{type.Name}.{property.Name} is optional");
            }
        }
    }

    private static void Check(
        IEnumerable<(Type Type, PropertyInfo Property)> properties,
        object[] wrong,
        object[] right
    )
    {
        properties = [.. properties];
        properties.Should().NotBeEmpty();
        foreach (var (type, property) in properties)
        {
            foreach (var value in wrong)
            {
                var refusal = Born.Refusal(type, property, value);
                refusal.Should().NotBeNull($"{type.Name}.{property.Name} takes '{value}'");
                refusal!.ParamName.Should().Be(property.Name, $"{type.Name} has to name the property that refuses");
            }

            foreach (var value in right)
            {
                Born.Refusal(type, property, value).Should().BeNull($"{type.Name}.{property.Name} refuses '{value}'");
            }
        }
    }

    private static IEnumerable<(Type Type, PropertyInfo Property)> All() =>
        from type in PlanTypes.Values
        where type.IsAssignableTo(typeof(PlanPart))
        from property in PlanTypes.Properties(type)
        where property.CanWrite
        select (type, property);

    private static IEnumerable<(Type Type, PropertyInfo Property)> Properties<T>() =>
        All().Where(property => property.Property.PropertyType == typeof(T));

    private static object ListWith(object text) => ValueList.Create("a", (string)text);

    private static Type? Reference(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Ref<>) ? type : null;
    }

    private static Type? Enumeration(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type.IsEnum ? type : null;
    }

    private static bool IsText((Type Type, PropertyInfo Property) property) =>
        !IsId(property) && !IsCurrency(property) && !IsRuleId(property) && !IsPath(property);

    private static bool IsRuleId((Type Type, PropertyInfo Property) property) =>
        property.Property.Name is nameof(Suppression.Rule);

    private static bool IsPath((Type Type, PropertyInfo Property) property) =>
        property.Property.Name is nameof(Suppression.Path);

    private static bool IsId((Type Type, PropertyInfo Property) property) => Ids.Contains(property.Property.Name);

    private static bool IsCurrency((Type Type, PropertyInfo Property) property) =>
        property.Property.Name is nameof(ExchangeRate.Currency);

    private static bool IsFromOne((Type Type, PropertyInfo Property) property) =>
        property.Property.Name is nameof(Offering.Payments) or nameof(Recurrence.MonthDay);

    private static bool IsShare((Type Type, PropertyInfo Property) property) =>
        property.Property.Name.EndsWith("Share", StringComparison.Ordinal)
        || property.Property.Name.EndsWith("Rate", StringComparison.Ordinal);
}
