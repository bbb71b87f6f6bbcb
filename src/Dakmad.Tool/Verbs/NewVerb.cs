using System;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Office;
using Dakmad.Tool.CommandLine;
using Dakmad.Tool.Files;

namespace Dakmad.Tool.Verbs;

/// <summary><c>dakmad new [FILE]</c>: a plan to start from.</summary>
internal sealed class NewVerb : Command
{
    private readonly Session _session;
    private readonly Argument<string?> _file;
    private readonly Option<string?> _name;
    private readonly TargetOptions _target;

    public NewVerb(Session session)
        : base(
            "new",
            new LocalizedText(
                "Schrijft een nieuw plan waarin op elk niveau de zes letters van DAKMAD zijn begonnen, of een leeg formulier in Excel.",
                "Writes a new plan in which the six letters of DAKMAD are started on each level, or an empty form in Excel."
            )[session.Language]
        )
    {
        _session = session;
        var language = session.Language;
        _file = new(language == Language.Dutch ? "BESTAND" : "FILE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = new LocalizedText(
                "Het nieuwe bestand: .json, of .xlsx voor een leeg formulier in Excel. Zonder bestand, of met -, JSON naar standaarduitvoer.",
                "The new file: .json, or .xlsx for an empty form in Excel. Without a file, or with -, JSON to standard output."
            )[language],
        };
        _name = CommonOptions.Name(new("Naam van het plan.", "Name of the plan."), language);
        Add(_file);
        Add(_name);
        _target = TargetOptions.WithArgument(this, language);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var file = parse.GetValue(_file) ?? FilePaths.Standard;
        if (FileFormats.OfPath(file) is FileFormat.Csv or FileFormat.Markdown)
        {
            throw new CommandFault(
                new(
                    $"{file}: een nieuw plan is JSON, of een formulier in Excel; kies een naam op .json of .xlsx",
                    $"{file}: a new plan is JSON, or a form in Excel; choose a name that ends in .json or .xlsx"
                )
            );
        }

        var name = parse.GetValue(_name);
        var bytes =
            FileFormats.OfPath(file) == FileFormat.Xlsx
                ? PlanWorkbook.FormBytes(name, new() { Language = _session.Language })
                : PlanText.Of(PlanSkeleton.Of(name, _session.Language), FileFormat.Json, null, _session.Language);
        await _target.Argument(file, parse, _session).WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
