using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Profile;

namespace Dakmad.Analysis.Strategy;

/// <summary>
/// Product leadership: a high level of service for all customers, for example being reachable by phone, plays a larger
/// part [S3:54-58]. Judged for each target group by what it can start with a person where it decides, orders, pays and is
/// helped. Hours and answering time are Dakmad's reading of being reachable; the source names the telephone as an example.
/// </summary>
internal sealed class ProductLeadershipJudge(JourneyReading reading)
{
    private readonly VerdictBounds _bounds = reading.Bounds;

    public DisciplineVerdict Judge()
    {
        if (reading.Contacts.Length == 0)
        {
            return NoPurchase.Of(reading, ValueDiscipline.ProductLeadership);
        }

        var groups = Groups();
        return new ProductLeadershipText(reading, VerdictOf(groups), groups).Write();
    }

    private static FitVerdict VerdictOf(ServedGroup[] groups)
    {
        var worst = Verdict(groups, group => group.Least);
        var best = Verdict(groups, group => group.Most);
        return worst == best ? worst
            : worst == FitVerdict.Contradicts ? FitVerdict.TooLittleStated
            : FitVerdict.FitsPartly;
    }

    private static FitVerdict Verdict(ServedGroup[] groups, Func<ServedGroup, Reachability> reached) =>
        Array.TrueForAll(groups, group => reached(group) == Reachability.Well) ? FitVerdict.Fits
        : Array.Exists(groups, group => reached(group) != Reachability.Hardly) ? FitVerdict.FitsPartly
        : FitVerdict.Contradicts;

    private ServedGroup[] Groups()
    {
        var reach = new ServiceReach(reading.Index, reading.Journey);
        // Whether a route leads there does not matter: who can turn to a person can do so at any time.
        var services = reading.Contacts.Select(ServiceContact.Of).OfType<ServiceContact>().ToArray();
        var groups = Addressed();
        return groups.Count == 0
            ? [new(null, services, _bounds)]
            :
            [
                .. groups.Select(group => new ServedGroup(
                    reading.Index.Find<TargetGroup>(group) ?? new TargetGroup { Id = group.Id, Name = group.Id },
                    services.Where(service => reach.IsOpenTo(group, service.Contact.TargetGroups)),
                    _bounds
                )),
            ];
    }

    /// <summary>
    /// The groups of the journey, or else, where a touchpoint is for some groups only, those of the plan on the lowest
    /// level that has any.
    /// </summary>
    private List<Ref<TargetGroup>> Addressed()
    {
        if (!reading.Journey.TargetGroups.IsEmpty)
        {
            return [.. reading.Journey.TargetGroups.Distinct()];
        }

        if (reading.Contacts.All(contact => contact.TargetGroups.IsEmpty))
        {
            return [];
        }

        var plan = reading.Index.Plan;
        var ofLevel =
            !plan.Operational.TargetGroups.IsEmpty ? plan.Operational.TargetGroups
            : !plan.Tactical.TargetGroups.IsEmpty ? plan.Tactical.TargetGroups
            : plan.Strategic.TargetGroups;
        return
        [
            .. ofLevel
                .Select(group => new Ref<TargetGroup>(group.Id))
                .Concat(reading.Contacts.SelectMany(contact => contact.TargetGroups))
                .Distinct(),
        ];
    }
}
