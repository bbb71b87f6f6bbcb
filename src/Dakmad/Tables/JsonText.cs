using System.Text.Json;

namespace Dakmad.Tables;

/// <summary>Texts as JSON, for fields that are kept as they are.</summary>
internal static class JsonText
{
    public static string Of(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
