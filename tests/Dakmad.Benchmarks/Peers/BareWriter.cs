using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dakmad.Benchmarks.Peers;

/// <summary>Writes the peer classes by hand: as little as can be done to write these values.</summary>
internal static class BareWriter
{
    public static JsonWriterOptions Options { get; } =
        new()
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = true,
            NewLine = "\n",
            SkipValidation = true,
        };

    public static void Write(PlanDto plan, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("dakmad"u8, plan.Dakmad);
        json.WriteString("id"u8, plan.Id);
        json.WriteString("name"u8, plan.Name);
        json.WriteString("language"u8, plan.Language);
        json.WriteString("currency"u8, plan.Currency);
        Write(json, "period"u8, plan.Period!);
        json.WriteStartObject("operational"u8);
        List(json, "channels"u8, plan.Operational!.Channels, Write);
        List(json, "activities"u8, plan.Operational.Activities, Write);
        List(json, "journeys"u8, plan.Operational.Journeys, Write);
        List(json, "objectives"u8, plan.Operational.Objectives, Write);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChannelDto channel)
    {
        json.WriteString("id"u8, channel.Id);
        json.WriteString("name"u8, channel.Name);
        json.WriteString("group"u8, channel.Group);
        json.WriteString("form"u8, Name(channel.Form));
    }

    private static void Write(Utf8JsonWriter json, ActivityDto activity)
    {
        json.WriteString("id"u8, activity.Id);
        json.WriteString("name"u8, activity.Name);
        json.WriteString("kind"u8, Name(activity.Kind));
        if (activity.Moment is { } moment)
        {
            json.WriteString("moment"u8, Name<SalesMoment>(moment));
        }
    }

    private static void Write(Utf8JsonWriter json, ObjectiveDto objective)
    {
        json.WriteString("id"u8, objective.Id);
        json.WriteString("name"u8, objective.Name);
        json.WriteString("kpi"u8, objective.Kpi);
        json.WriteString("unit"u8, objective.Unit);
        json.WriteNumber("target"u8, objective.Target!.Value);
        json.WriteString("deadline"u8, Day(objective.Deadline));
    }

    private static void Write(Utf8JsonWriter json, JourneyDto journey)
    {
        json.WriteString("id"u8, journey.Id);
        json.WriteString("name"u8, journey.Name);
        json.WriteString("regularity"u8, Name(journey.Regularity));
        Write(json, "period"u8, journey.Period!);
        Write(json, "budget"u8, journey.Budget!);
        List(json, "touchpoints"u8, journey.Touchpoints, Write);
    }

    private static void Write(Utf8JsonWriter json, TouchpointDto touchpoint)
    {
        json.WriteString("id"u8, touchpoint.Id);
        json.WriteString("name"u8, touchpoint.Name);
        json.WriteString("channel"u8, touchpoint.Channel);
        json.WriteString("activity"u8, touchpoint.Activity);
        json.WriteStartArray("stages"u8);
        foreach (var stage in touchpoint.Stages!)
        {
            json.WriteStringValue(Name<SixBStage>(stage));
        }

        json.WriteEndArray();
        json.WriteString("phase"u8, Name(touchpoint.Phase));
        List(json, "tasks"u8, touchpoint.Tasks!, Write);
        json.WriteString("objective"u8, touchpoint.Objective);
        json.WriteStartObject("volume"u8);
        json.WriteNumber("expected"u8, touchpoint.Volume!.Expected!.Value);
        json.WriteString("unit"u8, touchpoint.Volume.Unit);
        json.WriteNumber("passRate"u8, touchpoint.Volume.PassRate!.Value);
        json.WriteEndObject();
        json.WriteStartObject("cost"u8);
        Write(json, "perContact"u8, touchpoint.Cost!.PerContact!);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TaskDto task)
    {
        json.WriteString("id"u8, task.Id);
        json.WriteString("name"u8, task.Name);
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, PeriodDto period)
    {
        json.WriteStartObject(name);
        json.WriteString("start"u8, Day(period.Start));
        json.WriteString("end"u8, Day(period.End));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, MoneyDto money)
    {
        json.WriteStartObject(name);
        json.WriteNumber("amount"u8, money.Amount);
        json.WriteString("currency"u8, money.Currency);
        json.WriteEndObject();
    }

    private static void List<T>(
        Utf8JsonWriter json,
        ReadOnlySpan<byte> name,
        List<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Day(DateOnly? date) => date!.Value.ToString("O", CultureInfo.InvariantCulture);

    private static string Name<TEnum>(TEnum? member)
        where TEnum : struct, Enum => Names<TEnum>.All[Array.IndexOf(Names<TEnum>.Members, member!.Value)];

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly TEnum[] Members = Enum.GetValues<TEnum>();
        public static readonly string[] All = Array.ConvertAll(
            Enum.GetNames<TEnum>(),
            JsonNamingPolicy.CamelCase.ConvertName
        );
    }
}
