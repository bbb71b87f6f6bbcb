using System.Globalization;

namespace Dakmad.Tests.Generators;

/// <summary>Decisions that a rule does not count: rules that exist and others, places that exist and others.</summary>
internal static class Suppressions
{
    private static readonly string[] Places =
    [
        "/strategic",
        "/tactical",
        "/operational",
        "/operational/channels",
        "/operational/journeys",
        "/operational/journeys/nowhere",
        "/budget",
        "/nowhere/a~1b~0c",
        "/",
    ];

    public static Suppression One(Draw draw, Skeleton plan) =>
        new()
        {
            Rule = Rule(draw),
            Path = draw.Maybe(d => Place(d, plan)),
            Reason = Texts.Text(draw),
            Extra = Extras.For<Suppression>(draw),
        };

    private static string Rule(Draw draw) =>
        draw.Below(4) switch
        {
            0 => "ACME0001",
            1 => "DAK1002",
            _ => string.Create(CultureInfo.InvariantCulture, $"DAK{2000 + draw.Below(30)}"),
        };

    /// <summary>Places by id, which stay what they are when a list is put in another order.</summary>
    private static string Place(Draw draw, Skeleton plan) =>
        plan.Journeys.IsEmpty || draw.OneIn(2)
            ? draw.One<string>(Places)
            : $"/operational/journeys/{plan.Journeys.One(draw).Id}";
}
