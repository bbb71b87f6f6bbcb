using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dakmad.Teaching.Building;
using Dakmad.Teaching.Faults;

namespace Dakmad.Teaching;

/// <summary>A plan with faults in it, and the key to them.</summary>
public sealed class FaultyPlan
{
    private readonly PlacedFault[] _faults;

    internal FaultyPlan(MarketingPlan original, IEnumerable<PlacedFault> faults)
    {
        _faults = [.. faults];
        (Original, Plan) = (original, Broken(original, _faults));
        Faults = [.. _faults.Select(placed => placed.Fault)];
    }

    /// <summary>The plan without the faults.</summary>
    public MarketingPlan Original { get; }

    /// <summary>The plan with the faults.</summary>
    public MarketingPlan Plan { get; }

    /// <summary>The faults, in the order of the plan.</summary>
    public ValueList<Fault> Faults { get; }

    /// <summary>The plan with one of its faults mended.</summary>
    /// <exception cref="ArgumentException">The fault is none of the plan.</exception>
    public MarketingPlan Repaired(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var left = _faults.Where(placed => placed.Fault != fault).ToArray();
        return left.Length < _faults.Length
            ? Broken(Original, left)
            : throw new ArgumentException("The plan has no such fault.", nameof(fault));
    }

    /// <summary>The key as a page of Markdown.</summary>
    /// <param name="language">The language; null for that of the plan, or else English.</param>
    public string Key(Language? language = null)
    {
        var reader = language ?? Original.Language ?? Language.English;
        string Pick(string dutch, string english) => reader == Language.Dutch ? dutch : english;
        var text = new StringBuilder();
        text.Append("# ").Append(Pick("Sleutel bij ", "Key to ")).Append(Inert(Original.Name)).Append("\n\n");
        text.Append(
            Faults.Count == 1
                ? Pick("In dit plan zit één fout.", "There is one fault in this plan.")
                : Pick($"In dit plan zitten {Faults.Count} fouten.", $"There are {Faults.Count} faults in this plan.")
        );
        text.Append('\n');
        for (var i = 0; i < Faults.Count; i++)
        {
            var fault = Faults[i];
            text.Append("\n## ").Append(i + 1).Append(". ").Append(fault.Title[reader]).Append("\n\n");
            text.Append(Pick("- Waar: ", "- Where: "))
                .Append(Inert(fault.Name))
                .Append(" (`")
                .Append(fault.Place)
                .Append("`)\n");
            text.Append(Pick("- Waarom: ", "- Why: ")).Append(fault.Explanation[reader]);
            foreach (var citation in fault.Citations)
            {
                text.Append(' ').Append(citation);
            }

            text.Append('\n');
            text.Append(Pick("- Herstel: ", "- Repair: ")).Append(fault.Repair[reader]).Append('\n');
            text.Append(Pick("- Melding: ", "- Finding: "))
                .AppendJoin(", ", fault.Findings.Select(finding => $"{finding.Rule} (`{finding.Path}`)"))
                .Append('\n');
        }

        return text.ToString();
    }

    private static string Inert(string text) =>
        InertText.Of(text).Replace("`", "'", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    /// <summary>A plan with faults does not tell what its journeys are under which strategy.</summary>
    private static MarketingPlan Broken(MarketingPlan plan, PlacedFault[] faults)
    {
        var broken = faults.Aggregate(plan, (one, placed) => placed.Break(one));
        return faults.Length == 0
            ? plan
            : broken with
            {
                Extra = [.. broken.Extra.Where(field => field.Name != ExampleMark.Name)],
            };
    }
}
