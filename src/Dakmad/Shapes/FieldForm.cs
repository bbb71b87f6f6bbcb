namespace Dakmad.Shapes;

/// <summary>What kind of value a field holds.</summary>
public enum FieldForm
{
    /// <summary>A text that is not blank.</summary>
    Text,

    /// <summary>An id: a letter, then letters, digits and hyphens.</summary>
    Id,

    /// <summary>The id of a rule: capitals and four digits.</summary>
    RuleId,

    /// <summary>A place in the plan as a JSON Pointer (RFC 6901).</summary>
    Path,

    /// <summary>An ISO 4217 code.</summary>
    Currency,

    /// <summary>A name of an open set, of which some are well known.</summary>
    Name,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A part of a whole, from 0 to 1.</summary>
    Share,

    /// <summary>A number of 0 or more.</summary>
    NotNegative,

    /// <summary>A number above 0.</summary>
    Positive,

    /// <summary>A whole number of 0 or more that 64 bits hold.</summary>
    Count,

    /// <summary>A whole number of 0 or more that 32 bits hold.</summary>
    SmallCount,

    /// <summary>A whole number of 1 or more that 32 bits hold.</summary>
    SmallCountFromOne,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A time of day, on a whole minute.</summary>
    Time,

    /// <summary>A stretch of time.</summary>
    Duration,

    /// <summary>A stretch of one or more whole days, after which something comes back.</summary>
    Interval,

    /// <summary>A member of an enumeration.</summary>
    OneOf,

    /// <summary>Members of an enumeration, each at most once.</summary>
    SetOf,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A list of ids of something outside the plan.</summary>
    Ids,

    /// <summary>The id of an element of the plan.</summary>
    Reference,

    /// <summary>A list of ids of elements of the plan.</summary>
    References,

    /// <summary>A part of the plan.</summary>
    Part,

    /// <summary>A list of parts of the plan.</summary>
    Parts,

    /// <summary>An amount in a currency, not negative.</summary>
    Amount,

    /// <summary>A period by its first and last day, one of which may stay open.</summary>
    Days,

    /// <summary>A least and a greatest number, one of which may stay open.</summary>
    Bounds,

    /// <summary>A point of a journey: a stage, a phase or a touchpoint.</summary>
    Point,
}
