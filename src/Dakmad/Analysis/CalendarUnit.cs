namespace Dakmad.Analysis;

/// <summary>Into what a calendar is divided.</summary>
public enum CalendarUnit
{
    /// <summary>Months.</summary>
    Month,

    /// <summary>
    /// Weeks of ISO 8601, from Monday: the first week of a year is the one with its first Thursday, so that days around
    /// New Year may belong to a week of the other year.
    /// </summary>
    Week,
}
