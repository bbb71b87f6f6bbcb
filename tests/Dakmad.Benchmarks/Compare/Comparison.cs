using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CsvHelper;
using Dakmad.Benchmarks.Peers;
using Dakmad.Benchmarks.Plans;
using Dakmad.Csv;
using Dakmad.Formats;
using Dakmad.Integrity;
using Dakmad.Json;
using Dakmad.Rules;

namespace Dakmad.Benchmarks.Compare;

/// <summary>
/// Dakmad beside its peers on one generated plan. A plan that would not fit into one text is spread over several.
/// </summary>
internal sealed class Comparison
{
    /// <summary>A text of JSON cannot be longer than 2 GiB; this many touchpoints stay below half of that.</summary>
    private const int MostInOneText = 1_000_000;

    private readonly CompareOptions _options;
    private readonly TextWriter _progress;
    private readonly byte[][] _json;

    public Comparison(CompareOptions options, TextWriter progress)
    {
        _options = options;
        _progress = progress;
        _json = Parts(options.Touchpoints)
            .Select((size, part) => Encoded(GeneratedPlan.Make(size, seed: (ulong)part)))
            .ToArray();
    }

    public long JsonBytes => _json.Sum(part => (long)part.Length);

    public List<Figures> Run() =>
        [
            .. Measure("JSON read, × scan", Reading),
            .. Measure("JSON write, × bare writer", Writing),
            .. Measure("check, × JSON scan", Checking),
            .. Measure("CSV read, × scan", ReadingTables),
            .. Measure("four columns, × GetRecords", ReadingFourColumns),
            .. Measure("tables of a plan, × GetRecords", ReadingPlanTables),
            .. Measure("CSV write, × bare writer", WritingTables),
        ];

