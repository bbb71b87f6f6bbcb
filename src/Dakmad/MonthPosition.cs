namespace Dakmad;

/// <summary>Which of the days in a month that are meant an event falls on.</summary>
public enum MonthPosition : byte
{
    /// <summary>The first.</summary>
    First,

    /// <summary>The second.</summary>
    Second,

    /// <summary>The third.</summary>
    Third,

    /// <summary>The fourth.</summary>
    Fourth,

    /// <summary>The fifth, which many months do not have.</summary>
    Fifth,

    /// <summary>The last.</summary>
    Last,
}
