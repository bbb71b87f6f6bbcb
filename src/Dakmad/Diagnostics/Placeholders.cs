using System;
using System.Collections.Generic;

namespace Dakmad.Diagnostics;

/// <summary>The names in braces in a message, which the arguments of a finding fill.</summary>
internal static class Placeholders
{
    /// <summary>Those of a message in either language, each once.</summary>
    public static IReadOnlyCollection<string> Of(LocalizedText message)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        AddTo(names, message.Dutch);
        AddTo(names, message.English);
        return names;
    }

    private static void AddTo(SortedSet<string> names, string message)
    {
        var rest = message.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            rest = rest[(open + 1)..];
            var close = rest.IndexOf('}');
            if (close < 0)
            {
                return;
            }

            names.Add(rest[..close].ToString());
            rest = rest[(close + 1)..];
        }
    }
}
