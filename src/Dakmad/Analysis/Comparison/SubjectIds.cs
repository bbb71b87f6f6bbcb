using System;
using System.Collections.Generic;

namespace Dakmad.Analysis.Comparison;

/// <summary>What subjects of a plan are called in another, in which elements have other ids.</summary>
internal sealed class SubjectIds
{
    private readonly Dictionary<(bool IsObjective, string Id), string> _ids = [];

    /// <summary>Nothing is called otherwise.</summary>
    public static SubjectIds Same { get; } = new();

    /// <summary>Says that an element is called otherwise there; only what figures are about counts.</summary>
    /// <param name="element">The element in this plan.</param>
    /// <param name="journey">The journey of a touchpoint, in this plan.</param>
    /// <param name="id">The id in the other plan.</param>
    public void Add(PlanElement element, Journey? journey, string id)
    {
        switch (element)
        {
            case Objective:
                _ids[(true, element.Id)] = id;
                break;
            case Journey:
                _ids[(false, element.Id)] = id;
                break;
            case Touchpoint when journey is not null:
                _ids[(false, $"{journey.Id}/{element.Id}")] = id;
                break;
            default:
                break;
        }
    }

    /// <summary>What a journey of this plan is called in the other.</summary>
    public string OfJourney(string id) => _ids.GetValueOrDefault((false, id)) ?? id;

    public PlanFigure In(PlanFigure figure)
    {
        var id = figure.Subject.Id;
        if (figure.Group == FigureGroup.Objectives)
        {
            return figure with { MatchId = _ids.GetValueOrDefault((true, id)) ?? id };
        }

        var journey = id.Split('/')[0];
        var journeyThere = OfJourney(journey);
        return figure with
        {
            MatchId = id.Contains('/', StringComparison.Ordinal)
                ? $"{journeyThere}/{_ids.GetValueOrDefault((false, id)) ?? id[(journey.Length + 1)..]}"
                : journeyThere,
        };
    }
}
