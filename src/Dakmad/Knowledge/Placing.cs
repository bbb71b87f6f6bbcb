using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Knowledge;

/// <summary>
/// The reading of one touchpoint: what it states leaves phases possible, and these leave stages possible in every other
/// model.
/// </summary>
internal sealed class Placing
{
    private readonly Crosswalks _crosswalks;
    private readonly Touchpoint _touchpoint;
    private readonly NeedKind? _need;
    private readonly EnumSet<JourneyPhase> _all;
    private readonly List<Statement> _statements = [];

    /// <summary>The statements from which phases follow: not those that the crosswalks know no phase of.</summary>
    private readonly List<Statement> _telling;

    private readonly ValueList<StatementConflict> _conflicts;

    /// <summary>The phases that remain possible.</summary>
    private readonly EnumSet<JourneyPhase> _phases;

    /// <summary>Whether one of them does so only because it lies close to what is stated.</summary>
    private readonly bool _isNear;

    public Placing(Crosswalks crosswalks, Touchpoint touchpoint, NeedKind? need)
    {
        (_crosswalks, _touchpoint, _need) = (crosswalks, touchpoint, need);
        _all =
        [
            .. crosswalks.Phases.Where(phase => need is not NeedKind.Concrete || phase is not JourneyPhase.LatentNeed),
        ];
        _all = touchpoint.Phase is { } own ? _all.With(own) : _all;
        AddStatements();
        _telling = _statements.FindAll(statement => !statement.WithNear.IsEmpty);
        _conflicts = Conflicts();
        if (_telling.Count > 0 && _conflicts.IsEmpty)
        {
            foreach (var statements in Alternatives())
            {
                var assigned = InCommon(statements, statement => statement.Phases);
                _isNear |= assigned.IsEmpty;
                var near = assigned.IsEmpty ? InCommon(statements, statement => statement.WithNear) : [];
                _phases = [.. _phases, .. assigned, .. near];
            }
        }
    }

    public TouchpointReading Read() =>
        new()
        {
            Phase = ReadPhase(),
            LifecycleStage = Read(_crosswalks.LifecycleStages, SetOf(_touchpoint.LifecycleStage)),
            SixB = Read(_crosswalks.SixB, _touchpoint.Stages),
            SalesFunnel = Read(_crosswalks.SalesFunnel, SetOf(_touchpoint.FunnelStage)),
            LoyaltyLoop = Read(_crosswalks.LoyaltyLoop, []),
            Conflicts = _conflicts,
        };

    private void AddStatements()
    {
        if (_touchpoint.Phase is { } phase)
        {
            _statements.Add(new(typeof(JourneyPhase), StageNames.Of(phase), [phase], [phase], _ => null));
        }

        AddStatements(_crosswalks.LifecycleStages, SetOf(_touchpoint.LifecycleStage));
        AddStatements(_crosswalks.SalesFunnel, SetOf(_touchpoint.FunnelStage));
        AddStatements(_crosswalks.SixB, _touchpoint.Stages);
    }

    private void AddStatements<TStage>(Crosswalk<TStage> crosswalk, EnumSet<TStage> stages)
        where TStage : unmanaged, Enum
    {
        foreach (var stage in stages)
        {
            _statements.Add(
                new(
                    typeof(TStage),
                    StageNames.Of(stage),
                    [.. _all.Where(phase => Row(crosswalk, phase).Stages.Contains(stage))],
                    [.. _all.Where(phase => IsWithNear(Row(crosswalk, phase), stage))],
                    phase => Cell(Row(crosswalk, phase), stage)
                )
            );
        }
    }

    /// <summary>
    /// What is stated, with one stage of 6B each time: a touchpoint that states several is in a phase of any of them.
    /// </summary>
    private IEnumerable<List<Statement>> Alternatives()
    {
        var stages = _telling.FindAll(statement => statement.Model == typeof(SixBStage));
        var others = _telling.FindAll(statement => statement.Model != typeof(SixBStage));
        return stages.Count == 0 ? [others] : stages.Select(stage => (List<Statement>)[.. others, stage]);
    }

    private EnumSet<JourneyPhase> InCommon(List<Statement> statements, Func<Statement, EnumSet<JourneyPhase>> phases) =>
        [.. _all.Where(phase => statements.TrueForAll(statement => phases(statement).Contains(phase)))];

