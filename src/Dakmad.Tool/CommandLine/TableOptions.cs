using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Csv;
using Dakmad.Formats;
using Dakmad.Json;
using Dakmad.Tables;
using Dakmad.Tool.Files;

namespace Dakmad.Tool.CommandLine;

/// <summary>The options about how tables are written down.</summary>
internal static class TableOptions
{
    private const string EncodingName = "--encoding";

    private static readonly (string Word, TextEncoding Encoding)[] Encodings =
    [
        ("utf-8", TextEncoding.Utf8),
        ("utf-16", TextEncoding.Utf16),
        ("windows-1252", TextEncoding.Windows1252),
    ];

    /// <summary>The option for the encoding of tables that are read, which every verb has.</summary>
    public static Option<string?> ForEncoding(Language language)
    {
        var option = CommonOptions.Choice(
            EncodingName,
            new(
                "De codering van CSV die wordt gelezen: utf-8, utf-16 of windows-1252. Standaard utf-8, of utf-16 als het bestand zo begint.",
                "The encoding of CSV that is read: utf-8, utf-16 or windows-1252. By default utf-8, or utf-16 where the file starts so."
            ),
            language,
            [.. Encodings.Select(encoding => encoding.Word)]
        );
        option.HelpName = language == Language.Dutch ? "CODERING" : "ENCODING";
        option.Recursive = true;
        return option;
    }

    /// <summary>The encoding that was asked for; null when none was.</summary>
    public static TextEncoding? ReadEncoding(ParseResult parse) =>
        parse.GetValue<string?>(EncodingName) is { } word
            ? System
                .Array.Find(
                    Encodings,
                    encoding => string.Equals(encoding.Word, word, System.StringComparison.OrdinalIgnoreCase)
                )
                .Encoding
            : null;

    /// <summary>The option for the dialect of CSV.</summary>
    public static Option<string?> Dialect(Language language) =>
        Dialect(
            new(
                "Het dialect van CSV die wordt geschreven, of anders gelezen: rfc4180 (komma's, decimale punt), excel-nl (puntkomma's, decimale komma) of tab. Bij het lezen standaard zoals het bestand is, bij het schrijven rfc4180.",
                "The dialect of CSV that is written, or else read: rfc4180 (commas, decimal point), excel-nl (semicolons, decimal comma) or tab. On reading by default as the file is, on writing rfc4180."
            ),
            language
        );

    private static Option<string?> Dialect(LocalizedText description, Language language) =>
        CommonOptions.Choice("--dialect", description, language, [.. CsvDialect.All.Select(dialect => dialect.Name)]);

    /// <summary>The option for the dialect of a report in CSV, which goes with <c>--format csv</c> alone.</summary>
    public static Option<string?> ReportDialect(Command command, Option<string?> format, Language language)
    {
        var option = Dialect(
            new(
                "Het dialect bij --format csv: rfc4180 (komma's, decimale punt, kolommen met hun sleutel), excel-nl (puntkomma's, decimale komma) of tab. Standaard rfc4180.",
                "The dialect of --format csv: rfc4180 (commas, decimal point, columns by their keys), excel-nl (semicolons, decimal comma) or tab. By default rfc4180."
            ),
            language
        );
        command.Add(option);
        command.Validators.Add(result =>
        {
            if (
                result.GetResult(option) is not null
                && !string.Equals(result.GetValue(format), "csv", System.StringComparison.OrdinalIgnoreCase)
            )
            {
                result.AddError(
                    new LocalizedText("--dialect hoort bij --format csv", "--dialect goes with --format csv")[language]
                );
            }
        });
        return option;
    }

    /// <summary>The dialect that a word means; null when there is no word.</summary>
    public static CsvDialect? ReadDialect(string? word) => word is null ? null : CsvDialect.Find(word);

    /// <summary>The option for a file that says what headings mean.</summary>
    public static Option<string?> Mapping(Language language) =>
        CommonOptions.Text(
            "--mapping",
            language == Language.Dutch ? "BESTAND" : "FILE",
            new(
                "Een JSON-bestand dat zegt wat de koppen van een tabel betekenen: {\"columns\": {\"Waar\": \"channel.name\"}}.",
                "A JSON file that says what the headings of a table mean: {\"columns\": {\"Where\": \"channel.name\"}}."
            ),
            language
        );

    /// <summary>Reads the file that says what headings mean, with its name in findings.</summary>
    /// <exception cref="CommandFault">The file cannot be opened or read.</exception>
    public static async Task<(string Name, ReadResult<JourneyMapping> Read)> ReadMappingAsync(
        string path,
        Session session,
        CancellationToken cancellationToken
    )
    {
        var file = await PlanSource.OpenAsync(path, FileFormat.Json, session, cancellationToken).ConfigureAwait(false);
        return (file.Name, JourneyMappingJson.Read(file.Bytes, file.Name));
    }

    /// <summary>The option for the plan that a table goes into.</summary>
    public static Option<string?> Into(Language language) =>
        CommonOptions.Text(
            "--into",
            "PLAN",
            new(
                "Het plan waar de tabel in komt. Wat er al is, wordt aangevuld; zonder UIT wordt het plan herschreven.",
                "The plan that the table goes into. What is there is filled further; without OUT the plan is rewritten."
            ),
            language
        );
}
