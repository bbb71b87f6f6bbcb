namespace Dakmad.Analysis;

/// <summary>What a stage of the 6B model costs in a journey [S3:174-182].</summary>
/// <param name="Stage">The stage; null for touchpoints that serve none.</param>
/// <param name="Total">
/// What its touchpoints cost. Where a contact serves several stages, each carries an equal part (Dakmad default, not from
/// a source), so that stages add up to the journey.
/// </param>
public sealed record StageCost(SixBStage? Stage, MoneyTotal Total);
