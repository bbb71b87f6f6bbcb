using System;
using System.Collections.Generic;

namespace Dakmad.Teaching.Building;

/// <summary>
/// What the parts of an example have to agree on, so that no business for makers writes to lawyers and nobody who refinances
/// gets the plan for buyers. A part has marks, such as <c>goal:buy</c>: what stands before the colon is what is agreed on.
/// Of several marks about one thing any one will do, and a part without a mark goes with everything.
/// </summary>
internal sealed class Theme
{
    private readonly Dictionary<string, string[]> _agreed = new(StringComparer.Ordinal);

    public Theme() { }

    private Theme(Dictionary<string, string[]> agreed) => _agreed = new(agreed, StringComparer.Ordinal);

    public Theme Copy() => new(_agreed);

    /// <summary>Whether a part goes with what was agreed on.</summary>
    public bool Suits(string[] marks)
    {
        foreach (var (about, words) in ByMatter(marks))
        {
            if (_agreed.TryGetValue(about, out var agreed) && !Array.Exists(agreed, words.Contains))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Agrees on what a part says.</summary>
    public void Take(string[] marks)
    {
        foreach (var (about, words) in ByMatter(marks))
        {
            _agreed[about] = _agreed.TryGetValue(about, out var agreed)
                ? Array.FindAll(agreed, words.Contains)
                : [.. words];
        }
    }

    private static Dictionary<string, List<string>> ByMatter(string[] marks)
    {
        var matters = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var mark in marks)
        {
            var colon = mark.IndexOf(':', StringComparison.Ordinal);
            if (!matters.TryGetValue(mark[..colon], out var words))
            {
                matters.Add(mark[..colon], words = []);
            }

            words.Add(mark[(colon + 1)..]);
        }

        return matters;
    }
}
