using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Shapes;
using NodaTime;

namespace Dakmad.Integrity;

/// <summary>
/// What a plan declares and refers to, gathered while it is read or walked, and the checks on it. It does not need the
/// plan itself, so that the same checks run on a file from which no plan results.
/// </summary>
internal sealed class IntegrityTable<TPlace>(IFindings<TPlace> findings)
{
    private const int MostSuggestions = 100;

    private readonly Dictionary<string, TPlace>[] _declared = Tables<TPlace>();
    private readonly Dictionary<string, List<TPlace>>[] _open = Tables<List<TPlace>>();
    private readonly LinkTable<TPlace>[] _links =
    [
        new(IntegrityDiagnostics.SpecialisationCycle),
        new(IntegrityDiagnostics.ContributionCycle),
        new(IntegrityDiagnostics.ContinuationCycle),
    ];

    private int _suggestions;

    /// <summary>An element has an id.</summary>
    public void Declare(ElementKind kind, string id, TPlace place)
    {
        var declared = _declared[(int)kind];
        if (!declared.TryAdd(id, place))
        {
            findings.Report(
                IntegrityDiagnostics.DuplicateId,
                place,
                [declared[id]],
                new("id", id),
                new("kind", kind.Label())
            );
        }
    }

    /// <summary>Something refers to an element.</summary>
    public void Refer(ElementKind kind, string id, TPlace place)
    {
        if (_declared[(int)kind].ContainsKey(id))
        {
            return;
        }

        var open = _open[(int)kind];
        if (!open.TryGetValue(id, out var places))
        {
            open.Add(id, places = []);
        }

        places.Add(place);
    }

    /// <summary>An element refers to another of its own kind in a way that must not go round.</summary>
    public void Link(LinkKind link, ElementKind kind, string from, string to, TPlace place) =>
        _links[(int)link].Add(kind, from, to, place);

    /// <summary>Parts of one whole were stated.</summary>
    public void Divide(ShareSum sum, TPlace place)
    {
        if (sum.IsAboveOne)
        {
            findings.Report(
                IntegrityDiagnostics.SharesAboveOne,
                place,
                [],
                new DiagnosticArgument("sum", FigureText.Number(sum.Value))
            );
        }
    }

    /// <summary>A period was stated by its first and last day.</summary>
    public void Order(LocalDate? start, TPlace startAt, LocalDate? end, TPlace endAt)
    {
        if (end < start)
        {
            findings.Report(
                IntegrityDiagnostics.EndBeforeStart,
                endAt,
                [startAt],
                new("start", FigureText.Date(start.Value)),
                new("end", FigureText.Date(end.Value))
            );
        }
    }

    /// <summary>A journey is complete: the ids of its touchpoints and tasks do not count outside it.</summary>
    public void CloseJourney()
    {
        ReportUnresolved(ElementKind.Touchpoint);
        _declared[(int)ElementKind.Touchpoint].Clear();
        _declared[(int)ElementKind.Task].Clear();
    }

    /// <summary>Everything has been gathered, or as much as could be read.</summary>
    /// <param name="isComplete">
    /// Whether all elements of a kind were seen. Where a file breaks off, a reference to a kind that could still have
    /// followed says nothing.
    /// </param>
    public void Close(Func<ElementKind, bool> isComplete)
    {
        for (var kind = default(ElementKind); (int)kind < ElementKinds.Count; kind++)
        {
            if (isComplete(kind))
            {
                ReportUnresolved(kind);
            }
        }

        foreach (var links in _links)
        {
            links.Report(findings);
        }
    }

    /// <summary>One finding for each id that is missing, however often it is referred to.</summary>
    private void ReportUnresolved(ElementKind kind)
    {
        foreach (var (id, places) in _open[(int)kind])
        {
            if (!_declared[(int)kind].ContainsKey(id))
            {
                ReportUnresolved(kind, id, CollectionsMarshal.AsSpan(places));
            }
        }

        _open[(int)kind].Clear();
    }

    private void ReportUnresolved(ElementKind kind, string id, ReadOnlySpan<TPlace> places)
    {
        var idArgument = new DiagnosticArgument("id", id);
        var kindArgument = new DiagnosticArgument("kind", kind.Label());
        if (OtherKind(kind, id) is { } found)
        {
            findings.Report(
                IntegrityDiagnostics.WrongKind,
                places[0],
                places[1..],
                idArgument,
                kindArgument,
                new("found", found.Label())
            );
        }
        else
        {
            findings.Report(
                IntegrityDiagnostics.DanglingReference,
                places[0],
                places[1..],
                idArgument,
                kindArgument,
                new("suggestion", Suggestion(kind, id))
            );
        }
    }

    /// <summary>What may have been meant. Of a great many the first are looked into: they mostly have one cause.</summary>
    private LocalizedText Suggestion(ElementKind kind, string id) =>
        ++_suggestions > MostSuggestions ? LocalizedText.Same("") : Similar.Suggestion(id, _declared[(int)kind].Keys);

    private ElementKind? OtherKind(ElementKind meant, string id)
    {
        for (var kind = 0; kind < _declared.Length; kind++)
        {
            if (kind != (int)meant && _declared[kind].ContainsKey(id))
            {
                return (ElementKind)kind;
            }
        }

        return null;
    }

    private static Dictionary<string, T>[] Tables<T>()
    {
        var tables = new Dictionary<string, T>[ElementKinds.Count];
        for (var kind = 0; kind < tables.Length; kind++)
        {
            tables[kind] = new(StringComparer.Ordinal);
        }

        return tables;
    }
}
