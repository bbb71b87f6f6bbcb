using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Analysis.Profile;

/// <summary>Decides whether the touchpoints of a journey can be weighed by volume.</summary>
internal static class VolumeReading
{
    /// <summary>The weighing, and the contacts at each touchpoint by position; null where they do not count.</summary>
    public static (Weighing Weighing, double?[] Volumes) Of(JourneyFunnel funnel, IReadOnlyList<ChannelForm?> forms)
    {
        var volumes = new double?[funnel.Steps.Count];
        if (!funnel.HasVolumes)
        {
            return (Weighing.ByCount(funnel.Journey.Touchpoints), volumes);
        }

        var contacts = funnel.Steps.Where(step => !CountsReached(step, forms[step.Position])).ToArray();
        var unit = MostUsed(contacts);
        var inTheWay = contacts
            .Where(step => step.IsLowerBound || step.Unit != unit)
            .Select(step => step.Touchpoint)
            .ToValueList();
        var total = contacts.Sum(step => step.Contacts);
        if (!inTheWay.IsEmpty || total <= 0)
        {
            return (Weighing.ByCount(inTheWay), volumes);
        }

        foreach (var step in contacts)
        {
            volumes[step.Position] = step.Contacts;
        }

        var weighing = new Weighing
        {
            Basis = WeighingBasis.Volume,
            Unit = unit,
            Volume = total,
            Entering = funnel.Totals.Where(same => same.Unit == unit).Sum(same => same.Entering + same.ConvertedIn),
            LeftOut = funnel
                .Steps.Where(step => CountsReached(step, forms[step.Position]))
                .Select(step => step.Touchpoint)
                .ToValueList(),
            InTheWay = [],
        };
        return (weighing, volumes);
    }

    private static bool CountsReached(FunnelStep step, ChannelForm? form) =>
        step.Unit == MeasurementUnit.Reach || step.Unit == MeasurementUnit.Impressions || form == ChannelForm.MassMedia;

    /// <summary>The unit in which most touchpoints count, the first among equals.</summary>
    private static MeasurementUnit? MostUsed(FunnelStep[] steps) =>
        steps.GroupBy(step => step.Unit).OrderByDescending(same => same.Count()).FirstOrDefault()?.Key;
}
