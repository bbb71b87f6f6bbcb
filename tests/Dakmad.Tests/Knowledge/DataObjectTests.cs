using System;
using System.Text.Json;
using Dakmad.Knowledge;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Knowledge;

public sealed class DataObjectTests
{
    [Fact]
    public void An_entry_is_read()
    {
        var item = Item(
            """
            {
              "id": "a-b", "name": { "nl": "n", "en": "e" }, "text": "Zo.", "origin": "external", "aliases": ["c"],
              "source": ["S0:1-2", "S1:3", "Key"],
              "uses": [{ "phase": "use", "role": "insight", "media": "paid", "source": "S1:3" }, { "stage": "decision", "source": "S1:4" }]
            }
            """
        );

        item.Subject.Should().Be(KnowledgeSubject.Means);
        item.Id.Should().Be("a-b");
        item.Name.Should().Be(new LocalizedText("n", "e"));
        item.Text.Should().Be(LocalizedText.Same("Zo."));
        item.Note.Should().BeNull();
        item.Origin.Should().Be(KnowledgeOrigin.External);
        item.Aliases.Should().Equal("c");
        item.Citations.Should()
            .Equal(new Citation("S0", 1, 2), new Citation("S1", 3), new Citation("Key"), new Citation("S1", 4));
        item.Uses[0]
            .Should()
            .BeEquivalentTo(
                new
                {
                    Phase = JourneyPhase.Use,
                    Role = UseRole.Insight,
                    Media = MediaOwnership.Paid,
                }
            );
        item.Uses[1].Should().BeEquivalentTo(new { Phase = (JourneyPhase?)null, Stage = LifecycleStage.Decision });
    }

    [Theory]
    [InlineData("""{ "name": "n" }""", "'id' is missing")]
    [InlineData("""{ "id": "a" }""", "a: 'name' is missing")]
    [InlineData("""{ "id": "1a", "name": "n" }""", "'1a' is not an id")]
    [InlineData("""{ "id": "a", "name": "n", "colour": "x" }""", "a: there is no field 'colour'")]
    [InlineData("""{ "id": "a", "name": " " }""", "a text is empty")]
    [InlineData("""{ "id": "a", "name": "n", "origin": "Source" }""", "'Source' is no KnowledgeOrigin")]
    [InlineData("""{ "id": "a", "name": "n", "origin": "other" }""", "'other' is no KnowledgeOrigin")]
    [InlineData("""{ "id": "a", "name": "n", "source": "S0:1-2-3" }""", "'S0:1-2-3' is not a citation")]
    [InlineData("""{ "id": "a", "name": "n", "source": "S0:x" }""", "'x' is not a line")]
    [InlineData(
        """{ "id": "a", "name": "n", "uses": [{ "source": "S0:1" }] }""",
        "a use names either a phase or a stage"
    )]
    [InlineData(
        """{ "id": "a", "name": "n", "uses": [{ "phase": "use", "stage": "decision" }] }""",
        "a use names either a phase or a stage"
    )]
    [InlineData("""{ "id": "a", "name": "n", "uses": [{ "phase": "use", "x": "y" }] }""", "there is no field 'x'")]
    public void A_fault_in_a_data_file_is_refused(string json, string fault)
    {
        var read = () => Item(json);

        read.Should().Throw<InvalidOperationException>().WithMessage($"test: *{fault}*");
    }

    [Fact]
    public void A_range_and_a_table_have_to_be_sound()
    {
        const string Of = "\"id\": \"a\", \"name\": \"n\"";
        var range = () =>
            new Benchmark(
                KnowledgeSubject.Benchmarks,
                Data($$"""{ {{Of}}, "minimum": 2, "maximum": 1, "unit": "days", "attribution": "x" }""")
            );
        var table = () =>
            new SourceTable(
                KnowledgeSubject.Tables,
                Data($$"""{ {{Of}}, "columns": ["a", "b"], "rows": [{ "cells": ["c"] }] }""")
            );

        range.Should().Throw<InvalidOperationException>().WithMessage("*maximum lies below*");
        table.Should().Throw<InvalidOperationException>().WithMessage("*more or fewer cells*");
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var read = () => DataFile.Read("nowhere", data => data.Id("id"));

        read.Should().Throw<InvalidOperationException>().WithMessage("*'nowhere'*");
        DataFile.NameOf(KnowledgeSubject.DropOffMoments).Should().Be("drop-off-moments");
        DataFile.NameOf(KnowledgeSubject.SixB).Should().Be("six-b");
    }

    private static KnowledgeItem Item(string json) => new(KnowledgeSubject.Means, Data(json));

    private static DataObject Data(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new(document.RootElement.Clone(), "test");
    }
}
