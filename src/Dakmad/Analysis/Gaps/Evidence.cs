using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Knowledge;

namespace Dakmad.Analysis.Gaps;

/// <summary>What was met in a plan that carries out entries of the knowledge base.</summary>
internal sealed class Evidence
{
    private readonly HashSet<(string Entry, string Matched, PlanPath Path, Placement Placement)> _met = [];
    private readonly HashSet<PlanPath> _unknown = [];

    public List<KnowledgeMatch> Matches { get; } = [];

    public List<Diagnostic> Problems { get; } = [];

    /// <summary>The ids that a part states under <c>covers</c>.</summary>
    public void AddIds(ValueList<string> ids, PlanPath part, Placement placement)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            var path = part.Property("covers").Item(i);
            if (KnowledgeBase.Find(ids[i]) is { } entry)
            {
                Add(entry, MatchBasis.StatedId, ids[i], path, placement);
            }
            else if (_unknown.Add(path))
            {
                Problems.Add(new(GapDiagnostics.UnknownEntry, path) { Arguments = GapDiagnostics.About(ids[i]) });
            }
        }
    }

    /// <summary>The terms in a text.</summary>
    public void AddTerms(string? text, PlanPath path, EnumSet<KnowledgeSubject> subjects, Placement placement)
    {
        foreach (var term in text is null ? [] : EntryFinder.In(text, subjects))
        {
            Add(term.Entry, MatchBasis.Term, term.Text, path, placement);
        }
    }

    private void Add(KnowledgeEntry entry, MatchBasis basis, string matched, PlanPath path, Placement placement)
    {
        if (!_met.Add((entry.Id, matched, path, placement)))
        {
            return;
        }

        Matches.Add(
            new()
            {
                Entry = entry,
                Basis = basis,
                Matched = matched,
                Path = path,
                Phases = placement.Phases,
                Stages = placement.Stages,
            }
        );
    }
}
