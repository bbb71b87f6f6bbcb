using System;
using System.CommandLine;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Csv;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Json;
using Dakmad.Tool.CommandLine;
using Dakmad.Tool.Files;
using Dakmad.Tool.Output;

namespace Dakmad.Tool.Verbs;

/// <summary><c>dakmad format PLAN...</c>: rewrites files in their canonical form.</summary>
internal sealed class FormatVerb : Command
{
    private readonly Session _session;
    private readonly Argument<string[]> _plans;
    private readonly Option<bool> _check;
    private readonly TargetOptions _target;

    public FormatVerb(Session session)
        : base(
            "format",
            new LocalizedText(
                "Herschrijft plannen in hun vaste vorm. Een plan met fouten blijft zoals het is.",
                "Rewrites plans in their canonical form. A plan with errors is left as it is."
            )[session.Language]
        )
    {
        _session = session;
        var language = session.Language;
        _plans = CommonOptions.Plans(
            new(
                "Plannen in JSON of journeytabellen in CSV; - leest standaardinvoer en schrijft standaarduitvoer.",
                "Plans in JSON or journey tables in CSV; - reads standard input and writes standard output."
            ),
            language
        );
        _check = CommonOptions.Switch(
            "--check",
            new(
                "Schrijft niets, noemt wat zou veranderen; exitcode 1 als er zo'n bestand is.",
                "Writes nothing, names what would change; exit code 1 if there is such a file."
            ),
            language
        );
        Add(_plans);
        Add(_check);
        _target = TargetOptions.ForRewriting(this, language);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var exitCode = ExitCode.Success;
        foreach (var path in parse.GetRequiredValue(_plans))
        {
            try
            {
                var source = await PlanSource.OpenAsync(path, null, _session, cancellationToken).ConfigureAwait(false);
                exitCode = ExitCode.Worst(
                    exitCode,
                    await FormatAsync(source, parse, cancellationToken).ConfigureAwait(false)
                );
            }
            catch (CommandFault fault)
            {
                _session.Tell(fault);
                exitCode = ExitCode.Failure;
            }
            catch (Exception e) when (Faults.IsOfProgram(e))
            {
                _session.TellFault(path, e);
                exitCode = ExitCode.Failure;
            }
        }

        return exitCode;
    }

    private async Task<int> FormatAsync(PlanSource source, ParseResult parse, CancellationToken cancellationToken)
    {
        if (source.Format is FileFormat.Tables or FileFormat.Xlsx)
        {
            var shown = FilePaths.Shown(source.Path);
            throw new CommandFault(
                new(
                    $"{shown} is een plan in tabellen; dakmad convert schrijft ze",
                    $"{shown} is a plan in tables; dakmad convert writes those"
                )
            );
        }

        var (report, language, text) = Canonical(source);
        if (text is null)
        {
            _session.Error.Findings(report.Limited(_session.Limits.Findings), _session.LanguageFor(language));
            Tell(_session.Error, source, new("niet herschreven", "left as it is"), language);
            return report.HasErrors ? ExitCode.Findings : ExitCode.Success;
        }

        var isChanged = !source.Bytes.Span.SequenceEqual(text);
        if (parse.GetValue(_check))
        {
            if (isChanged)
            {
                Tell(_session.Out, source, new("zou veranderen", "would change"), language);
            }

            return isChanged ? ExitCode.Findings : ExitCode.Success;
        }

        if (isChanged || source.Path == FilePaths.Standard)
        {
            await _target.Source(source, parse, _session).WriteAsync(text, cancellationToken).ConfigureAwait(false);
        }

        if (isChanged && source.Path != FilePaths.Standard)
        {
            Tell(_session.Error, source, new("herschreven", "rewritten"), language);
        }

        return ExitCode.Success;
    }

    /// <summary>The canonical form of a file; none when it has errors, or when a newer version of the tool wrote it.</summary>
    private static (DiagnosticReport Report, Language? Language, byte[]? Text) Canonical(PlanSource source)
    {
        if (source.Format == FileFormat.Csv)
        {
            var table = source.ReadTable();
            var isWider = table.Report.Any(finding => finding.Descriptor == ReadingDiagnostics.ColumnLeftOut);
            return (table.Report, table.Language, table.Value is { } rows && !isWider ? Csv(source, rows) : null);
        }

        var plan = source.ReadPlan();
        var isNewer = plan.Report.Any(finding => finding.Descriptor == ReadingDiagnostics.NewerMinorVersion);
        return (
            plan.Report,
            plan.Language,
            isNewer || plan.Value is not { } value ? null : SourceMarks.Keep(source.Bytes.Span, PlanJson.Write(value))
        );
    }

    /// <summary>A table in the dialect that it has; a byte order mark stays or does not come.</summary>
    private static byte[] Csv(PlanSource source, JourneyTable table)
    {
        var text = SourceText.Decoded(source.Bytes, source.Encoding);
        var csv = table.ToCsv(FormulaGuard.Apostrophe, CsvDialect.Of(text));
        return Encoding.UTF8.GetBytes(SourceMarks.HasByteOrderMark(source.Bytes.Span) ? "\uFEFF" + csv : csv);
    }

    private void Tell(IPen pen, PlanSource source, LocalizedText text, Language? language)
    {
        pen.Line(new(InertText.Of(source.Name), Ink.Strong), $": {text[_session.LanguageFor(language)]}");
        pen.Flush();
    }
}
