using System;

namespace Dakmad;

/// <summary>The form of the id of a rule or another kind of finding: capitals A–Z and four digits.</summary>
internal static class RuleIdForm
{
    private const int Digits = 4;

    public static bool IsValid(ReadOnlySpan<char> id) =>
        id.Length > Digits
        && !id[..^Digits].ContainsAnyExceptInRange('A', 'Z')
        && !id[^Digits..].ContainsAnyExceptInRange('0', '9');
}
