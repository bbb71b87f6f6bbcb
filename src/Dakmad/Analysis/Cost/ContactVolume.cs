namespace Dakmad.Analysis.Cost;

/// <summary>How many contacts there are at a touchpoint, of how many customers, and how that is known.</summary>
internal readonly record struct ContactVolume(
    double? Customers,
    double? Value,
    MeasurementUnit? Unit,
    VolumeBasis Basis,
    bool IsLowerBound
)
{
    /// <summary>
    /// The volume of the funnel; the stated one where the funnel does not come, or knows of fewer and that there may be
    /// more. Either times the contacts that each customer has.
    /// </summary>
    public static ContactVolume Of(JourneyFunnel funnel, FunnelStep step)
    {
        var stated = (double?)step.Touchpoint.Volume?.Expected;
        var isFollowed = !step.IsLowerBound || (step.Visits > 0 && !(stated > step.Visits));
        if (funnel.HasVolumes && isFollowed)
        {
            return new(step.Visits, step.Contacts, step.Unit, VolumeBasis.Computed, step.IsLowerBound);
        }

        return stated is null
            ? new(null, null, step.Unit, VolumeBasis.None, false)
            : new(stated, stated * step.ContactsPerCustomer, step.Unit, VolumeBasis.Stated, false);
    }
}
