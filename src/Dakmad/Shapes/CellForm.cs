using System;

namespace Dakmad.Shapes;

/// <summary>How the values of a field are written in a cell of a table, and read from one.</summary>
/// <param name="expected">What belongs in a cell that is written in a notation, for messages.</param>
/// <param name="write">Writes a value of the type that the field takes.</param>
/// <param name="read">Reads a value; null when the cell is no such value.</param>
internal sealed class CellForm(
    Func<Notation, LocalizedText> expected,
    Func<object, Notation, string> write,
    Func<string, Notation, object?> read
)
{
    public CellForm(LocalizedText expected, Func<object, Notation, string> write, Func<string, Notation, object?> read)
        : this(_ => expected, write, read) { }

    public LocalizedText Expected(Notation notation) => expected(notation);

    public string Write(object value, Notation notation) => write(value, notation);

    public object? Read(string cell, Notation notation) => read(cell, notation);
}