    private ValueList<StatementConflict> Conflicts()
    {
        var conflicts = (
            from statement in _telling.Index()
            from other in _telling.Skip(statement.Index + 1)
            where statement.Item.Model != other.Model && !statement.Item.WithNear.Any(other.WithNear.Contains)
            select new StatementConflict([statement.Item.Name, other.Name])
        ).ToValueList();
        return !conflicts.IsEmpty || _telling.Count == 0
            ? conflicts
            : Alternatives()
                .Where(statements => InCommon(statements, statement => statement.WithNear).IsEmpty)
                .Select(statements => new StatementConflict(
                    statements.Select(statement => statement.Name).ToValueList()
                ))
                .ToValueList();
    }

    private StageReading<JourneyPhase> ReadPhase()
    {
        if (_touchpoint.Phase is { } stated)
        {
            return new(ReadingKind.Stated, [stated]);
        }

        return Place(_phases, isDecided: !_isNear && _phases.Count == 1, Steps(), notes: []);
    }

    private StageReading<TStage> Read<TStage>(Crosswalk<TStage> crosswalk, EnumSet<TStage> stated)
        where TStage : unmanaged, Enum
    {
        if (!stated.IsEmpty)
        {
            return new(ReadingKind.Stated, stated);
        }

        var rows = _phases.Select(phase => Row(crosswalk, phase)).ToList();
        EnumSet<TStage> candidates = [.. rows.SelectMany(row => row.Candidates)];
        return Place(
            candidates,
            !_isNear && candidates.Count == 1 && rows.TrueForAll(row => row.IsDecided),
            Steps().Concat(rows.SelectMany(row => row.Candidates.Select(stage => Cell(row, stage)))),
            rows.SelectMany(row => new[] { row.Outside, row.Note })
        );
    }

    private StageReading<TStage> Place<TStage>(
        EnumSet<TStage> candidates,
        bool isDecided,
        IEnumerable<CrosswalkCell> cells,
        IEnumerable<LocalizedText?> notes
    )
        where TStage : unmanaged, Enum
    {
        if (_statements.Count == 0)
        {
            return new(ReadingKind.Unknown, []);
        }

        if (!_conflicts.IsEmpty)
        {
            return new(ReadingKind.Undecided, []) { Reason = UndecidedReasons.Conflict(_conflicts) };
        }

        var kind = isDecided ? ReadingKind.Derived : ReadingKind.Undecided;
        return new(kind, candidates)
        {
            Cells = cells.ToValueList(),
            Reason = isDecided
                ? null
                : UndecidedReasons.Of(
                    _statements.Select(statement => statement.Name),
                    candidates.Select(StageNames.Of),
                    notes
                ),
        };
    }

    /// <summary>The cells that lead from what is stated to the phases that remain.</summary>
    private IEnumerable<CrosswalkCell> Steps() =>
        from statement in _telling
        from phase in _phases
        where statement.WithNear.Contains(phase)
        select statement.Cell(phase) into cell
        where cell is not null
        select cell;

    /// <summary>The row of a phase; of a need that is not split, that of the kind of need the journey starts with.</summary>
    private CrosswalkRow<TStage> Row<TStage>(Crosswalk<TStage> crosswalk, JourneyPhase phase)
        where TStage : unmanaged, Enum =>
        (phase, _need) switch
        {
            (JourneyPhase.Need, NeedKind.Latent) => crosswalk.Row(JourneyPhase.LatentNeed) with { Phase = phase },
            (JourneyPhase.Need, NeedKind.Concrete) => crosswalk.Row(JourneyPhase.ConcreteNeed) with { Phase = phase },
            _ => crosswalk.Row(phase),
        };

    private static CrosswalkCell Cell<TStage>(CrosswalkRow<TStage> row, TStage stage)
        where TStage : unmanaged, Enum =>
        new(row.Phase, StageNames.Of(stage), !row.Stages.Contains(stage), row.Origin, row.Citations);

    private static bool IsWithNear<TStage>(CrosswalkRow<TStage> row, TStage stage)
        where TStage : unmanaged, Enum => row.Stages.Contains(stage) || row.Near.Contains(stage);

    private static EnumSet<TStage> SetOf<TStage>(TStage? stage)
        where TStage : unmanaged, Enum => stage is { } member ? [member] : [];
}
