using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Integrity;

/// <summary>Links of one kind between elements, and the circles in them.</summary>
internal sealed class LinkTable<TPlace>(DiagnosticDescriptor descriptor)
{
    private readonly Dictionary<(ElementKind, string), List<Link>> _links = [];
    private readonly List<(ElementKind, string)> _order = [];

    public void Add(ElementKind kind, string from, string to, TPlace place)
    {
        if (!_links.TryGetValue((kind, from), out var links))
        {
            _links.Add((kind, from), links = []);
            _order.Add((kind, from));
        }

        links.Add(new(to, place));
    }

    /// <summary>
    /// Reports every link that leads back to an element from which it was reached, with the way round: a search in
    /// depth, in the order of the plan, on a stack of its own so that a long chain cannot exhaust the thread's.
    /// </summary>
    public void Report(IFindings<TPlace> findings)
    {
        var done = new HashSet<(ElementKind, string)>();
        foreach (var start in _order)
        {
            if (!done.Contains(start))
            {
                Search(start, done, findings);
            }
        }
    }

    private void Search(
        (ElementKind Kind, string) start,
        HashSet<(ElementKind, string)> done,
        IFindings<TPlace> findings
    )
    {
        var way = new List<Step> { new(start) };
        var onWay = new HashSet<(ElementKind, string)> { start };
        while (way.Count > 0)
        {
            var step = way[^1];
            var links = _links.GetValueOrDefault(step.Element);
            if (links is null || step.Taken == links.Count)
            {
                way.RemoveAt(way.Count - 1);
                onWay.Remove(step.Element);
                done.Add(step.Element);
                continue;
            }

            var link = links[step.Taken++];
            step.Place = link.Place;
            var next = (start.Kind, link.To);
            if (onWay.Contains(next))
            {
                ReportCircle(way[way.FindIndex(at => at.Element == next)..], findings);
            }
            else if (!done.Contains(next))
            {
                way.Add(new(next));
                onWay.Add(next);
            }
        }
    }

    private void ReportCircle(List<Step> circle, IFindings<TPlace> findings)
    {
        var names = circle.Append(circle[0]).Select(step => step.Element.Id);
        findings.Report(
            descriptor,
            circle[0].Place!,
            circle.Skip(1).Select(step => step.Place!).ToArray(),
            new("kind", circle[0].Element.Kind.Label()),
            new("circle", string.Join(" → ", names))
        );
    }

    private readonly record struct Link(string To, TPlace Place);

    private sealed class Step((ElementKind Kind, string Id) element)
    {
        public (ElementKind Kind, string Id) Element { get; } = element;

        public int Taken { get; set; }

        public TPlace? Place { get; set; }
    }
}
