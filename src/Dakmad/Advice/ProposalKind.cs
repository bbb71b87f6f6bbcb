namespace Dakmad.Advice;

/// <summary>What an organisation can do at a touchpoint.</summary>
public enum ProposalKind
{
    /// <summary>Let customers do it through another channel that the plan has.</summary>
    OtherChannel,

    /// <summary>Let customers do it themselves where they are.</summary>
    SelfService,

    /// <summary>Attune it to each customer, with what is known of him.</summary>
    IndividualAttention,

    /// <summary>Have a person there, for all target groups, in office hours.</summary>
    ReachablePerson,

    /// <summary>Several of these together, where one is not enough.</summary>
    Together,
}
