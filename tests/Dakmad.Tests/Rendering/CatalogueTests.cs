using System;
using System.Linq;
using System.Text.Json;
using Dakmad.Diagnostics;
using Dakmad.Rendering;
using Dakmad.Rules;
using Dakmad.Tests.Architecture;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rendering;

public sealed class CatalogueTests
{
    private static readonly CatalogueEntry Entry = CatalogueEntry.Of(new Thrift());

    [Fact]
    public void The_catalogue_holds_everything_that_can_be_found_in_the_order_of_the_ids()
    {
        var declared = Descriptors.All.Select(descriptor => descriptor.Id);
        var rules = RuleSet.All.Rules.Select(rule => rule.Descriptor.Id);

        Catalogue
            .All.Select(entry => entry.Descriptor.Id)
            .Should()
            .BeEquivalentTo(declared.Union(rules, StringComparer.Ordinal))
            .And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void An_entry_is_found_by_its_id_capitals_set_aside()
    {
        Catalogue.Find("dak2001")!.Rule.Should().BeSameAs(RuleSet.All.Rules.First());
        Catalogue.Find("DAK0001")!.Rule.Should().BeNull();
        Catalogue.Find("DAK").Should().BeNull();
    }

    [Theory]
    [InlineData(Language.Dutch, "entry.nl", "txt")]
    [InlineData(Language.Dutch, "entry.nl", "md")]
    [InlineData(Language.Dutch, "entry.nl", "json")]
    [InlineData(Language.English, "entry.en", "txt")]
    [InlineData(Language.English, "entry.en", "md")]
    [InlineData(Language.English, "entry.en", "json")]
    public void An_entry_tells_all_there_is_in_every_form(Language language, string name, string form)
    {
        var text = Rendered.WithoutVersion(output =>
        {
            switch (form)
            {
                case "txt":
                    CatalogueText.Write(Entry, language, output);
                    break;
                case "md":
                    CatalogueMarkdown.Write(Entry, language, output);
                    break;
                default:
                    CatalogueJson.Write([Entry], language, output);
                    break;
            }
        });

        Approved.Match(text, name, form);
    }

    [Fact]
    public void A_table_has_a_row_for_every_entry()
    {
        var entries = Catalogue.All.Append(Entry).ToArray();

        var text = Rendered.Text(output => CatalogueText.WriteTable(entries, Language.Dutch, output)).Split('\n');
        var markdown = Rendered.Text(output => CatalogueMarkdown.WriteTable(entries, Language.English, output));

        text.Should().HaveCount(entries.Length + 1);
        text[0].Should().Be("DAK0001   fout          altijd   Geen tekst");
        text[^2].Should().Be("HUIS9001  suggestie     uit      Zuinig | wees");
        markdown.Should().EndWith("| HUIS9001 | suggestion | off | Thrift \\| always |\n");
        markdown.Split('\n').Should().HaveCount(entries.Length + 3);
    }

    [Fact]
    public void Json_lists_every_entry()
    {
        using var json = JsonDocument.Parse(
            Rendered.Text(output => CatalogueJson.Write(Catalogue.All, Language.English, output))
        );

        json.RootElement.GetProperty("entries")
            .EnumerateArray()
            .Select(entry => entry.GetProperty("id").GetString())
            .Should()
            .Equal(Catalogue.All.Select(entry => entry.Descriptor.Id));
    }

    /// <summary>A rule that has everything a rule can have.</summary>
    private sealed class Thrift : Rule<MarketingPlan>
    {
        public override DiagnosticDescriptor Descriptor { get; } =
            new()
            {
                Id = "HUIS9001",
                Severity = Severity.Suggestion,
                Title = new("Zuinig | wees", "Thrift | always"),
                Message = new("{plan} kost meer dan *{limit}*.", "{plan} costs more than *{limit}*."),
                Rationale = new("Geld is op zodra het op is.", "Money is gone once it is gone."),
                Remedy = new("Geef minder uit.", "Spend less."),
                Exemption = new("Bij een jubileum.", "At a jubilee."),
                Citations = [new("S3", 42, 50), new("S1", 7)],
            };

        public override bool IsOnByDefault => false;

        public override ValueList<RuleParameter> Parameters =>
            [
                new("limit", 1000.50m, new("Het bedrag in euro.", "The amount in euros."), new("S2", 12)),
                new("years", 2, new("Het aantal jaren.", "The number of years.")),
            ];

        protected override void Check(MarketingPlan part, RuleContext context) => context.Report();
    }
}
