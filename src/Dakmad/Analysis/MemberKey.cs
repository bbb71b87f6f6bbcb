using System;
using System.Text.Json;

namespace Dakmad.Analysis;

/// <summary>What programs call the members of an enumeration.</summary>
internal static class MemberKey
{
    /// <summary>The name in camel case, as files write it.</summary>
    public static string Of<TEnum>(TEnum member)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());
}
