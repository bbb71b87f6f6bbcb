using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Experience;

/// <summary>A conversation that goes on in another channel where nobody knows what was said before [S0:1260-1281].</summary>
internal sealed class HandOverWithoutContext : Rule<Journey>
{
    private static readonly RuleParameter Unstated = new(
        "unstated",
        0,
        new(
            "1: ook waar het plan niet zegt of eerdere contacten bekend zijn; 0: alleen waar het zegt van niet.",
            "1: also where the plan does not say whether earlier contacts are known; 0: only where it says that they are not."
        )
    )
    {
        Least = 0,
        Most = 1,
        IsWhole = true,
    };

    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK7009",
            Severity = Severity.Suggestion,
            Title = new("Overdracht zonder gedeelde klantcontext", "Hand-over without shared customer context"),
            Message = new(
                "Wie na '{from}' bij '{to}' komt, moet het verhaal opnieuw vertellen: eerdere contacten zijn daar {known}.",
                "Whoever comes to '{to}' after '{from}' has to tell the story again: earlier contacts are {known} there."
            ),
            Rationale = new(
                "Klanten verwachten dat ze hun verhaal één keer hoeven te vertellen, ook als ze van kanaal wisselen. Wie een vraag al aan de telefoon heeft gesteld, wil die de volgende dag niet in de chat herhalen.",
                "Customers expect to tell their story once, also when they change channels. Who has asked a question by phone does not want to repeat it in the chat the next day."
            ),
            Remedy = new(
                "Laat dit contactmoment weten wat eerder is besproken, zoals in een CRM-systeem, en zet 'sharedContext' op true.",
                "Let this touchpoint know what was discussed before, as in a CRM system, and set 'sharedContext' to true."
            ),
            Exemption = new(
                "Als de twee gesprekken over iets anders gaan.",
                "When the two conversations are about different things."
            ),
            Citations = [new("S0", 1260, 1281)],
        };

    public override ValueList<RuleParameter> Parameters => [Unstated];

    protected override void Check(Journey part, RuleContext context)
    {
        JourneyGraph? graph = null;
        for (var to = 0; to < part.Touchpoints.Count; to++)
        {
            var touchpoint = part.Touchpoints[to];
            if (IsForgetful(touchpoint, context) && Communicates(touchpoint, context.Index))
            {
                graph ??= JourneyGraph.Of(part);
                Report(part, to, HandedOver(part, to, graph, context.Index), context);
            }
        }
    }

    private static void Report(Journey journey, int to, int[] from, RuleContext context)
    {
        if (from.Length > 0)
        {
            var touchpoints = context.Path.Property("touchpoints");
            context.ReportOn(
                touchpoints.Item(to),
                from.Select(touchpoints.Item),
                new("from", journey.Touchpoints[from[0]].Name),
                new("to", journey.Touchpoints[to].Name),
                new(
                    "known",
                    journey.Touchpoints[to].Service?.SharedContext is null
                        ? new LocalizedText("volgens het plan niet bekend", "not known, as far as the plan says,")
                        : new("niet bekend", "not known")
                )
            );
        }
    }

    /// <summary>The last conversations before a touchpoint, in another channel; what is no conversation is passed over.</summary>
    private static int[] HandedOver(Journey journey, int to, JourneyGraph graph, PlanIndex index)
    {
        var found = new SortedSet<int>();
        var met = new HashSet<int> { to };
        var open = new Stack<int>();
        open.Push(to);
        while (open.TryPop(out var at))
        {
            foreach (var previous in graph.Before(at))
            {
                if (!met.Add(previous))
                {
                    continue;
                }

                if (!Communicates(journey.Touchpoints[previous], index))
                {
                    open.Push(previous);
                }
                else if (journey.Touchpoints[previous].Channel != journey.Touchpoints[to].Channel)
                {
                    found.Add(previous);
                }
            }
        }

        return [.. found];
    }

    private static bool IsForgetful(Touchpoint touchpoint, RuleContext context) =>
        touchpoint.Service?.SharedContext is { } shared ? !shared : context.Parameter(Unstated.Name) == 1;

    private static bool Communicates(Touchpoint touchpoint, PlanIndex index) =>
        index.Find<Activity>(touchpoint.Activity) is { Kind: ActivityKind.Communicate };
}
