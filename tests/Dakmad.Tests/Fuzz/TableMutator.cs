using System;
using System.Collections.Generic;
using System.Text;

namespace Dakmad.Tests.Fuzz;

/// <summary>Makes inputs for a reader of tables from sound ones: other cells and lines first, then other bytes.</summary>
internal sealed class TableMutator(IReadOnlyList<byte[]> seeds)
{
    private static readonly byte[][] Cells = Array.ConvertAll(
        [
            "",
            " ",
            "a",
            "\"\"",
            "\"a\"",
            " \"a\" ",
            "\"a\"\"b\"",
            "\"a\nb\"",
            "\"a\r\nb\"",
            "\"a\rb\"",
            "\"a,b\"",
            "\"a",
            "a\"b",
            "\"a\"b",
            "a;b",
            "a\tb",
            "=1+1",
            "-12,5",
            "'a",
            "é",
            "e\u0301",
            "😀",
            "\u00A0",
            "\u200B",
            "\u0085",
            "\u0000",
            "\u001B[2J",
            "Groep: kanaal",
            ": kanaal",
            "Groep: ",
            "Groep:kanaal",
            "a: b: c",
            "Massamedia: tv",
            "Informeren",
            "Transacties",
            "Customer Journey",
            "Activiteit",
            "Task",
            "42",
            "1,5",
            "1.5",
            "\"1.234,50\"",
            "€ 12,50",
            "50%",
            "31-03-2027",
            "2027-03-31",
            "2 dagen",
            "PT1H30M",
            "{\"a\":1}",
            "== kanalen.csv",
            new string('x', 70),
        ],
        Encoding.UTF8.GetBytes
    );

    private readonly List<int> _ends = [];

    public void Make(Draft draft, SplitMix64 draw)
    {
        draft.Set(seeds[draw.Below(seeds.Count)]);
        for (var changes = draw.Below(4); changes > 0; changes--)
        {
            Change(draft, draw);
        }

        for (var changes = draw.Below(3); changes > 0; changes--)
        {
            ByteMutations.Mutate(draft, draw, seeds);
        }
    }

    private void Change(Draft draft, SplitMix64 draw)
    {
        switch (draw.Below(8))
        {
            case 0:
                var (line, length) = Part(draft, draw, "\n"u8);
                draft.Replace(line, 0, draft.Span.Slice(line, length).ToArray());
                break;
            case 1:
                (line, length) = Part(draft, draw, "\n"u8);
                draft.Replace(line, length, []);
                break;
            case 2:
                draft.Replace(Part(draft, draw, ","u8).Start, 0, ","u8);
                break;
            case 3:
                var bytes = draft.Span;
                bytes.Replace((byte)',', (byte)';');
                break;
            default:
                var (cell, size) = Part(draft, draw, ",\r\n"u8);
                draft.Replace(cell, size - 1, draw.Of(Cells));
                break;
        }
    }

    /// <summary>A random part of the text with the separator that ends it.</summary>
    private (int Start, int Length) Part(Draft draft, SplitMix64 draw, ReadOnlySpan<byte> separators)
    {
        _ends.Clear();
        _ends.Add(0);
        for (var i = 0; i < draft.Length; i++)
        {
            if (separators.Contains(draft.Span[i]))
            {
                _ends.Add(i + 1);
            }
        }

        if (_ends.Count < 2)
        {
            return (0, int.Min(1, draft.Length));
        }

        var part = draw.Below(_ends.Count - 1);
        return (_ends[part], _ends[part + 1] - _ends[part]);
    }
}
