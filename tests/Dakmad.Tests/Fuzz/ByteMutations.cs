using System;
using System.Collections.Generic;

namespace Dakmad.Tests.Fuzz;

/// <summary>Changes that know nothing of what the bytes mean.</summary>
internal static class ByteMutations
{
    private static readonly byte[] Telling =
        "\"\"\"{}[],,::;\\/'\n\r\t -+.0123456789eEnulltrufasé\0\x01\x80\uFEFF"u8.ToArray();

    public static void Mutate(Draft draft, SplitMix64 draw, IReadOnlyList<byte[]> others)
    {
        if (draft.Length == 0)
        {
            return;
        }

        var at = draw.Below(draft.Length);
        var length = int.Min(1 + draw.Below(8), draft.Length - at);
        switch (draw.Below(8))
        {
            case 0 or 1:
                draft.Span[at] ^= (byte)(1 << draw.Below(8));
                break;
            case 2 or 3:
                draft.Replace(at, 0, [draw.Below(4) == 0 ? (byte)draw.Below(256) : draw.Of(Telling)]);
                break;
            case 4:
                draft.Replace(at, length, []);
                break;
            case 5:
                draft.Replace(at, 0, draft.Span.Slice(at, length).ToArray());
                break;
            case 6 when draw.Below(4) == 0:
                draft.Truncate(at);
                break;
            case 7 when draw.Below(4) == 0:
                var other = others[draw.Below(others.Count)];
                draft.Truncate(at);
                draft.Replace(at, 0, other.AsSpan(draw.Below(other.Length)));
                break;
            default:
                draft.Span[at] = draw.Of(Telling);
                break;
        }
    }
}
