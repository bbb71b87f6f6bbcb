using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Office;

/// <summary>The hidden sheet with the words that drop-down lists offer: each list once, in a column of its own.</summary>
internal sealed class ChoiceSheet(string name, Language language)
{
    private const int FirstRow = 2;

    private readonly List<IReadOnlyList<string>> _lists = [];

    /// <summary>The cells that hold the words, for a formula.</summary>
    public string CellsOf(IReadOnlyList<string> words)
    {
        var at = _lists.FindIndex(list => list.SequenceEqual(words, StringComparer.Ordinal));
        if (at < 0)
        {
            at = _lists.Count;
            _lists.Add(words);
        }

        return $"{CellName.Sheet(name)}!{CellName.Fixed(FirstRow, at + 1)}:{CellName.Fixed(FirstRow + words.Count - 1, at + 1)}";
    }

    /// <summary>The sheet.</summary>
    public WrittenSheet ToSheet()
    {
        var height = _lists.Count == 0 ? 0 : _lists.Max(list => list.Count);
        return new(
            name,
            [
                [SheetCellValue.Of(ViewMark.Text[language], CellStyle.Plain)],
                .. Enumerable
                    .Range(0, height)
                    .Select(row =>
                        (IReadOnlyList<SheetCellValue>)
                            [
                                .. _lists.Select(list =>
                                    row < list.Count
                                        ? SheetCellValue.Of(list[row], CellStyle.Plain)
                                        : SheetCellValue.Empty(CellStyle.Plain)
                                ),
                            ]
                    ),
            ]
        )
        {
            IsHidden = true,
            IsView = true,
        };
    }
}
