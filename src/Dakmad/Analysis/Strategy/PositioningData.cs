using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Dakmad.Analysis.Strategy;

/// <summary>Reads tables of positionings: the one that comes with the library, and those of users.</summary>
internal static class PositioningData
{
    private const string Resource = "Dakmad.Analysis.Data.positionings.json";

    public static PositioningTable Embedded()
    {
        using var stream =
            typeof(PositioningData).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The library lacks its resource '{Resource}'.");
        return Read(stream);
    }

    public static PositioningTable Read(Stream stream)
    {
        using var document = Parse(stream);
        var data = new PositioningNode(document.RootElement, "");
        data.Allow("explanation", "signs", "positionings");
        data.OptionalText("explanation");
        var signs = data.List("signs", Sign);
        var entries = data.List("positionings", Entry);
        return PositioningFaults.In(signs, entries).FirstOrDefault() is { } fault
            ? throw new PositioningTableException(fault.Place, fault.Text)
            : new(signs, entries);
    }

    private static JsonDocument Parse(Stream stream)
    {
        try
        {
            return JsonDocument.Parse(stream);
        }
        catch (JsonException fault)
        {
            // Lines and bytes are counted from 0, people count from 1.
            var (line, column) = (fault.LineNumber + 1, fault.BytePositionInLine + 1);
            throw new PositioningTableException(
                "",
                new(
                    string.Create(null, $"Dit is geen geldige JSON: regel {line}, teken {column}."),
                    string.Create(null, $"This is no valid JSON: line {line}, character {column}.")
                ),
                fault
            );
        }
    }

    private static PositioningSign Sign(PositioningNode data)
    {
        data.Allow("id", "nl", "en", "terms", "except");
        return new()
        {
            Id = data.Id("id"),
            Name = new(data.Text("nl"), data.Text("en")),
            Terms = data.Texts("terms"),
            Except = data.Texts("except"),
        };
    }

    private static PositioningEntry Entry(PositioningNode data)
    {
        data.Allow(
            "id",
            "nl",
            "en",
            "terms",
            "except",
            "goesWith",
            "lessWith",
            "against",
            "contradicts",
            "agrees",
            "suitedBy",
            "contradictedBy",
            "weakenedBy",
            "expects"
        );
        return new()
        {
            Id = data.Id("id"),
            Name = new(data.Text("nl"), data.Text("en")),
            Terms = data.Texts("terms"),
            Except = data.Texts("except"),
            GoesWith = data.Members<ValueDiscipline>("goesWith"),
            LessWith = data.Members<ValueDiscipline>("lessWith"),
            Against = data.Members<ValueDiscipline>("against"),
            Contradicts = data.Texts("contradicts"),
            Agrees = data.Texts("agrees"),
            SuitedBy = data.Texts("suitedBy"),
            ContradictedBy = data.Texts("contradictedBy"),
            WeakenedBy = data.Texts("weakenedBy"),
            Expects = data.Object("expects") is { } expects ? Demand(expects) : PositioningDemand.None,
        };
    }

    private static PositioningDemand Demand(PositioningNode data)
    {
        data.Allow("person", "forms", "serviceAboveBasic", "hoursPerWeek", "responseDays", "contactCostOfPrice");
        return new()
        {
            Person = data.Flag("person"),
            Forms = data.Members<ChannelForm>("forms"),
            ServiceAboveBasic = data.Flag("serviceAboveBasic"),
            HoursPerWeek = data.Number("hoursPerWeek", least: 0, most: 168),
            ResponseDays = data.Number("responseDays", least: double.Epsilon, most: double.MaxValue),
            ContactCostOfPrice = data.Number("contactCostOfPrice", least: double.Epsilon, most: double.MaxValue),
        };
    }
}
