using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Strategy;

/// <summary>What the names of channels and touchpoints of a plan tell, each name once.</summary>
internal sealed class PositioningNames
{
    private const int EnoughWeakSigns = 2;

    private readonly List<(PositioningEvidence Evidence, ValueList<string> Signs)> _named = [];
    private readonly PositioningTable _table;
    private readonly Dictionary<string, ValueList<string>> _signs = new(StringComparer.Ordinal);

    public PositioningNames(PlanAnalysis analysis, PositioningTable table)
    {
        _table = table;
        var index = analysis.Index;
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var journey in index.All<Journey>())
        {
            for (var i = 0; i < journey.Element.Touchpoints.Count; i++)
            {
                Add(journey.Element.Touchpoints[i].Name, journey.Path.Property("touchpoints").Item(i), met);
            }
        }

        IsEmpty =
            index.All<Channel>().Count == 0 && index.All<Journey>().All(journey => journey.Element.Touchpoints.IsEmpty);
        var said = SaidOnChannels(index);
        foreach (var channel in index.All<Channel>().Reverse())
        {
            // The operational name first: a channel and what it makes more specific are one thing to look at.
            if (!SignsIn(channel.Element.Name).Any(sign => said.Contains((channel.Element.Id, sign))))
            {
                Add(channel.Element.Name, channel.Path, met);
            }
        }
    }

    /// <summary>Whether the plan has no channel and no touchpoint.</summary>
    public bool IsEmpty { get; }

    public IEnumerable<PositioningReason> Reasons(PositioningMatch match)
    {
        var entry = match.Entry;
        var contradicting = With(entry.ContradictedBy);
        var weakening = With(entry.WeakenedBy);
        var suiting = With(entry.SuitedBy);
        if (contradicting.Length > 0 || weakening.Length >= EnoughWeakSigns)
        {
            yield return Against(match, With([.. entry.ContradictedBy, .. entry.WeakenedBy]));
        }
        else if (weakening is [var one])
        {
            var signs = SignsOf(weakening, entry.WeakenedBy);
            yield return new()
            {
                Kind = PositioningReasonKind.Note,
                Positionings = [match],
                Expected = Other(signs),
                Found = [one.Evidence],
                Text = new(
                    $"{Capital(signs.Dutch)} kan afdoen aan {match.Quoted.Dutch}: {one.Evidence.Name.Dutch}.",
                    $"{Capital(signs.English)} may detract from {match.Quoted.English}: {one.Evidence.Name.English}."
                ),
            };
        }

        if (suiting.Length > 0)
        {
            var signs = SignsOf(suiting, entry.SuitedBy);
            var names = Spoken.Names(Names(suiting));
            yield return new()
            {
                Kind = PositioningReasonKind.Supports,
                Positionings = [match],
                Expected = signs,
                Found = Evidence(suiting),
                Text = new(
                    $"Dit past bij {match.Quoted.Dutch}: {signs.Dutch} ({names.Dutch}).",
                    $"This goes with {match.Quoted.English}: {signs.English} ({names.English})."
                ),
            };
        }
    }

    private PositioningReason Against(
        PositioningMatch match,
        (PositioningEvidence Evidence, ValueList<string> Signs)[] found
    )
    {
        var signs = SignsOf(found, [.. match.Entry.ContradictedBy, .. match.Entry.WeakenedBy]);
        var names = Spoken.Names(Names(found));
        return new()
        {
            Kind = PositioningReasonKind.Contradicts,
            Positionings = [match],
            Expected = Other(signs),
            Found = Evidence(found),
            Text = new(
                $"{match.Quoted.Dutch} verwacht je niet bij {signs.Dutch}: {names.Dutch}.",
                $"You do not expect {match.Quoted.English} together with {signs.English}: {names.English}."
            ),
        };
    }

    /// <summary>
    /// What touchpoints tell by their own names, by the channels that they are on or that these make more specific: a
    /// touchpoint and a channel that tell the same are one thing to look at.
    /// </summary>
    private HashSet<(string Channel, string Sign)> SaidOnChannels(PlanIndex index)
    {
        var said = new HashSet<(string Channel, string Sign)>();
        foreach (var touchpoint in index.All<Journey>().SelectMany(journey => journey.Element.Touchpoints))
        {
            var signs = SignsIn(touchpoint.Name);
            if (!signs.IsEmpty)
            {
                foreach (var channel in index.WithAncestors(touchpoint.Channel, static element => element.Specialises))
                {
                    said.UnionWith(signs.Select(sign => (channel.Element.Id, sign)));
                }
            }
        }

        return said;
    }

    private ValueList<string> SignsIn(string name)
    {
        if (!_signs.TryGetValue(name, out var signs))
        {
            signs = [.. _table.Names.In(name).Select(term => term.Meaning.Id).Distinct(StringComparer.Ordinal)];
            _signs.Add(name, signs);
        }

        return signs;
    }

    private void Add(string name, PlanPath path, HashSet<string> met)
    {
        if (SignsIn(name) is { IsEmpty: false } signs && met.Add(LabelForm.Of(name)))
        {
            _named.Add((new(LocalizedText.Same(Spoken.Name(name)), path), signs));
        }
    }

    private (PositioningEvidence Evidence, ValueList<string> Signs)[] With(ValueList<string> signs) =>
        [.. _named.Where(named => named.Signs.Any(sign => signs.Contains(sign, StringComparer.Ordinal)))];

    private LocalizedText SignsOf(
        IEnumerable<(PositioningEvidence Evidence, ValueList<string> Signs)> found,
        ValueList<string> asked
    ) =>
        Spoken.And([
            .. found
                .SelectMany(named => named.Signs)
                .Where(sign => asked.Contains(sign, StringComparer.Ordinal))
                .Distinct(StringComparer.Ordinal)
                .Select(sign => _table.ById[sign].Name),
        ]);

    private static LocalizedText Other(LocalizedText signs) =>
        new($"iets anders dan {signs.Dutch}", $"something other than {signs.English}");

    private static ValueList<PositioningEvidence> Evidence(
        IEnumerable<(PositioningEvidence Evidence, ValueList<string> Signs)> found
    ) => [.. found.Select(named => named.Evidence)];

    private static IEnumerable<string> Names(
        IEnumerable<(PositioningEvidence Evidence, ValueList<string> Signs)> found
    ) => found.Select(named => named.Evidence.Name.Dutch[1..^1]);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
