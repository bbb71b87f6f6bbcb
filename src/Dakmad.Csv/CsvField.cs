namespace Dakmad.Csv;

/// <summary>A field of a CSV record.</summary>
/// <param name="Text">Its text, without the quotation marks around it.</param>
/// <param name="Offset">Where it starts in the text of the file.</param>
/// <param name="IsQuoted">Whether it stands in quotation marks, so that white space at its ends is meant.</param>
internal readonly record struct CsvField(string Text, int Offset, bool IsQuoted);
