using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dakmad.Drawing.Charts;

namespace Dakmad.Drawing.Mermaid;

/// <summary>
/// The grid of DAKMAD as a <c>flowchart</c>: in each level a box for each letter, in each journey what it takes from them, and
/// arrows from what stands on a level to what follows from it, down to the touchpoints. Dotted is what is taken over.
/// </summary>
internal static class MermaidGrid
{
    public static void Write(ChartScene scene, TextWriter output)
    {
        output.Write("flowchart TB\n");
        var items = new GridItems(scene);
        var nodes = new Dictionary<string, string>(StringComparer.Ordinal);
        var arrows = new List<(GridItem Item, string Node)>();
        var rows = items.Rows();
        for (var row = 0; row < rows.Count; row++)
        {
            var label = rows[row].Remark is { } remark ? $"{rows[row].Label} · {remark}" : rows[row].Label;
            output.Write($"  subgraph r{row}[\"{MermaidText.Of(label)}\"]\n");
            foreach (var (field, letter) in rows[row].Fields.Zip(GridItems.Letters))
            {
                // A level shows that a field is empty; of a journey what it does not use says nothing.
                if (rows[row].Level is not null || !field.IsEmpty)
                {
                    Field($"r{row}{letter}", items.Heading(letter), field);
                }
            }

            output.Write("  end\n");
        }

        foreach (var (item, node) in arrows)
        {
            foreach (var above in item.Above)
            {
                if (nodes.TryGetValue(above.ToString(), out var from))
                {
                    output.Write($"  {from} {(item.IsInherited ? "-.->" : "-->")} {node}\n");
                }
            }
        }

        void Field(string id, string heading, ValueList<GridItem> field)
        {
            output.Write($"    subgraph {id}[\"{MermaidText.Of(heading)}\"]\n");
            if (field.IsEmpty)
            {
                output.Write($"      {id}x([\"{MermaidText.Of(scene.Say("leeg", "empty"))}\"])\n");
            }

            foreach (var item in field)
            {
                var node = $"n{arrows.Count}";
                arrows.Add((item, node));
                if (item.Path is { } path)
                {
                    nodes[path.ToString()] = node;
                }

                var name = MermaidText.Of(item.IsInherited ? $"↑ {item.Name}" : item.Name);
                var said = item.Remark is { } remark ? $"{name}#59; {MermaidText.Of(remark)}" : name;
                output.Write($"      {node}[\"{said}\"]\n");
            }

            output.Write("    end\n");
        }
    }
}
