namespace Dakmad.Knowledge;

/// <summary>Things a touchpoint states that no phase has in common.</summary>
/// <param name="Statements">The stated phases and stages, as they are called.</param>
public sealed record StatementConflict(ValueList<LocalizedText> Statements);
