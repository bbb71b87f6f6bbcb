using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Dakmad.Drawing;
using Dakmad.Drawing.Mermaid;
using Dakmad.Drawing.Svg;
using Dakmad.Tests.Docs;
using Dakmad.Tests.Drawing;
using FluentAssertions;

namespace Dakmad.Tests.Clients;

/// <summary>A browser, the Nu checker, xmllint and Mermaid itself find nothing wrong with what is drawn.</summary>
public sealed class DrawingClientTests : IDisposable
{
    private const string Modules = "tests/clients/node_modules/";
    private const string Playwright = Modules + "playwright-core";
    private const string Mermaid = Modules + "mermaid";
    private const string Checker = Modules + "vnu-jar/build/dist/vnu.jar";
    private const string Chromium = "/usr/bin/chromium";

    private readonly string _folder = Directory.CreateTempSubdirectory("dakmad-drawing-").FullName;

    [ClientFact(Playwright, Chromium, "/usr/share/fonts/truetype/liberation", "/usr/share/fonts/truetype/dejavu")]
    public async Task In_a_browser_no_texts_overlap_and_none_leaves_its_room()
    {
        WritePictures(withRooms: true);

        Wrong(await Problems(), atLeast: 30).Should().BeEmpty();
    }

    [ClientFact(Playwright, Chromium)]
    public async Task The_browser_finds_a_text_that_leaves_its_room_and_one_over_another()
    {
        var plan = DrawnPlans.Sample;
        var picture = JourneyMapLayout.Of(plan.Analyse(), "nabestellen").Picture;
        using var svg = new StringWriter();
        SvgPicture.Write(picture, svg);
        var rooms = Rooms(picture).ToArray();
        rooms[1] = rooms[1] with { Width = 10 };
        Write(
            "wrong.svg",
            svg.ToString()
                .Replace(">Nabestellen door vaste klanten</text>", " dy=\"25\">Nabestellen door vaste klanten</text>")
        );
        Write("wrong.json", JsonSerializer.Serialize(rooms.Select(Room)));

        var problems = (await Problems())["wrong.svg"];

        problems.Should().Contain(problem => problem.Contains("leaves its room"));
        problems.Should().Contain(problem => problem.Contains("over"));
    }

    [ClientFact(Playwright, Chromium)]
    public async Task The_report_opens_switches_sorts_prints_and_runs_no_name()
    {
        foreach (var (name, plan) in DrawnPlans.All)
        {
            Write($"{name}.html", plan.ToHtml());
        }

        // As long as they come: it opens in seconds all the same.
        Write("200.html", DrawnPlans.WithJourney(200, DrawnPlans.Dutch).ToHtml());
        Wrong(await Problems(), atLeast: 10).Should().BeEmpty();
    }

    [ClientFact(Playwright, Chromium, Mermaid)]
    public async Task Mermaid_reads_every_diagram_and_shows_the_names_as_they_are()
    {
        foreach (var (name, plan) in DrawnPlans.All)
        {
            foreach (var journey in plan.Operational.Journeys)
            {
                foreach (var kind in Enum.GetValues<MermaidKind>())
                {
                    // Mermaid refuses a Sankey diagram in which nothing flows.
                    if (kind == MermaidKind.Sankey && !plan.Analyse().FunnelOf(journey.Id).HasVolumes)
                    {
                        continue;
                    }

                    Write($"{name}-{journey.Id}-{kind}.mmd", plan.ToMermaid(journey.Id, kind));
                    Write($"{name}-{journey.Id}-{kind}.json", JsonSerializer.Serialize(Names(plan, journey, kind)));
                }
            }
        }

        Wrong(await Problems(), atLeast: 40).Should().BeEmpty();
    }

    [ClientFact(Checker, "/usr/bin/java")]
    public async Task The_Nu_checker_finds_no_error_in_reports_and_pictures()
    {
        WritePictures(withRooms: false);
        foreach (var (name, plan) in DrawnPlans.All)
        {
            Write($"{name}.html", plan.ToHtml());
        }

        var (exitCode, _, errors) = await Shell.Run([
            "java",
            "-jar",
            Repository.PathOf(Checker),
            "--errors-only",
            "--also-check-svg",
            // Names are kept as they were written, whatever their normalisation form.
            "--filterpattern",
            ".*Unicode Normalization Form C.*",
            .. Directory.EnumerateFiles(_folder),
        ]);

        errors.Should().BeEmpty();
        exitCode.Should().Be(0);
    }

    [ClientFact("/usr/bin/xmllint")]
    public async Task Xmllint_reads_every_picture()
    {
        WritePictures(withRooms: false);

        var (exitCode, _, errors) = await Shell.Run(["xmllint", "--noout", .. Directory.EnumerateFiles(_folder)]);

        errors.Should().BeEmpty();
        exitCode.Should().Be(0);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void WritePictures(bool withRooms)
    {
        foreach (var (name, plan) in DrawnPlans.All)
        {
            var analysis = plan.Analyse();
            var options = new PictureOptions { Findings = plan.Check() };
            foreach (
                var picture in Enum.GetValues<PictureKind>()
                    .SelectMany(kind => PlanPicture.Of(analysis, kind, null, options))
            )
            {
                using var svg = new StringWriter();
                SvgPicture.Write(picture, svg);
                Write($"{name}-{picture.Key}.svg", svg.ToString());
                if (withRooms)
                {
                    Write($"{name}-{picture.Key}.json", JsonSerializer.Serialize(Rooms(picture).Select(Room)));
                }
            }
        }
    }

    private static IEnumerable<Frame> Rooms(Picture picture) => picture.All<TextShape>().Select(text => text.Frame);

    private static object Room(Frame room) =>
        new
        {
            x = room.X,
            y = room.Y,
            width = room.Width,
            height = room.Height,
        };

    /// <summary>What a diagram has to show.</summary>
    private static IEnumerable<string> Names(MarketingPlan plan, Journey journey, MermaidKind kind) =>
        (
            kind switch
            {
                MermaidKind.Gantt => plan.Analyse()
                    .Calendar.Occurrences.Where(one => one is { Start: not null, End: not null })
                    .Select(one => one.Event.Name),
                MermaidKind.Sankey => [],
                MermaidKind.Grid => plan
                    .Operational.Channels.Select(channel => channel.Name)
                    .Concat(plan.Operational.Activities.Select(activity => activity.Name))
                    .Concat(plan.Strategic.Concepts.Select(concept => concept.Name)),
                _ => journey.Touchpoints.Select(touchpoint => touchpoint.Name),
            }
        ).Select(InertText.Of);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    /// <summary>What is wrong, with its file; enough files were looked at.</summary>
    private static IEnumerable<string> Wrong(Dictionary<string, string[]> problems, int atLeast)
    {
        problems.Should().HaveCountGreaterThanOrEqualTo(atLeast);
        return problems.SelectMany(file => file.Value.Select(problem => $"{file.Key}: {problem}"));
    }

    private async Task<Dictionary<string, string[]>> Problems()
    {
        var (exitCode, output, errors) = await Shell.Run("node", "tests/clients/drawing.mjs", _folder);
        exitCode.Should().Be(0, errors);
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(output)!;
    }
}
