using System.CommandLine;
using System.Globalization;
using Dakmad.Diagnostics;
using Dakmad.Formats;

namespace Dakmad.Tool.CommandLine;

/// <summary>The options about how much is read and shown, which every verb has.</summary>
internal static class LimitOptions
{
    private const string SizeName = "--max-size";
    private const string FindingsName = "--max-findings";
    private const int BytesInMegabyte = 1 << 20;

    // What a list of bytes can hold, and a little less.
    private const int MostMegabytes = 2000;

    /// <summary>How many megabytes of a file are read.</summary>
    public static Option<string?> ForSize(Language language) =>
        Whole(
            SizeName,
            "MB",
            MostMegabytes,
            new(
                $"Leest geen bestand dat groter is. Standaard {SourceText.UsualMostBytes / BytesInMegabyte} MB.",
                $"Reads no file that is larger. By default {SourceText.UsualMostBytes / BytesInMegabyte} MB."
            ),
            language
        );

    /// <summary>How many findings of one kind are listed for each file.</summary>
    public static Option<string?> ForFindings(Language language) =>
        Whole(
            FindingsName,
            language == Language.Dutch ? "AANTAL" : "COUNT",
            DiagnosticReport.MostOfAKind,
            new(
                $"Toont per bestand niet meer bevindingen van één soort, en het aantal van de rest. Standaard {DiagnosticReport.UsualLimit}, ten hoogste {DiagnosticReport.MostOfAKind}.",
                $"Lists no more findings of one kind for each file, and how many there are besides. By default {DiagnosticReport.UsualLimit}, at most {DiagnosticReport.MostOfAKind}."
            ),
            language
        );

    /// <summary>The limits of a command line without errors.</summary>
    public static Limits Read(ParseResult parse) =>
        new(
            Number(parse, SizeName) * BytesInMegabyte ?? Limits.Usual.Bytes,
            Number(parse, FindingsName) ?? Limits.Usual.Findings
        );

    private static int? Number(ParseResult parse, string name) =>
        parse.GetValue<string?>(name) is { } word ? int.Parse(word, CultureInfo.InvariantCulture) : null;

    private static Option<string?> Whole(
        string name,
        string helpName,
        int most,
        LocalizedText description,
        Language language
    )
    {
        var option = CommonOptions.Text(name, helpName, description, language);
        option.Recursive = true;
        option.Validators.Add(result =>
        {
            if (
                result.Tokens is [{ Value: var word }]
                && !(
                    int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    && number >= 1
                    && number <= most
                )
            )
            {
                result.AddError(
                    new LocalizedText(
                        $"'{word}' kan niet bij {name}; geef een geheel getal van 1 tot en met {most}",
                        $"'{word}' does not go with {name}; give a whole number from 1 to {most}"
                    )[language]
                );
            }
        });
        return option;
    }
}
