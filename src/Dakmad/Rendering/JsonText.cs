using System;
using System.Globalization;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dakmad.Rendering;

/// <summary>JSON as it is written for other programs: two spaces for each layer, LF line ends.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>The version of the library, in three numbers.</summary>
    public static string Version { get; } = typeof(JsonText).Assembly.GetName().Version!.ToString(3);

    /// <summary>Writes one value, piece by piece, so that a long list takes no memory; what it quotes is inert.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new InertJsonBuffer(output);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        buffer.SendOn();
        output.Write('\n');
    }

    /// <summary>
    /// A computed figure in the fifteen digits that it surely has: behind those stands what binary fractions make of it,
    /// 432.00000000000006 for 432.
    /// </summary>
    public static double Digits(double figure) =>
        double.Parse(figure.ToString("G15", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>Writes a field, unless it has no value.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
