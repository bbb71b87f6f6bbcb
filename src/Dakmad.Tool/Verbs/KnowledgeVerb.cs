using System;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Knowledge;
using Dakmad.Rendering;
using Dakmad.Rendering.Tables;
using Dakmad.Tool.CommandLine;
using Dakmad.Tool.Files;
using Dakmad.Tool.Output;

namespace Dakmad.Tool.Verbs;

/// <summary><c>dakmad knowledge [SUBJECT|ID]</c>: what the field knows about customer journeys.</summary>
internal sealed class KnowledgeVerb : Command
{
    private readonly Session _session;
    private readonly Argument<string?> _what;
    private readonly Option<string?> _phase;
    private readonly Option<string?> _format;
    private readonly Option<string?> _dialect;
    private readonly TargetOptions _target;
    private readonly NetPromoterOptions _nps;

    public KnowledgeVerb(Session session)
        : base(
            "knowledge",
            new LocalizedText(
                "Toont de kennisbank: onderwerpen, de items van een onderwerp of fase, of één item met zijn bronnen; nps rekent ook een NPS uit.",
                "Shows the knowledge base: subjects, the entries of a subject or phase, or one entry with its sources; nps computes an NPS too."
            )[session.Language]
        )
    {
        _session = session;
        var language = session.Language;
        _what = new(language == Language.Dutch ? "ONDERWERP" : "SUBJECT")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = new LocalizedText(
                "Een onderwerp, zoals phases, means, kpis of nps, of crosswalks of sources, of de id van een item.",
                "A subject, such as phases, means, kpis or nps, or crosswalks or sources, or the id of an entry."
            )[language],
        };
        _phase = CommonOptions.Text(
            "--phase",
            language == Language.Dutch ? "FASE" : "PHASE",
            new(
                "Alleen wat bij deze fase hoort, zoals oriëntatie of retentie.",
                "Only what belongs to this phase, such as orientation or retention."
            ),
            language
        );
        _format = CommonOptions.TableFormat(language);
        Add(_what);
        Add(_phase);
        _nps = new(this, language);
        Add(_format);
        _dialect = TableOptions.ReportDialect(this, _format, language);
        _target = TargetOptions.WithOut(this, language);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var (bytes, _) = TableReport.Of(
            Tables(parse),
            DiagnosticReport.Empty,
            CommonOptions.ReadReportFormat(parse.GetValue(_format)),
            _session,
            _session.Language,
            TableOptions.ReadDialect(parse.GetValue(_dialect))
        );
        await _target.Out(parse, _session).WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }

    private ValueList<Table> Tables(ParseResult parse)
    {
        var word = parse.GetValue(_what);
        var subject = word is null ? null : Subject(word);
        if (_nps.Score(parse) is { } score)
        {
            return subject == KnowledgeSubject.NetPromoterScore
                ? [NetPromoterTable.Of(score)]
                : throw new CommandFault(new("aantallen en scores horen bij 'nps'", "counts and scores go with 'nps'"));
        }

        if (parse.GetValue(_phase) is { } phase)
        {
            return word is null || subject is not null ? InPhase(phase, subject) : throw NoPhase(word);
        }

        return (word, subject) switch
        {
            (null, _) => [KnowledgeTables.Subjects()],
            (_, { } known) => KnowledgeTables.Of(known),
            _ when Is(word, "crosswalks", "kruistabellen") => CrosswalkTables.Of(Crosswalks.Default),
            _ when Is(word, "sources", "bronnen") => [KnowledgeTables.Cited()],
            _ => KnowledgeTables.Of(KnowledgeBase.Find(word) ?? throw Unknown(word)),
        };
    }

    /// <summary>A subject by its words in either language, or by its name in code: <c>drop-off-moments</c>, <c>nps</c>.</summary>
    private static KnowledgeSubject? Subject(string word)
    {
        if (Is(word, "nps"))
        {
            return KnowledgeSubject.NetPromoterScore;
        }

        var name = word.Replace("-", "", StringComparison.Ordinal);
        return KnowledgeTerms.Read<KnowledgeSubject>(word) ?? Named(name) ?? Named($"{name}s");
    }

    private static KnowledgeSubject? Named(string name) =>
        name.Length > 0
        && char.IsAsciiLetter(name[0])
        && Enum.TryParse<KnowledgeSubject>(name, ignoreCase: true, out var subject)
        && Enum.IsDefined(subject)
            ? subject
            : null;

    private static bool Is(string word, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (string.Equals(word, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word that both models have, such as consideration, means a phase of each.</summary>
    private static ValueList<Table> InPhase(string word, KnowledgeSubject? subject)
    {
        var phase = Terms.Read<JourneyPhase>(word);
        var stage = Terms.Read<LifecycleStage>(word);
        return phase is null && stage is null
            ? throw new CommandFault(
                new(
                    $"er is geen fase '{word}'; dakmad knowledge phases toont ze",
                    $"there is no phase '{word}'; dakmad knowledge phases shows them"
                )
            )
            : KnowledgeTables.In(phase is { } one ? [one] : [], stage is { } other ? [other] : [], subject);
    }

    private static CommandFault NoPhase(string word) =>
        new(
            new(
                $"--phase hoort bij een onderwerp, niet bij '{word}'",
                $"--phase goes with a subject, not with '{word}'"
            )
        );

    private static CommandFault Unknown(string word) =>
        new(
            new(
                $"er is geen onderwerp of item '{word}'; dakmad knowledge toont de onderwerpen",
                $"there is no subject or entry '{word}'; dakmad knowledge shows the subjects"
            )
        );
}
