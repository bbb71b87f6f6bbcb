using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Dakmad.Knowledge;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

public sealed class KnowledgeVerbTests
{
    [Theory]
    [InlineData("nl", "dropOffMoments", "afhaakmomenten", "7")]
    [InlineData("en", "dropOffMoments", "drop-off moments", "7")]
    public async Task Without_a_word_the_subjects_are_shown(string language, string key, string name, string count)
    {
        var run = await ToolRun.OfAsync("knowledge", "--lang", language);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Split('\n').Should().Contain(line => IsRow(line, key, name, count));
    }

    [Theory]
    [InlineData("means")]
    [InlineData("marketinginstrumenten")]
    public async Task A_subject_lists_its_entries_with_their_sources(string word)
    {
        using var json = JsonDocument.Parse((await ToolRun.OfAsync("knowledge", word, "--format", "json")).Output);

        var table = json.RootElement.GetProperty("tables")[0];
        table.GetProperty("key").GetString().Should().Be("means");
        var rows = table.GetProperty("rows").EnumerateArray().ToList();
        rows.Select(row => row.GetProperty("id").GetString())
            .Should()
            .Equal(KnowledgeBase.Means.Select(entry => entry.Id));
        rows[0].GetProperty("name").GetString().Should().Be(KnowledgeBase.Means[0].Name.English);
        rows[0].GetProperty("sources").GetString().Should().Be(string.Join(' ', KnowledgeBase.Means[0].Citations));
    }

    [Theory]
    [InlineData("phase", "phases")]
    [InlineData("kpi", "kpis")]
    [InlineData("nps", "netPromoterScore")]
    [InlineData("drop-off-moments", "dropOffMoments")]
    [InlineData("Afhaakmomenten", "dropOffMoments")]
    [InlineData("sources", "sources")]
    [InlineData("bronnen", "sources")]
    [InlineData("crosswalks", "lifecycle")]
    public async Task Subjects_have_more_than_one_name(string word, string key)
    {
        using var json = JsonDocument.Parse((await ToolRun.OfAsync("knowledge", word, "--format", "json")).Output);

        json.RootElement.GetProperty("tables")[0].GetProperty("key").GetString().Should().Be(key);
    }

    [Fact]
    public async Task Every_subject_can_be_shown_in_every_form()
    {
        foreach (var subject in Enum.GetNames<KnowledgeSubject>())
        {
            foreach (var format in new[] { "text", "json", "markdown" })
            {
                var run = await ToolRun.OfAsync("knowledge", subject, "--format", format, "--lang", "nl");

                (run.ExitCode, run.Error).Should().Be((0, ""), "{0} as {1}", subject, format);
                run.Output.Should().NotBeEmpty();
            }
        }
    }

    [Fact]
    public async Task A_table_of_a_source_is_shown_as_it_is()
    {
        var run = await ToolRun.OfAsync("knowledge", "tables", "--lang", "nl", "--format", "markdown");

        run.Output.Should()
            .Contain("| Website bestellen | Transacties | Bestellen/order plaatsen | Elektronisch: website |");
    }

    [Fact]
    public async Task A_figure_is_called_illustrative()
    {
        var dutch = await ToolRun.OfAsync("knowledge", "benchmarks", "--lang", "nl", "--format", "markdown");

        dutch.Output.Should().Contain("68% (illustratief; ").And.Contain("4,2 contactmomenten (illustratief; ");
    }

    [Fact]
    public async Task One_entry_tells_what_it_is_for_in_each_phase()
    {
        var run = await ToolRun.OfAsync("knowledge", "chatbots", "--lang", "nl");

        run.Output.Should().StartWith("Chatbots\n").And.Contain("Toepassingen").And.Contain("levering");
    }

    [Theory]
    [InlineData("oriëntatie", 1)]
    [InlineData("retention", 1)]
    [InlineData("consideration", 2)]
    public async Task A_phase_lists_what_is_named_for_it(string phase, int tables)
    {
        using var json = JsonDocument.Parse(
            (await ToolRun.OfAsync("knowledge", "means", "--phase", phase, "--format", "json")).Output
        );

        var all = json.RootElement.GetProperty("tables").EnumerateArray().ToList();
        all.Should().HaveCount(tables);
        all.SelectMany(table => table.GetProperty("rows").EnumerateArray())
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(row => row.GetProperty("subject").GetString() == "marketing instruments");
    }

    [Fact]
    public async Task A_need_that_is_not_split_stands_for_both_kinds()
    {
        var run = await ToolRun.OfAsync("knowledge", "--phase", "behoefte", "--format", "markdown");

        run.Output.Should().Contain("| offline-advertising |").And.Contain("| search-volumes |");
    }

    [Theory]
    [InlineData("--promoters 10 --passives 5 --detractors 5", 10, 5, 5, "25")]
    [InlineData("--promoters 1 --detractors 2", 1, 0, 2, "-33")]
    [InlineData("--scores 9,10,7,0", 2, 1, 1, "25")]
    public async Task An_NPS_is_computed(string options, int promoters, int passives, int detractors, string score)
    {
        using var json = JsonDocument.Parse(
            (await ToolRun.OfAsync(["knowledge", "nps", "--format", "json", .. options.Split(' ')])).Output
        );

        var row = json.RootElement.GetProperty("tables")[0].GetProperty("rows")[0];
        row.GetProperty("promoters").GetInt32().Should().Be(promoters);
        row.GetProperty("passives").GetInt32().Should().Be(passives);
        row.GetProperty("detractors").GetInt32().Should().Be(detractors);
        row.GetProperty("respondents").GetInt32().Should().Be(promoters + passives + detractors);
        row.GetProperty("score").GetRawText().Should().StartWith(score);
    }

    [Fact]
    public async Task Nobody_has_no_NPS()
    {
        var run = await ToolRun.OfAsync("knowledge", "nps", "--promoters", "0", "--format", "markdown");

        run.Output.Should().Contain("| 0 | 0 | 0 | 0 | – |");
    }

    [Theory]
    [InlineData(
        "nps --scores 9,11,-1",
        "Antwoord 2 is 11; een score ligt tussen 0 en 10. Antwoord 3 is -1; een score ligt tussen 0 en 10."
    )]
    [InlineData("nps --scores 9,acht", "'acht' is geen geheel getal")]
    [InlineData("nps --promoters 3.5", "'3.5' is geen geheel getal")]
    [InlineData("nps --promoters 1 --scores 9", "geef aantallen of scores, niet allebei")]
    [InlineData("means --promoters 1", "aantallen en scores horen bij 'nps'")]
    [InlineData("middelen", "er is geen onderwerp of item 'middelen'; dakmad knowledge toont de onderwerpen")]
    [InlineData("7", "er is geen onderwerp of item '7'; dakmad knowledge toont de onderwerpen")]
    [InlineData("means --phase herfst", "er is geen fase 'herfst'; dakmad knowledge phases toont ze")]
    [InlineData("sources --phase use", "--phase hoort bij een onderwerp, niet bij 'sources'")]
    public async Task What_cannot_be_is_refused(string words, string message)
    {
        var run = await ToolRun.OfAsync(["knowledge", "--lang", "nl", .. words.Split(' ')]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be($"dakmad: fout: {message}\n");
    }

    [Fact]
    public async Task A_negative_count_is_refused()
    {
        var run = await ToolRun.OfAsync("knowledge", "nps", "--passives=-1");

        run.Should().Be(new ToolRun(2, "", "dakmad: error: a count is not negative\n"));
    }

    private static bool IsRow(string line, params string[] cells) =>
        line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SequenceEqual(cells);
}
