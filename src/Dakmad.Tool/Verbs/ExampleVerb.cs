using System;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Csv;
using Dakmad.Rendering;
using Dakmad.Teaching;
using Dakmad.Tool.CommandLine;
using Dakmad.Tool.Files;

namespace Dakmad.Tool.Verbs;

/// <summary><c>dakmad example list|show|generate|faults [NAME]</c>: plans to teach from, and plans with known faults.</summary>
internal sealed class ExampleVerb : Command
{
    private readonly Session _session;
    private readonly Argument<string> _what;
    private readonly Argument<string?> _name;
    private readonly ExampleChoices _choices;
    private readonly Option<string?> _count;
    private readonly Option<string?> _key;
    private readonly Option<string?> _format;
    private readonly TargetOptions _target;

    public ExampleVerb(Session session)
        : base(
            "example",
            new LocalizedText(
                "Geeft plannen om mee les te geven: list noemt cases en sectoren, show geeft een case, generate maakt een plan uit een startgetal, faults zet bekende fouten in een plan, met sleutel.",
                "Gives plans to teach from: list names cases and sectors, show gives a case, generate makes a plan from a seed, faults puts known faults into a plan, with the key."
            )[session.Language]
        )
    {
        _session = session;
        var language = session.Language;
        _what = new(language == Language.Dutch ? "WAT" : "WHAT")
        {
            Description = new LocalizedText("list, show, generate of faults.", "list, show, generate or faults.")[
                language
            ],
        };
        _name = new(language == Language.Dutch ? "NAAM" : "NAME")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = new LocalizedText(
                "Bij show de naam van een case, bij faults het plan.",
                "For show the name of a case, for faults the plan."
            )[language],
        };
        Add(_what);
        Add(_name);
        _choices = new(this, language);
        _count = CommonOptions.Text(
            "--count",
            "N",
            new("Bij faults: hoeveel fouten. Standaard 3.", "For faults: how many. By default 3."),
            language
        );
        _key = CommonOptions.Text(
            "--key",
            language == Language.Dutch ? "BESTAND" : "FILE",
            new("Bij faults: waar de sleutel komt (Markdown).", "For faults: where the key goes (Markdown)."),
            language
        );
        _format = CommonOptions.Choice(
            "--format",
            new(
                "De vorm: het plan (json), het rapport (html), de customer journeys (markdown) of het verhaal (story). Standaard wat bij de naam na --out past, anders json.",
                "The form: the plan (json), its report (html), the journeys (markdown) or the story (story). By default what goes with the name after --out, or else json."
            ),
            language,
            "json",
            "html",
            "markdown",
            "story"
        );
        Add(_count);
        Add(_key);
        Add(_format);
        _target = TargetOptions.WithOut(this, language);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var name = parse.GetValue(_name);
        switch (parse.GetRequiredValue(_what).ToUpperInvariant())
        {
            case "LIST":
                List();
                return ExitCode.Success;
            case "SHOW":
                var shown = Case(name).In(_session.Language);
                await WriteAsync(shown.Plan, shown.Story, parse, cancellationToken).ConfigureAwait(false);
                return ExitCode.Success;
            case "GENERATE":
                var made = _choices.Generate(parse, _session.Language);
                await WriteAsync(made.Plan, made.Story, parse, cancellationToken).ConfigureAwait(false);
                return ExitCode.Success;
            case "FAULTS":
                return await FaultsAsync(name, parse, cancellationToken).ConfigureAwait(false);
            default:
                throw new CommandFault(
                    new(
                        $"'{parse.GetValue(_what)}' kan niet bij example; kies uit: list, show, generate, faults",
                        $"'{parse.GetValue(_what)}' does not go with example; choose from: list, show, generate, faults"
                    )
                );
        }
    }

    private void List()
    {
        var language = _session.Language;
        _session.Out.Line(
            new LocalizedText("Cases (dakmad example show NAAM):", "Cases (dakmad example show NAME):")[language]
        );
        foreach (var one in ExampleCase.All)
        {
            _session.Out.Line($"  {one.Name, -24} {one.Title[language]}");
        }

        _session.Out.Line("");
        _session.Out.Line(
            new LocalizedText(
                "Sectoren (dakmad example generate --sector ID):",
                "Sectors (dakmad example generate --sector ID):"
            )[language]
        );
        foreach (var sector in ExampleSector.All)
        {
            _session.Out.Line($"  {sector.Id, -24} {sector.Name[language]}");
        }
    }

    private static ExampleCase Case(string? name) =>
        (name is null ? null : ExampleCase.Find(name))
        ?? throw new CommandFault(
            new(
                $"er is geen case '{name}', wel: {string.Join(", ", ExampleCase.All.Select(one => one.Name))}",
                $"there is no case '{name}', but there are: {string.Join(", ", ExampleCase.All.Select(one => one.Name))}"
            )
        );

    private async Task<int> FaultsAsync(string? path, ParseResult parse, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            throw new CommandFault(new("bij faults ontbreekt het plan", "faults needs a plan"));
        }

        var target = _target.Out(parse, _session);
        var source = await PlanSource.OpenForAsync(path, target, _session, cancellationToken).ConfigureAwait(false);
        var read = source.ReadPlan();
        _session.TellFindings(read);
        if (read.Value is not { } plan)
        {
            return ExitCode.Findings;
        }

        var count = ExampleChoices.Number(parse.GetValue(_count), "--count", 1000) ?? 3;
        var faulty = FaultInjector.Inject(plan, _choices.Seed(parse), (int)count, _choices.Difficulty(parse));
        await WriteAsync(faulty.Plan, null, parse, cancellationToken).ConfigureAwait(false);
        if (parse.GetValue(_key) is { } key)
        {
            var text = faulty.Key(_session.LanguageFor(plan.Language));
            await _target
                .At(key, parse, _session)
                .WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken)
                .ConfigureAwait(false);
        }

        if (faulty.Faults.Count < (int)count)
        {
            _session.Inform(
                new(
                    $"dit plan heeft plaats voor {faulty.Faults.Count} van de {count} fouten",
                    $"this plan has room for {faulty.Faults.Count} of the {count} faults"
                ),
                plan.Language
            );
        }

        return ExitCode.Success;
    }

    private async Task WriteAsync(
        MarketingPlan plan,
        string? story,
        ParseResult parse,
        CancellationToken cancellationToken
    )
    {
        var target = _target.Out(parse, _session);
        if (parse.GetValue(_format) is null && !target.IsStandard && PlanFolder.IsOne(target.Path))
        {
            var options = new PlanCsvOptions { Language = plan.Language ?? Language.English };
            await PlanFolder.WriteAsync(plan, target, options, cancellationToken).ConfigureAwait(false);
            return;
        }

        var text = (parse.GetValue(_format) ?? Usual(target.Path, story)).ToUpperInvariant() switch
        {
            "HTML" => plan.ToHtml(),
            "MARKDOWN" => plan.ToMarkdown(),
            "STORY" => story
                ?? throw new CommandFault(new("bij faults hoort geen verhaal", "there is no story with faults")),
            _ => plan.ToJson(),
        };
        await target.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken).ConfigureAwait(false);
    }

    private static string Usual(string path, string? story) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? "html"
        : path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? (story is null ? "markdown" : "story")
        : "json";
}
