namespace Dakmad.Analysis;

/// <summary>What a change of the cost per contact of one touchpoint does to the cost of a journey; its volumes stay as they are.</summary>
/// <param name="Step">The touchpoint, at which its contact is counted.</param>
/// <param name="OfOneTenth">What the journey costs more when a contact here costs a tenth more; in the currency of the plan.</param>
/// <param name="PerCompletion">The same for each customer who reaches the end; null when nobody does.</param>
public sealed record CostEffect(StepCost Step, Money OfOneTenth, Money? PerCompletion)
{
    /// <summary>What <see cref="OfOneTenth"/> says: at least so much where the number of contacts is a lower bound.</summary>
    public FigureBound OfOneTenthBound => FigureBounds.Of(Step.PaidContactsIsLowerBound);

    /// <summary>What <see cref="PerCompletion"/> says; it is null where nothing can be told.</summary>
    public required FigureBound PerCompletionBound { get; init; }
}