    private List<Figures> Measure(string group, Func<Work[]> works)
    {
        if (!group.Contains(_options.Only, StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        _progress.WriteLine($"{group} …");
        return Measurement.Measure(group, works(), _options.Runs, _options.Touchpoints);
    }

    private Work[] Reading()
    {
        var plain = PeerJson.Default.PlanDto;
        var strict = new PeerJson(
            new(PeerJson.Default.Options)
            {
                AllowDuplicateProperties = false,
                UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            }
        ).PlanDto;
        var reflection = new JsonSerializerOptions(PeerJson.Default.Options)
        {
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        return
        [
            Scan(),
            new("PlanJson.Read", () => _json.Select(part => PlanJson.Read(part).GetValueOrThrow()).ToArray(), true),
            new(
                "System.Text.Json, generated",
                () => _json.Select(part => JsonSerializer.Deserialize(part, plain)).ToArray(),
                true
            ),
            new(
                "System.Text.Json, generated, strict",
                () => _json.Select(part => JsonSerializer.Deserialize(part, strict)).ToArray(),
                true
            ),
            new(
                "System.Text.Json, reflection",
                () => _json.Select(part => JsonSerializer.Deserialize<PlanDto>(part, reflection)).ToArray(),
                true
            ),
        ];
    }

    private Work[] Writing()
    {
        var plans = Plans();
        var peers = _json.Select(part => JsonSerializer.Deserialize(part, PeerJson.Default.PlanDto)!).ToArray();
        var buffer = new ArrayBufferWriter<byte>(_json.Max(part => part.Length) + (1 << 20));
        return
        [
            new("Utf8JsonWriter by hand", () => peers.Sum(peer => Written(() => BareWriter.Write(peer, buffer)))),
            new("PlanJson.Write", () => plans.Sum(plan => Written(() => PlanJson.Write(plan, buffer)))),
            new("System.Text.Json, generated", () => peers.Sum(peer => Written(() => Serialize(peer)))),
        ];

        long Written(Action write)
        {
            buffer.ResetWrittenCount();
            write();
            return buffer.WrittenCount;
        }

        void Serialize(PlanDto peer)
        {
            using var writer = new Utf8JsonWriter(buffer, BareWriter.Options);
            JsonSerializer.Serialize(writer, peer, PeerJson.Default.PlanDto);
        }
    }

    private Work[] Checking()
    {
        var plans = Plans();
        return
        [
            Scan(),
            new("PlanIntegrity.Check", () => plans.Sum(plan => PlanIntegrity.Check(plan).Count)),
            new($"rules ({RuleSet.All.Rules.Count()} rules)", () => plans.Sum(plan => RuleSet.All.Check(plan).Count)),
        ];
    }

    private Work Scan() => new("Utf8JsonReader, every token", () => _json.Sum(Tokens));

    private Work[] ReadingTables()
    {
        var csv = Encoding.UTF8.GetBytes(Table().ToCsv());
        return
        [
            new("CsvHelper, Read() alone", () => Records(csv)),
            new("CsvHelper, every field as a span", () => Fields(csv)),
            new("JourneyTableCsv.Read", () => JourneyTableCsv.Read(csv).GetValueOrThrow(), true),
        ];
    }

    private Work[] ReadingFourColumns()
    {
        var csv = Encoding.UTF8.GetBytes(Table().ToCsv());
        return
        [
            new("CsvHelper, GetRecords of generated records", () => PeerRecords<FourColumns>(csv), true),
            new("JourneyTableCsv.Read", () => JourneyTableCsv.Read(csv).GetValueOrThrow(), true),
        ];
    }

    private Work[] ReadingPlanTables()
    {
        var files = Plans().Select(plan => PlanCsv.ToFiles(plan, new() { Language = Language.English })).ToArray();
        var read = files
            .Select(plan =>
                plan.Select(file => KeyValuePair.Create(file.Key, (ReadOnlyMemory<byte>)file.Value)).ToArray()
            )
            .ToArray();
        var options = new PlanCsvOptions { MostBytes = int.MaxValue - 1 };
        return
        [
            new("CsvHelper, GetRecords of generated records", () => files.Select(PeerTables).ToArray(), true),
            new(
                "PlanCsv.Read",
                () => read.Select(plan => PlanCsv.Read(plan, options).GetValueOrThrow()).ToArray(),
                true
            ),
        ];
    }

    private static object[] PeerTables(IReadOnlyList<KeyValuePair<string, byte[]>> files) =>
        [
            .. files.Select(file =>
                file.Key switch
                {
                    "marketing-plan.csv" => PeerRecords<PlanRow>(file.Value),
                    "channels.csv" => PeerRecords<ChannelRow>(file.Value),
                    "activities.csv" => PeerRecords<ActivityRow>(file.Value),
                    "objectives.csv" => PeerRecords<ObjectiveRow>(file.Value),
                    "customer-journeys.csv" => PeerRecords<JourneyRow>(file.Value),
                    "touchpoints.csv" => PeerRecords<TouchpointRow>(file.Value),
                    "tasks.csv" => PeerRecords<TaskRow>(file.Value),
                    "datapackage.json" => (object)file.Key,
                    _ => throw new InvalidOperationException($"There is no record for {file.Key}."),
                }
            ),
        ];

    private static List<T> PeerRecords<T>(byte[] csv)
    {
        using var reader = CsvReader.Create(csv, new CsvReaderOptions());
        return [.. reader.GetRecords<T>()];
    }

    private Work[] WritingTables()
    {
        var table = Table();
        return
        [
            new("CsvHelper, WriteField by hand", () => Write(table)),
            new("JourneyTableCsv.WriteCsv", () => WriteOurs(table)),
        ];
    }

    private MarketingPlan[] Plans() => _json.Select(part => PlanJson.Read(part).GetValueOrThrow()).ToArray();

    private JourneyTable Table() =>
        new(
            Language.Dutch,
            Plans()
                .SelectMany(plan =>
                    plan.Operational.Journeys.SelectMany(journey => JourneyTable.Of(plan, journey, Language.Dutch).Rows)
                )
                .Take(_options.Touchpoints)
                .ToValueList()
        );

    private static IEnumerable<int> Parts(int touchpoints)
    {
        for (var rest = touchpoints; rest > 0; rest -= MostInOneText)
        {
            yield return int.Min(rest, MostInOneText);
        }
    }

    private static byte[] Encoded(MarketingPlan plan)
    {
        var buffer = new ArrayBufferWriter<byte>();
        PlanJson.Write(plan, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    private static long Tokens(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        var tokens = 0L;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    private static int Records(byte[] csv)
    {
        using var reader = CsvReader.Create(csv, new CsvReaderOptions());
        var records = 0;
        while (reader.Read())
        {
            records++;
        }

        return records;
    }

    private static long Fields(byte[] csv)
    {
        using var reader = CsvReader.Create(csv, new CsvReaderOptions());
        var length = 0L;
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                length += reader.GetSpan(i).Length;
            }
        }

        return length;
    }

    private static JourneyTable Write(JourneyTable table)
    {
        using var stream = new StreamWriter(Stream.Null);
        using var writer = CsvWriter.Create(stream, new CsvWriterOptions(), leaveOpen: true);
        foreach (var row in table.Rows)
        {
            writer.WriteField(row.Touchpoint);
            writer.WriteField(row.Activity);
            writer.WriteField(row.Task);
            writer.WriteField(row.Channel);
            writer.EndRecord();
        }

        return table;
    }

    private static JourneyTable WriteOurs(JourneyTable table)
    {
        using var stream = new StreamWriter(Stream.Null);
        table.WriteCsv(stream);
        return table;
    }
}
