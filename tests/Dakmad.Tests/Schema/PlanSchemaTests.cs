using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dakmad.Analysis.Metrics;
using Dakmad.Json;
using Dakmad.Schema;
using Dakmad.Shapes;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Schema;

public sealed class PlanSchemaTests
{
    private static readonly SchemaFields Schema = new(PlanSchema.Text);

    private static readonly FieldNames[] WithFields =
    [
        .. PartShape.All.Select(Names),
        MoneyJson.Fields,
        DateRangeJson.Fields,
        TouchpointRangeJson.Fields,
        JourneyPointJson.Fields,
    ];

    public static TheoryData<string> Types() => [.. WithFields.Select(names => names.Type.Name)];

    [Fact]
    public void The_schema_that_is_handed_out_is_the_one_in_the_documentation() =>
        Approved.MatchFile(PlanSchema.Text, Repository.PathOf("src", "docs", "plan.schema.json"));

    [Fact]
    public void Writing_gives_the_text_in_utf_8()
    {
        var output = new ArrayBufferWriter<byte>();

        PlanSchema.Write(output);

        output.WrittenSpan.ToArray().Should().Equal(Encoding.UTF8.GetBytes(PlanSchema.Text));
    }

    [Fact]
    public void The_schema_goes_by_its_id_and_by_draft_2020_12()
    {
        var schema = Schema.Definition(SchemaFields.Plan);

        ((string?)schema["$id"]).Should().Be(PlanSchema.Id);
        ((string?)schema["$schema"]).Should().Be("https://json-schema.org/draft/2020-12/schema");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_read_and_its_definition_have_the_same_fields_and_require_the_same(string type)
    {
        var names = WithFields.Single(names => names.Type.Name == type);
        var definition = JsonNamingPolicy.CamelCase.ConvertName(names.Type.Name);
        if (names.Type == typeof(JourneyPoint))
        {
            // Two of its forms are objects with one field each, which is required in it; the other may be null.
            var forms = Schema.Definition(definition)["oneOf"]!.AsArray().Skip(1).ToList();
            forms.Select(form => form!["properties"]!.AsObject().First().Key).Should().Equal(names.All);
            forms.Select(form => (string?)form!["required"]!.AsArray().Single()).Should().Equal(names.All);
            forms.Should().OnlyContain(form => !(bool)form!["additionalProperties"]!);
            return;
        }

        Schema.Fields(definition).Should().Equal(names.All);
        Schema
            .Required(definition)
            .Should()
            .Equal(names.All.Where((_, field) => (names.Required & (1UL << field)) != 0));
        (Schema.Definition(definition)["additionalProperties"] is null).Should().Be(names.KeepsOthers);
    }

    [Fact]
    public void A_field_without_a_shape_is_noticed()
    {
        var forgetting = () => new ObjectShape(DateRangeJson.Fields, new("a", "a"), [new("Start", Values.Date)]);

        forgetting.Should().Throw<InvalidOperationException>().WithMessage("*DateRange.End*");
    }

    [Fact]
    public void A_shape_without_a_field_is_noticed()
    {
        var inventing = () =>
            new ObjectShape(
                DateRangeJson.Fields,
                new("a", "a"),
                [new("Start", Values.Date), new("End", Values.Date), new("Middle", Values.Date)]
            );

        inventing.Should().Throw<InvalidOperationException>().WithMessage("*DateRange.Middle*");
    }

    [Fact]
    public void Every_well_known_name_of_an_open_set_is_proposed()
    {
        Type[] sets =
        [
            typeof(ChannelGroup),
            typeof(MeasurementUnit),
            typeof(OrderingPrinciple),
            typeof(Positioning),
            typeof(TransactionModel),
        ];
        var known = sets.SelectMany(set =>
                set.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null))
            )
            .Select(instance => instance!.ToString());

        Examples(Schema.Definition(SchemaFields.Plan))
            .Distinct(StringComparer.Ordinal)
            .Should()
            .BeEquivalentTo(known.Concat(JourneyMetrics.All.Select(metric => metric.Id)));
    }

    [Fact]
    public void Every_field_has_a_title_and_every_definition_a_description()
    {
        foreach (var definition in Schema.Objects)
        {
            Schema.Definition(definition)["properties"]!
                .AsObject()
                .Should()
                .OnlyContain(field => HasTitle(field.Value));
        }

        Schema.Definition(SchemaFields.Plan)["$defs"]!
            .AsObject()
            .Should()
            .OnlyContain(definition => definition.Value!["description"] != null);
    }

    private static bool HasTitle(JsonNode? schema) => !string.IsNullOrWhiteSpace((string?)schema!["title"]);

    private static IEnumerable<string> Examples(JsonNode? schema) =>
        schema switch
        {
            JsonObject keywords => keywords.SelectMany(keyword =>
                keyword is { Key: "examples", Value: JsonArray examples }
                    ? examples.Select(example => (string)example!)
                    : Examples(keyword.Value)
            ),
            JsonArray list => list.SelectMany(Examples),
            _ => [],
        };

    private static FieldNames Names(PartShape shape)
    {
        var codec = typeof(PartJson<>).MakeGenericType(shape.Type);
        var instance = codec.GetMethod("Of")!.Invoke(null, [shape]);
        return (FieldNames)codec.GetProperty("Names")!.GetValue(instance)!;
    }
}
