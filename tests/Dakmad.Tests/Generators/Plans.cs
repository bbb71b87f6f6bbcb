using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Dakmad.Tests.Generators;

/// <summary>
/// Arbitrary plans that fill every property and hold together: ids are unique, references resolve, nothing goes in a
/// circle, shares add up to at most one.
/// </summary>
internal static class Plans
{
    public static Arbitrary<MarketingPlan> Any { get; } =
        Arb.From(Draw.AsGen(Plan), plan => Shrinker.Smaller(plan).Where(smaller => !Soundness.Faults(smaller).Any()));

    /// <summary>The same plans in every run, from small to medium.</summary>
    public static IEnumerable<MarketingPlan> Sample(int count)
    {
        for (var i = 0; i < count; i++)
        {
            yield return Plan(Seed(i));
        }
    }

    /// <summary>The choices for one plan of a sample; drawing them again makes an equal plan of other objects.</summary>
    public static Draw Seed(int number) => new((ulong)number, number % 101);

    public static MarketingPlan Plan(Draw draw)
    {
        var skeleton = new Skeleton(draw);
        var currency = draw.Maybe(Values.Currency);
        return new()
        {
            Id = Identifiers.Id(draw),
            Name = Texts.Text(draw),
            Description = draw.Maybe(Texts.Text),
            Organisation = draw.Maybe(Texts.Text),
            Language = draw.MaybeMember<Language>(),
            Currency = currency,
            Period = draw.Maybe(Times.Range),
            ReviewedOn = Times.MaybeDate(draw),
            Budget = Values.MaybeMoney(draw),
            ExchangeRates = Rates(draw, currency),
            Strategy = draw.Maybe(d => Strategy.Choice(d, skeleton)),
            Personas = skeleton.Personas.Make(0, (id, _) => Persona(draw, skeleton, id)),
            Strategic = Levels.Strategic(draw, skeleton),
            Tactical = Levels.Tactical(draw, skeleton),
            Operational = Levels.Operational(draw, skeleton),
            Suppressions = draw.List(2, d => Suppressions.One(d, skeleton)),
            Extra = Extras.For<MarketingPlan>(draw),
        };
    }

    /// <summary>Rates of different currencies, none of them the plan's own.</summary>
    private static ValueList<ExchangeRate> Rates(Draw draw, string? own)
    {
        var rates = new List<ExchangeRate>();
        foreach (var currency in draw.List(3, Values.Currency).Distinct(StringComparer.Ordinal))
        {
            if (!string.Equals(currency, own, StringComparison.Ordinal))
            {
                rates.Add(
                    new()
                    {
                        Currency = currency,
                        Rate = Numbers.Positive(draw),
                        On = Times.MaybeDate(draw),
                        Source = draw.Maybe(Texts.Text),
                        Extra = Extras.For<ExchangeRate>(draw),
                    }
                );
            }
        }

        return [.. rates];
    }

    private static Persona Persona(Draw draw, Skeleton plan, string id) =>
        new()
        {
            Id = id,
            Name = Texts.Text(draw),
            Description = draw.Maybe(Texts.Text),
            TargetGroup = plan.TargetGroups.Maybe(draw),
            BuyingRoles = draw.Set<BuyingRole>(),
            Goals = Texts.Some(draw),
            Motivations = Texts.Some(draw),
            Worries = Texts.Some(draw),
            Extra = Extras.For<Persona>(draw),
        };
}
