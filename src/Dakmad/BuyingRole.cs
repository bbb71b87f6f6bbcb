namespace Dakmad;

/// <summary>The roles in a buying centre, or decision-making unit (Webster and Wind, 1972; Bonoma, 1982).</summary>
public enum BuyingRole
{
    /// <summary>Starts the purchase.</summary>
    Initiator,

    /// <summary>Will work with what is bought.</summary>
    User,

    /// <summary>Sets requirements or advises.</summary>
    Influencer,

    /// <summary>Takes the decision.</summary>
    Decider,

    /// <summary>Negotiates and signs.</summary>
    Buyer,

    /// <summary>Guards who and what reaches the others.</summary>
    Gatekeeper,
}
