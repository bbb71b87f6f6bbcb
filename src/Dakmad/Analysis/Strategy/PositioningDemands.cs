using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Profile;

namespace Dakmad.Analysis.Strategy;

/// <summary>
/// Holds the journeys of a plan against what a positioning leads one to expect of each as a whole. It is a conflict where
/// all journeys go against it; where only some do, or only one step, it is a note.
/// </summary>
internal sealed class PositioningDemands(PlanAnalysis analysis, PositioningMatch match)
{
    private readonly PositioningDemand _demand = match.Entry.Expects;

    public IEnumerable<PositioningReason> Reasons(IReadOnlyList<Journey> journeys)
    {
        var profiles = journeys.Select(analysis.ProfileOf).ToArray();
        (LocalizedText Expected, Func<JourneyProfile, PositioningFinding?> Look)?[] demands =
        [
            _demand.Person ? (PositioningSteps.PersonExpected, PositioningSteps.Person) : null,
            _demand.Forms.IsEmpty
                ? null
                : (
                    PositioningSteps.FormsExpected(_demand.Forms),
                    profile => PositioningSteps.Forms(profile, _demand.Forms)
                ),
            _demand.ServiceAboveBasic ? (PositioningSteps.ServiceExpected, PositioningSteps.Service) : null,
            _demand.HoursPerWeek is null && _demand.ResponseDays is null
                ? null
                : (PositioningReach.Expected(_demand), profile => PositioningReach.Of(profile, _demand)),
        ];
        foreach (var demand in demands)
        {
            if (demand is { } asked)
            {
                foreach (var reason in Reasons(profiles, asked.Expected, asked.Look))
                {
                    yield return reason;
                }
            }
        }

        if (_demand.ContactCostOfPrice is { } bound)
        {
            foreach (var profile in profiles)
            {
                if (PositioningCost.Of(analysis, profile, bound) is { } finding)
                {
                    yield return Reason(finding.Kind, PositioningCost.Expected(bound), profile, finding);
                }
            }
        }
    }

    private IEnumerable<PositioningReason> Reasons(
        JourneyProfile[] profiles,
        LocalizedText expected,
        Func<JourneyProfile, PositioningFinding?> look
    )
    {
        var found = Array.ConvertAll(profiles, profile => (Profile: profile, Finding: look(profile)));
        var isAll = found.All(item => item.Finding?.Kind == PositioningReasonKind.Contradicts);
        foreach (var (profile, finding) in found)
        {
            if (finding is not null)
            {
                var kind =
                    finding.Kind == PositioningReasonKind.Contradicts && !isAll
                        ? PositioningReasonKind.Note
                        : finding.Kind;
                yield return Reason(kind, expected, profile, finding);
            }
        }
    }

    private PositioningReason Reason(
        PositioningReasonKind kind,
        LocalizedText expected,
        JourneyProfile profile,
        PositioningFinding finding
    )
    {
        var (words, journey) = (match.Quoted, Spoken.Name(profile.Journey.Name));
        return new()
        {
            Kind = kind,
            Positionings = [match],
            Expected = expected,
            Found =
            [
                .. finding.Touchpoints.Select(touchpoint => new PositioningEvidence(
                    LocalizedText.Same(Spoken.Name(touchpoint.Touchpoint.Name)),
                    touchpoint.Path
                )),
            ],
            Text =
                kind == PositioningReasonKind.Supports
                    ? new(
                        $"In {journey} zie je {words.Dutch} terug: {finding.Text.Dutch}.",
                        $"In {journey} you see {words.English}: {finding.Text.English}."
                    )
                    : new(
                        $"Bij {words.Dutch} verwacht je {expected.Dutch}, maar in {journey} {finding.Text.Dutch}.",
                        $"With {words.English} you expect {expected.English}, but in {journey}, {finding.Text.English}."
                    ),
        };
    }
}
