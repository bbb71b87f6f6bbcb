using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Knowledge;

/// <summary>Why something is undecided, in the words of a reader.</summary>
internal static class UndecidedReasons
{
    public static LocalizedText Conflict(IEnumerable<StatementConflict> conflicts)
    {
        var pairs = StageNames.Join(
            conflicts.Select(conflict => new LocalizedText(
                string.Join(" / ", conflict.Statements.Select(name => name.Dutch)),
                string.Join(" / ", conflict.Statements.Select(name => name.English))
            ))
        );
        return new(
            $"Wat is opgegeven, gaat niet samen: {pairs.Dutch}.",
            $"What is stated does not go together: {pairs.English}."
        );
    }

    public static LocalizedText Of(
        IEnumerable<LocalizedText> statements,
        IEnumerable<LocalizedText> candidates,
        IEnumerable<LocalizedText?> notes
    )
    {
        var stated = StageNames.Join(statements);
        var possible = StageNames.Join(candidates);
        var reasons = notes
            .OfType<LocalizedText>()
            .Distinct()
            .Prepend(
                possible.Dutch.Length == 0
                    ? new(
                        $"Bij wat is opgegeven ({stated.Dutch}) hoort hier niets.",
                        $"Nothing here goes with what is stated ({stated.English})."
                    )
                    : new(
                        $"Bij wat is opgegeven ({stated.Dutch}) past: {possible.Dutch}.",
                        $"What is stated ({stated.English}) goes with: {possible.English}."
                    )
            )
            .ToList();
        return new(
            string.Join(' ', reasons.Select(reason => reason.Dutch)),
            string.Join(' ', reasons.Select(reason => reason.English))
        );
    }
}
