namespace Dakmad;

/// <summary>The levels on which a plan makes its choices [S3:42-46].</summary>
public enum PlanLevel
{
    /// <summary>Strategisch: channels and marketing concepts are chosen.</summary>
    Strategic,

    /// <summary>Tactisch: channels are specified further, concepts translated into events.</summary>
    Tactical,

    /// <summary>Operationeel: channels and activities are combined into journeys.</summary>
    Operational,
}
