using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Fit;

/// <summary>A journey held against each value discipline and against what the plan expects of it.</summary>
public sealed class JourneyFit
{
    internal JourneyFit() { }

    /// <summary>The profile of the journey, from which everything is measured.</summary>
    public required JourneyProfile Profile { get; init; }

    /// <summary>The value disciplines, in the order in which they are declared.</summary>
    public required ValueList<DisciplineFit> Disciplines { get; init; }

    /// <summary>The journey held against expectations that belong to no discipline: those of the plan, and of the user.</summary>
    public required ValueList<ExpectationResult> Positioning { get; init; }

    /// <summary>The disciplines in which it scores highest: more than one when they tie, none without comparison.</summary>
    public required EnumSet<ValueDiscipline> Leaning { get; init; }

    /// <summary>The journey.</summary>
    public Journey Journey => Profile.Journey;

    /// <summary>Where it is in the plan.</summary>
    public PlanPath Path => Profile.Path;

    /// <summary>The journey in one discipline.</summary>
    public DisciplineFit this[ValueDiscipline discipline] => Disciplines[(int)discipline];

    /// <summary>The disciplines that were compared, the highest score first; ties in the order of declaration.</summary>
    public ValueList<DisciplineFit> Ranking =>
        Disciplines.Where(fit => fit.Rank is not null).OrderByDescending(fit => fit.Score).ToValueList();
}
