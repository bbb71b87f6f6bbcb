using System;
using System.CommandLine;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using Dakmad.Tool.Files;
using Dakmad.Tool.Output;
using NodaTime;
using NodaTime.Text;

namespace Dakmad.Tool.CommandLine;

/// <summary>The options of <c>check</c>: which rules, on which day, in which form, and when it fails.</summary>
internal sealed class CheckOptions
{
    private readonly Option<string?> _format;
    private readonly Option<string?> _out;
    private readonly Option<string?> _failOn;
    private readonly Option<bool> _allRules;
    private readonly Option<string?> _rules;
    private readonly Option<string?> _today;

    public CheckOptions(Command command, Language language)
    {
        _format = CommonOptions.Choice(
            "--format",
            new("De vorm van de bevindingen. Standaard text.", "The form of the findings. By default text."),
            language,
            "text",
            "json",
            "markdown",
            "sarif",
            "github"
        );
        _out = CommonOptions.Out(language);
        _failOn = CommonOptions.Choice(
            "--fail-on",
            new(
                "Vanaf welke ernst de exitcode 1 is. Standaard error.",
                "From which severity on the exit code is 1. By default error."
            ),
            language,
            "error",
            "warning",
            "suggestion"
        );
        _allRules = CommonOptions.Switch(
            "--all-rules",
            new("Ook de regels die standaard uit staan.", "Also the rules that are off by default."),
            language
        );
        _rules = CommonOptions.Text(
            "--rules",
            language == Language.Dutch ? "BESTAND" : "FILE",
            new(
                "Instellingen van regels, meestal dakmad.rules.json: aan, uit, ernst en parameters.",
                "Settings of rules, mostly dakmad.rules.json: on, off, severity and parameters."
            ),
            language
        );
        _today = CommonOptions.Text(
            "--today",
            language == Language.Dutch ? "JJJJ-MM-DD" : "YYYY-MM-DD",
            new(
                "De dag waarop wordt gecontroleerd. Zonder dag zwijgen regels die ernaar vragen.",
                "The day on which is checked. Without it, rules that ask for the day are silent."
            ),
            language
        );
        _today.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var day }] && !LocalDatePattern.Iso.Parse(day).Success)
            {
                result.AddError(
                    new LocalizedText(
                        $"'{day}' is geen dag; schrijf hem als 2027-03-01",
                        $"'{day}' is not a day; write it as 2027-03-01"
                    )[language]
                );
            }
        });
        command.Add(_format);
        command.Add(_out);
        command.Add(_failOn);
        command.Add(_allRules);
        command.Add(_rules);
        command.Add(_today);
    }

    /// <summary>The form of the findings.</summary>
    public ReportFormat Format(ParseResult parse) =>
        Enum.Parse<ReportFormat>(parse.GetValue(_format) ?? nameof(ReportFormat.Text), ignoreCase: true);

    /// <summary>Where they go.</summary>
    public string Output(ParseResult parse) => parse.GetValue(_out) ?? FilePaths.Standard;

    /// <summary>The severity from which on the command fails.</summary>
    public Severity FailOn(ParseResult parse) =>
        Enum.Parse<Severity>(parse.GetValue(_failOn) ?? nameof(Severity.Error), ignoreCase: true);

    /// <summary>The file with settings of rules; null when there is none.</summary>
    public string? Configuration(ParseResult parse) => parse.GetValue(_rules);

    /// <summary>The rules that plans are held against, before they are configured.</summary>
    public RuleSet Rules(ParseResult parse) => parse.GetValue(_allRules) ? RuleSet.All : RuleSet.Default;

    /// <summary>The day on which they are; null when it was not given, since there is no clock.</summary>
    public LocalDate? Today(ParseResult parse) =>
        parse.GetValue(_today) is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;
}
