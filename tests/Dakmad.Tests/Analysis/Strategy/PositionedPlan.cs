using System;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;

namespace Dakmad.Tests.Analysis.Strategy;

/// <summary>Small plans with a positioning: a channel for each touchpoint, named as it is given.</summary>
internal static class PositionedPlan
{
    public static MarketingPlan Of(string? positioning, ValueDiscipline? discipline, params ReadOnlySpan<Step> steps) =>
        Of(
            positioning,
            discipline,
            rationale: null,
            new Offering { Id = "product", Name = "Product" },
            ("Kopen", steps.ToArray())
        );

    public static MarketingPlan Of(
        string? positioning,
        ValueDiscipline? discipline,
        string? rationale,
        Offering offering,
        params (string Name, Step[] Steps)[] journeys
    ) =>
        new()
        {
            Id = "plan",
            Name = "Plan",
            Currency = "EUR",
            Strategy = new()
            {
                Discipline = discipline,
                Positioning = positioning is null ? null : new(positioning),
                Rationale = rationale,
            },
            Operational = new()
            {
                Offerings = [offering],
                Channels =
                [
                    .. journeys
                        .SelectMany(journey => journey.Steps)
                        .DistinctBy(step => step.Channel, StringComparer.Ordinal)
                        .Select(step => new Channel
                        {
                            Id = ChannelId(step.Channel),
                            Name = step.Channel,
                            Form = step.Form,
                        }),
                ],
                Activities =
                [
                    .. Enum.GetValues<ActivityKind>()
                        .Select(kind => new Activity
                        {
                            Id = kind.ToString(),
                            Name = kind.ToString(),
                            Type = ActivityType.From(kind, null),
                        }),
                ],
                Journeys =
                [
                    .. journeys.Select(
                        (journey, at) =>
                            new Journey
                            {
                                Id = string.Create(null, $"j{at}"),
                                Name = journey.Name,
                                Offerings = [offering],
                                Touchpoints =
                                [
                                    .. journey.Steps.Select(
                                        (step, i) =>
                                            new Touchpoint
                                            {
                                                Id = string.Create(null, $"t{i}"),
                                                Name = step.Name,
                                                Channel = ChannelId(step.Channel),
                                                Activity = step.Kind.ToString(),
                                                Handling = step.Handling,
                                                Service = step.Service,
                                                Cost = step.Cost is { } cost
                                                    ? new() { PerContact = Money.Euro(cost) }
                                                    : null,
                                            }
                                    ),
                                ],
                            }
                    ),
                ],
            },
        };

    public static PositioningVerdict Judge(MarketingPlan plan, PositioningTable? table = null) =>
        PositioningVerdict.Of(PlanAnalysis.Of(plan), table);

    public static Step Web(string name, ActivityKind kind = ActivityKind.Inform) =>
        new(name, "website", ChannelForm.Online, kind, Handling.SelfService);

    public static Step Shop(string name, string channel = "winkel") =>
        new(name, channel, ChannelForm.FaceToFace, ActivityKind.Transact, Handling.Staffed);

    public static Step Phone(string name) =>
        new(name, "telefoon", ChannelForm.Phone, ActivityKind.Communicate, Handling.Staffed);

    public static Step Mail(string name) =>
        new(name, "e-mail", ChannelForm.Online, ActivityKind.Fulfil, Handling.Automated);

    private static string ChannelId(string name) => "k" + string.Concat(name.Where(char.IsAsciiLetterOrDigit));

    internal sealed record Step(
        string Name,
        string Channel,
        ChannelForm? Form,
        ActivityKind Kind,
        Handling? Handling,
        TouchpointService? Service = null,
        decimal? Cost = null
    );
}
