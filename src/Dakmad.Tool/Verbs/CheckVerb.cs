using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Json;
using Dakmad.Rules;
using Dakmad.Tables;
using Dakmad.Tool.CommandLine;
using Dakmad.Tool.Files;
using Dakmad.Tool.Output;

namespace Dakmad.Tool.Verbs;

/// <summary><c>dakmad check PLAN...</c>: says what is the matter with plans.</summary>
internal sealed class CheckVerb : Command
{
    private readonly Session _session;
    private readonly Argument<string[]> _plans;
    private readonly CheckOptions _options;
    private readonly RuleOptions _rules;
    private readonly Option<string?> _mapping;

    public CheckVerb(Session session)
        : base(
            "check",
            new LocalizedText(
                "Controleert plannen en toont elke bevinding met regel en kolom. Een plan zonder fouten wordt aan de regels getoetst; een journeytabel wordt alleen gelezen.",
                "Checks plans and shows each finding with its line and column. A plan without errors is held against the rules; a journey table is only read."
            )[session.Language]
        )
    {
        _session = session;
        _plans = CommonOptions.Plans(
            new(
                "Plannen in JSON, journeytabellen in CSV, of mappen of .zip met tabellen; - leest standaardinvoer.",
                "Plans in JSON, journey tables in CSV, or folders or .zip of tables; - reads standard input."
            ),
            session.Language
        );
        Add(_plans);
        _options = new(this, session.Language);
        _rules = new(this, session.Language);
        _mapping = TableOptions.Mapping(session.Language);
        Add(_mapping);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var paths = parse.GetRequiredValue(_plans);
        var target = _options.Target(parse, _session);
        Require(paths, target, parse);

        // A list that goes nowhere else is shown as it grows; any other is written when it is whole.
        var format = _options.Format(parse);
        using var text = new MemoryStream();
        var pen = target.IsStandard ? _session.Out : Pens.Of(text, isColoured: false);
        var tally = new Tally();
        var files = new List<CheckedPlan>();
        var exitCode = ExitCode.Success;
        var rules = _rules.Set(parse);
        if (await ConfigurationAsync(parse, cancellationToken).ConfigureAwait(false) is var (name, read))
        {
            Add(new(new(name, read.Report), null));
            rules = read.Value is { } settings ? rules.Apply(settings) : rules;
        }

        var mapping = await MappingAsync(parse, Add, cancellationToken).ConfigureAwait(false);
        var isUnmapped = mapping is null && parse.GetValue(_mapping) is not null;
        foreach (var path in paths)
        {
            try
            {
                var source = await OpenAsync(path, rules, parse, cancellationToken).ConfigureAwait(false);
                // Without the meanings of its headings, whatever a table is told of would follow from that alone.
                if (source.IsWhole || !isUnmapped)
                {
                    Add(CheckedPlan.Of(source, rules, _rules.Today(parse), mapping));
                }
            }
            catch (CommandFault fault)
            {
                _session.Tell(fault);
                tally.AddFailure();
                exitCode = ExitCode.Failure;
            }
            catch (Exception e) when (Faults.IsOfProgram(e))
            {
                // One file that cannot be worked on takes nothing away from the others.
                Add(CheckedPlan.Failed(path, e));
            }
        }

        var language = _session.LanguageFor(tally.Language);
        if (format == ReportFormat.Text)
        {
            tally.WriteTo(pen, language);
            pen.Flush();
        }

        if (format != ReportFormat.Text || !target.IsStandard)
        {
            var bytes =
                format == ReportFormat.Text
                    ? text.ToArray()
                    : FindingsReport.Of(files.Select(plan => plan.File), format, language, _options.Dialect(parse));
            await target.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }

        return ExitCode.Worst(exitCode, tally.Reaches(_options.FailOn(parse)) ? ExitCode.Findings : ExitCode.Success);

        void Add(CheckedPlan plan)
        {
            tally.Add(plan.File.Report, plan.Language);
            if (plan.File.Report.Any(ProgramDiagnostics.IsFailure))
            {
                exitCode = ExitCode.Failure;
            }

            // Only what is listed is kept, however many files there are.
            var report = plan.File.Report.Limited(_session.Limits.Findings);
            files.Add(plan with { File = plan.File with { Report = report } });
            if (format == ReportFormat.Text)
            {
                pen.Findings(report, _session.LanguageFor(plan.Language));
            }
        }
    }

