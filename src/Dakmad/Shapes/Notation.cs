namespace Dakmad.Shapes;

/// <summary>How values are written in cells of tables.</summary>
public enum Notation
{
    /// <summary>As in files, the same for everybody: <c>1200.50</c>, <c>2027-03-31</c>, <c>true</c>, <c>massMedia</c>.</summary>
    File,

    /// <summary>As the Dutch write: <c>1200,50</c>, <c>31-03-2027</c>, <c>ja</c>, and the Dutch labels of the glossary.</summary>
    Dutch,

    /// <summary>As in files, with <c>yes</c> and <c>no</c> and the English labels of the glossary.</summary>
    English,
}
