using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Rendering;
using Dakmad.Rules;
using Dakmad.Tool.CommandLine;
using Dakmad.Tool.Files;
using Dakmad.Tool.Output;

namespace Dakmad.Tool.Verbs;

/// <summary><c>dakmad rules [ID]</c>: everything that can be found, or all there is to tell of one kind of finding.</summary>
internal sealed class RulesVerb : Command
{
    private readonly Session _session;
    private readonly Argument<string?> _id;
    private readonly Option<string?> _format;

    public RulesVerb(Session session)
        : base(
            "rules",
            new LocalizedText(
                "Toont de catalogus: alles wat kan worden gevonden, of één regel met uitleg, parameters en bronnen.",
                "Shows the catalogue: everything that can be found, or one rule with its reasons, parameters and sources."
            )[session.Language]
        )
    {
        _session = session;
        var language = session.Language;
        _id = new("ID")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = new LocalizedText(
                "De id van een regel, zoals DAK2001.",
                "The id of a rule, such as DAK2001."
            )[language],
        };
        _format = CommonOptions.TableFormat(language);
        Add(_id);
        Add(_format);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var language = _session.Language;
        var format = CommonOptions.ReadReportFormat(parse.GetValue(_format));
        using var text = new StringWriter();
        if (parse.GetValue(_id) is { } id)
        {
            Write(Catalogue.Find(id) ?? throw Unknown(id), format, language, text);
        }
        else
        {
            WriteAll(format, language, text);
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        await _session.WriteOutAsync(bytes, cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }

    private static void Write(CatalogueEntry entry, ReportFormat format, Language language, TextWriter text)
    {
        switch (format)
        {
            case ReportFormat.Json:
                CatalogueJson.Write([entry], language, text);
                break;
            case ReportFormat.Markdown:
                CatalogueMarkdown.Write(entry, language, text);
                break;
            default:
                CatalogueText.Write(entry, language, text);
                break;
        }
    }

    private static void WriteAll(ReportFormat format, Language language, TextWriter text)
    {
        switch (format)
        {
            case ReportFormat.Json:
                CatalogueJson.Write(Catalogue.All, language, text);
                break;
            case ReportFormat.Markdown:
                CatalogueMarkdown.WriteTable(Catalogue.All, language, text);
                break;
            default:
                CatalogueText.WriteTable(Catalogue.All, language, text);
                break;
        }
    }

    private static CommandFault Unknown(string id) =>
        RuleSet.Retired.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))
            is { } retired
            ? new(
                new(
                    $"{retired.Id} is vervallen in versie {retired.Since}; zie {string.Join(", ", retired.Successors.AsEnumerable())}",
                    $"{retired.Id} was retired in version {retired.Since}; see {string.Join(", ", retired.Successors.AsEnumerable())}"
                )
            )
            : new(
                new(
                    $"er is geen regel '{id}'; dakmad rules toont ze alle",
                    $"there is no rule '{id}'; dakmad rules shows them all"
                )
            );
}
