using System.Text;
using System.Text.Json;

namespace Dakmad.Tables;

/// <summary>Texts as JSON, for fields that are kept as they are.</summary>
internal static class JsonText
{
    /// <summary>A text as JSON; half a character that a sheet holds, which JSON cannot, becomes the sign for that.</summary>
    public static string Of(string text) => $"\"{JsonEncodedText.Encode(Encoding.UTF8.GetBytes(text))}\"";
}
