namespace Dakmad;

/// <summary>How a target group stands to the provider [S0:171-177, 918-920, 1375-1377].</summary>
public enum CustomerRelation
{
    /// <summary>Has not bought yet.</summary>
    Prospect,

    /// <summary>Has bought.</summary>
    Customer,

    /// <summary>Recommends the provider to others.</summary>
    Ambassador,
}
