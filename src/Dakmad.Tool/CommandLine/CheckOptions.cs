using System;
using System.CommandLine;
using Dakmad.Csv;
using Dakmad.Diagnostics;
using Dakmad.Tool.Files;
using Dakmad.Tool.Output;

namespace Dakmad.Tool.CommandLine;

/// <summary>The options of <c>check</c> about its findings: in which form, where to, and when it fails.</summary>
internal sealed class CheckOptions
{
    private readonly Option<string?> _format;
    private readonly TargetOptions _target;
    private readonly Option<string?> _failOn;
    private readonly Option<string?> _dialect;

    public CheckOptions(Command command, Language language)
    {
        _format = CommonOptions.Choice(
            "--format",
            new("De vorm van de bevindingen. Standaard text.", "The form of the findings. By default text."),
            language,
            "text",
            "json",
            "markdown",
            "csv",
            "sarif",
            "github"
        );
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
        command.Add(_format);
        _dialect = TableOptions.ReportDialect(command, _format, language);
        _target = TargetOptions.WithOut(command, language);
        command.Add(_failOn);
    }

    /// <summary>The form of the findings.</summary>
    public ReportFormat Format(ParseResult parse) =>
        Enum.Parse<ReportFormat>(parse.GetValue(_format) ?? nameof(ReportFormat.Text), ignoreCase: true);

    /// <summary>The dialect of CSV; null when none was asked for.</summary>
    public CsvDialect? Dialect(ParseResult parse) => TableOptions.ReadDialect(parse.GetValue(_dialect));

    /// <summary>Where they go.</summary>
    public PlanTarget Target(ParseResult parse, Session session) => _target.Out(parse, session);

    /// <summary>The file that a mended plan goes back to.</summary>
    public PlanTarget Source(PlanSource source, ParseResult parse, Session session) =>
        _target.Source(source, parse, session);

    /// <summary>The severity from which on the command fails.</summary>
    public Severity FailOn(ParseResult parse) =>
        Enum.Parse<Severity>(parse.GetValue(_failOn) ?? nameof(Severity.Error), ignoreCase: true);
}