    /// <summary>Opens a plan, mended where that was asked for.</summary>
    private async Task<PlanSource> OpenAsync(
        string path,
        RuleSet rules,
        ParseResult parse,
        CancellationToken cancellationToken
    )
    {
        var source = await PlanSource.OpenAsync(path, null, _session, cancellationToken).ConfigureAwait(false);
        return _rules.IsFix(parse)
            ? await MendAsync(source, rules, parse, cancellationToken).ConfigureAwait(false)
            : source;
    }

    /// <summary>What the headings of tables mean; null when nobody says so, or says so wrongly, which is told.</summary>
    private async Task<JourneyMapping?> MappingAsync(
        ParseResult parse,
        Action<CheckedPlan> tell,
        CancellationToken cancellationToken
    )
    {
        if (parse.GetValue(_mapping) is not { } path)
        {
            return null;
        }

        var (file, read) = await TableOptions.ReadMappingAsync(path, _session, cancellationToken).ConfigureAwait(false);
        tell(new(new(file, read.Report), null));
        return read.Value;
    }

    private void Require(string[] paths, PlanTarget target, ParseResult parse)
    {
        if (_rules.IsFix(parse) && !_rules.IsDryRun(parse) && Array.IndexOf(paths, FilePaths.Standard) >= 0)
        {
            throw new CommandFault(
                new(
                    "--fix schrijft in het bestand; standaardinvoer is er geen",
                    "--fix writes to the file; standard input is none"
                )
            );
        }

        string?[] read = [.. paths, _rules.Configuration(parse), parse.GetValue(_mapping)];
        foreach (var path in read.OfType<string>())
        {
            _session.Reads(path);
        }

        target.Check();
    }

    /// <summary>The name and content of the file with settings of rules; null when there is none.</summary>
    private async Task<(string Name, ReadResult<RuleConfiguration> Read)?> ConfigurationAsync(
        ParseResult parse,
        CancellationToken cancellationToken
    )
    {
        if (_rules.Configuration(parse) is not { } configuration)
        {
            return null;
        }

        var source = await PlanSource
            .OpenAsync(configuration, FileFormat.Json, _session, cancellationToken)
            .ConfigureAwait(false);
        return (source.Name, RuleConfigurationJson.Read(source.Bytes, source.Name));
    }

    /// <summary>The file as it is after its plan was mended; as it was when there is nothing to mend, or on a dry run.</summary>
    private async Task<PlanSource> MendAsync(
        PlanSource source,
        RuleSet rules,
        ParseResult parse,
        CancellationToken cancellationToken
    )
    {
        if (source.Format is FileFormat.Tables or FileFormat.Xlsx)
        {
            throw new CommandFault(
                new(
                    $"--fix schrijft een plan in JSON; {FilePaths.Shown(source.Path)} is een plan in tabellen",
                    $"--fix writes a plan in JSON; {FilePaths.Shown(source.Path)} is a plan in tables"
                )
            );
        }

        if (MendedSource.Of(source, rules, _rules.Today(parse)) is not { } mended)
        {
            return source;
        }

        var isDryRun = _rules.IsDryRun(parse);
        if (!isDryRun)
        {
            await _options
                .Source(source, parse, _session)
                .WriteAsync(mended.Text, cancellationToken)
                .ConfigureAwait(false);
        }

        // Beside the findings, which may be for another program.
        _session.Error.Fixes(mended.Fixes, isDryRun, _session.LanguageFor(mended.Language));
        _session.Error.Flush();
        return isDryRun ? source : source with { Bytes = mended.Text };
    }
}
