namespace Dakmad.Tables;

/// <summary>What a column that is not known is called where it is kept.</summary>
internal static class ExtraNames
{
    private const string Own = "x-";

    /// <summary>The name of a field of a user's own.</summary>
    public static string Of(string heading) => Own + Identifier.From(heading, "kolom");
}
