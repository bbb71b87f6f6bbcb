using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using Dakmad.Rendering.Analyses;
using Dakmad.Rendering.Comparisons;
using Dakmad.Tool.CommandLine;
using Dakmad.Tool.Files;
using Dakmad.Tool.Output;

namespace Dakmad.Tool.Verbs;

/// <summary><c>dakmad compare A B</c>: what changed, which figures moved, and what that does to the verdicts.</summary>
internal sealed class CompareVerb : Command
{
    private readonly Session _session;
    private readonly Argument<string[]> _plans;
    private readonly Option<string?> _what;
    private readonly Option<bool> _all;
    private readonly Option<bool> _exitCode;
    private readonly Option<string?> _format;
    private readonly Option<string?> _dialect;
    private readonly TargetOptions _target;

    public CompareVerb(Session session)
        : base(
            "compare",
            new LocalizedText(
                "Zet plannen of versies van een plan naast elkaar: wat er is veranderd, welke cijfers daardoor anders zijn en wat dat met de oordelen doet. Wat er met de cijfers aan de hand is, staat op standaardfout.",
                "Puts plans or versions of a plan beside each other: what changed, which figures moved because of it, and what that does to the verdicts. What is the matter with the figures goes to standard error."
            )[session.Language]
        )
    {
        _session = session;
        var language = session.Language;
        Aliases.Add("diff");
        _plans = CommonOptions.Plans(
            new(
                "Twee of meer plannen, dat van voor de wijziging eerst; - leest standaardinvoer.",
                "Two plans or more, the one before the change first; - reads standard input."
            ),
            language
        );
        _plans.Arity = new(1, 100);
        _plans.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1)
            {
                result.AddError(
                    new LocalizedText(
                        $"compare zet plannen naast elkaar en vraagt er twee of meer; naast {result.Tokens[0].Value} staat er geen.",
                        $"compare puts plans beside each other and takes two or more; there is none beside {result.Tokens[0].Value}."
                    )[language]
                );
            }
        });
        _what = CommonOptions.Choice(
            "--what",
            new("Alleen dit deel. Standaard alle drie.", "Only this part. By default all three."),
            language,
            [.. Enum.GetNames<ComparisonKind>().Select(name => name.ToLowerInvariant())]
        );
        _all = CommonOptions.Switch(
            "--all",
            new(
                "Toont ook cijfers en oordelen die gelijk blijven.",
                "Shows figures and verdicts that stay the same too."
            ),
            language
        );
        _exitCode = CommonOptions.Switch(
            "--exit-code",
            new(
                "Eindigt met 1 als de plannen verschillen, met 0 als ze gelijk zijn en met 2 als er een niet te lezen is.",
                "Ends with 1 when the plans differ, with 0 when they are equal, and with 2 when one cannot be read."
            ),
            language
        );
        _format = CommonOptions.TableFormat(language);
        Add(_plans);
        Add(_what);
        Add(_all);
        Add(_exitCode);
        Add(_format);
        _dialect = TableOptions.ReportDialect(this, _format, language);
        _target = TargetOptions.WithOut(this, language);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var paths = parse.GetRequiredValue(_plans);
        var asksExitCode = parse.GetValue(_exitCode);
        var target = _target.Out(parse, _session);
        foreach (var path in paths)
        {
            _session.Reads(path);
        }

        target.Check();
        var read = new List<(PlanSource Source, ComparedPlan Plan)>();
        foreach (var (path, name) in paths.Zip(Names(paths)))
        {
            if (await ReadAsync(path, cancellationToken).ConfigureAwait(false) is not var (source, plan))
            {
                return asksExitCode ? ExitCode.Failure : ExitCode.Findings;
            }

            read.Add((source, new(name, PlanAnalysis.Of(plan))));
        }

        var report = ComparisonReport.Of(
            [.. read.Select(file => file.Plan)],
            Kinds(parse.GetValue(_what)),
            parse.GetValue(_all)
        );
        var language = _session.LanguageFor(
            read.Select(file => file.Plan.Analysis.Plan.Language).LastOrDefault(stated => stated is not null)
        );
        var format = CommonOptions.ReadReportFormat(parse.GetValue(_format));
        var problems = report.HasDifferences ? Problems(read) : DiagnosticReport.Empty;
        var (bytes, told) = TableReport.Of(
            report.Tables,
            report.Problems.Concat(problems),
            format,
            _session,
            language,
            TableOptions.ReadDialect(parse.GetValue(_dialect))
        );
        await target.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        _session.Error.Findings(told, language);
        return told.Any(ProgramDiagnostics.IsFailure) ? ExitCode.Failure
            : asksExitCode ? (report.HasDifferences ? ExitCode.Findings : ExitCode.Success)
            : told.HasErrors ? ExitCode.Findings
            : ExitCode.Success;
    }

    /// <summary>What is the matter with the figures that are compared; what all plans have in common is told once, of the last.</summary>
    private static DiagnosticReport Problems(List<(PlanSource Source, ComparedPlan Plan)> read)
    {
        var all = read.ConvertAll(file =>
            (file.Source, Found: AnalysisReport.Of(file.Plan.Analysis, AnalysisReport.Compared, null).Problems)
        );
        var last = all[^1].Found.ToHashSet();
        return new(
            all.SelectMany(
                (file, i) =>
                    file.Source.Locate(
                        i == all.Count - 1 ? file.Found : new(file.Found.Where(problem => !last.Contains(problem)))
                    )
            )
        );
    }

    private async Task<(PlanSource Source, MarketingPlan Plan)?> ReadAsync(
        string path,
        CancellationToken cancellationToken
    )
    {
        var source = await PlanSource.OpenAsync(path, null, _session, cancellationToken).ConfigureAwait(false);
        var read = source.ReadPlan();
        _session.TellFindings(read);
        return read.Value is { } plan ? (source, plan) : null;
    }

    /// <summary>The names of the files; as they were given where two are called the same.</summary>
    private static string[] Names(string[] paths)
    {
        string[] names = [.. paths.Select(path => path == FilePaths.Standard ? "<stdin>" : Path.GetFileName(path))];
        return names.Distinct(StringComparer.Ordinal).Count() == names.Length ? names : paths;
    }

    private static ComparisonKind[] Kinds(string? word) =>
        word is null ? Enum.GetValues<ComparisonKind>() : [Enum.Parse<ComparisonKind>(word, ignoreCase: true)];
}
