using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Traversal;

namespace Dakmad.Tests.Analysis;

/// <summary>A text in a field of a plan, an entry of the knowledge base, and whether a marketer says the one is the other.</summary>
internal sealed record MatchedPair(string Text, string Field, string Entry, bool Expected)
{
    /// <summary>Reads lines of four columns, of which only the text may have commas; the first line names the columns.</summary>
    public static IReadOnlyList<MatchedPair> Read(string file) =>
        [
            .. File.ReadLines(Repository.PathOf("tests", "Dakmad.Tests", "Analysis", file))
                .Skip(1)
                .Where(line => line.Length > 0)
                .Select(line => line.Split(','))
                .Select(cells => new MatchedPair(
                    string.Join(',', cells[..^3]),
                    cells[^3],
                    cells[^2],
                    cells[^1] == "yes"
                )),
        ];

    /// <summary>What the library says.</summary>
    public bool IsMatched() =>
        GapAnalysis.Of(new(Plan())).Matches.Any(match => match.Entry.Id == Entry && match.Basis == MatchBasis.Term);

    /// <summary>A plan in which nothing stands but the text in its field.</summary>
    private MarketingPlan Plan()
    {
        var plan = GapPlans.Plain;
        var objective = new Objective { Id = "doel", Name = "Doel" };
        return Field switch
        {
            "touchpoint" => GapPlans.With(touchpoint => touchpoint with { Name = Text }),
            "task" => GapPlans.With(touchpoint => touchpoint with { Tasks = [new() { Id = "taak", Name = Text }] }),
            "format" => GapPlans.With(touchpoint => touchpoint with { Content = new() { Formats = [Text] } }),
            "reason" => GapPlans.With(touchpoint =>
                touchpoint with
                {
                    Experience = new() { DropOffs = [new() { Reason = Text }] },
                }
            ),
            "kpi" => plan with { Operational = plan.Operational with { Objectives = [objective with { Kpi = Text }] } },
            "tool" => plan with
            {
                Operational = plan.Operational with { Objectives = [objective with { Tool = Text }] },
            },
            "objective" => plan with
            {
                Operational = plan.Operational with { Objectives = [objective with { Name = Text }] },
            },
            "activity" => plan.Update<Activity>(
                "/operational/activities/werk",
                activity => activity with { Name = Text }
            ),
            "channel" => plan.Update<Channel>("/operational/channels/kanaal", channel => channel with { Name = Text }),
            "event" => plan with { Tactical = new() { Events = [new() { Id = "event", Name = Text }] } },
            "offering" => plan with
            {
                Operational = plan.Operational with { Offerings = [new() { Id = "aanbod", Name = Text }] },
            },
            "concept" => plan with { Strategic = new() { Concepts = [new() { Id = "concept", Name = Text }] } },
            _ => throw new InvalidOperationException($"There is no field '{Field}'."),
        };
    }
}
