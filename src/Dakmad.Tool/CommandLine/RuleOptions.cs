using System.CommandLine;
using Dakmad.Rules;
using NodaTime;

namespace Dakmad.Tool.CommandLine;

/// <summary>The options of <c>check</c> about the rules: which, how configured, on which day, and whether to mend.</summary>
internal sealed class RuleOptions
{
    private readonly Option<string?> _set;
    private readonly Option<string?> _rules;
    private readonly Option<string?> _today;
    private readonly Option<bool> _fix;
    private readonly Option<bool> _dryRun;

    public RuleOptions(Command command, Language language)
    {
        _set = CommonOptions.Choice(
            "--rule-set",
            new(
                "De regels: default; all, ook wat standaard uit staat; strict, een stap ernstiger; teaching, zonder cijfers, geld en tijd.",
                "The rules: default; all, also what is off by default; strict, one step more serious; teaching, without figures, money and time."
            ),
            language,
            "default",
            "all",
            "strict",
            "teaching"
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
        _today = CommonOptions.Day(
            new(
                "De dag waarop wordt gecontroleerd. Zonder dag zwijgen regels die ernaar vragen.",
                "The day on which is checked. Without it, rules that ask for the day are silent."
            ),
            language
        );
        _fix = CommonOptions.Switch(
            "--fix",
            new(
                "Herstelt in het bestand wat zonder keuze te herstellen is en toont wat overblijft.",
                "Mends in the file what can be mended without a choice, and shows what remains."
            ),
            language
        );
        _dryRun = CommonOptions.Switch(
            "--dry-run",
            new(
                "Met --fix: toont wat hersteld kan worden en schrijft niets.",
                "With --fix: shows what can be mended and writes nothing."
            ),
            language
        );
        command.Validators.Add(result =>
        {
            if (result.GetValue(_dryRun) && !result.GetValue(_fix))
            {
                result.AddError(new LocalizedText("--dry-run hoort bij --fix", "--dry-run goes with --fix")[language]);
            }
        });
        command.Add(_set);
        command.Add(_rules);
        command.Add(_today);
        command.Add(_fix);
        command.Add(_dryRun);
    }

    /// <summary>The file with settings of rules; null when there is none.</summary>
    public string? Configuration(ParseResult parse) => parse.GetValue(_rules);

    /// <summary>The rules that plans are held against, before they are configured.</summary>
    public RuleSet Set(ParseResult parse) =>
        parse.GetValue(_set)?.ToLowerInvariant() switch
        {
            "all" => RuleSet.All,
            "strict" => RuleSet.Strict,
            "teaching" => RuleSet.Teaching,
            _ => RuleSet.Default,
        };

    /// <summary>The day on which they are; null when it was not given, since there is no clock.</summary>
    public LocalDate? Today(ParseResult parse) => CommonOptions.ReadDay(parse.GetValue(_today));

    /// <summary>Whether findings are mended where that can be done.</summary>
    public bool IsFix(ParseResult parse) => parse.GetValue(_fix);

    /// <summary>Whether the files stay as they are all the same.</summary>
    public bool IsDryRun(ParseResult parse) => parse.GetValue(_dryRun);
}
