using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Teaching.Faults;

/// <summary>The usual form of a kind: one part is changed, and a check tells it at that part or at one of its fields.</summary>
internal static class FaultForms
{
    /// <param name="id">The id.</param>
    /// <param name="difficulty">How hard it is to find.</param>
    /// <param name="title">What is wrong.</param>
    /// <param name="explanation">Why.</param>
    /// <param name="repair">What mends it.</param>
    /// <param name="citation">Where the sources say so.</param>
    /// <param name="rule">The rule that tells it.</param>
    /// <param name="field">The field where it is told; empty for the part itself.</param>
    /// <param name="suits">Which parts it can be put in.</param>
    /// <param name="wrong">The part with the fault.</param>
    public static FaultKind Changed<T>(
        string id,
        Difficulty difficulty,
        LocalizedText title,
        LocalizedText explanation,
        LocalizedText repair,
        Citation citation,
        string rule,
        string field,
        Func<T, bool> suits,
        Func<T, T> wrong
    )
        where T : PlanElement =>
        new(id, difficulty, title)
        {
            Explanation = explanation,
            Repair = repair,
            Citations = [citation],
            Spots = (index, _) =>
                index
                    .All<T>()
                    .Where(part => suits(part.Element))
                    .Select(part => new FaultSpot(
                        part.Path,
                        part.Element.Name,
                        [part.Path],
                        plan => plan.Update(part.Path, wrong),
                        [part.Path.At(field).Finds(rule)]
                    )),
        };

    /// <summary>The form in which where it is told is given with the rule, and the level may matter.</summary>
    /// <param name="id">The id.</param>
    /// <param name="difficulty">How hard it is to find.</param>
    /// <param name="title">What is wrong.</param>
    /// <param name="explanation">Why.</param>
    /// <param name="repair">What mends it.</param>
    /// <param name="citations">Where the sources say so; none for arithmetic.</param>
    /// <param name="suits">Which parts it can be put in.</param>
    /// <param name="wrong">The part with the fault.</param>
    /// <param name="told">The fields where it is told, empty for the part itself, each with the rule.</param>
    public static FaultKind Told<T>(
        string id,
        Difficulty difficulty,
        LocalizedText title,
        LocalizedText explanation,
        LocalizedText repair,
        Citation[] citations,
        Func<IndexedElement<T>, bool> suits,
        Func<T, T> wrong,
        params (string Field, string Rule)[] told
    )
        where T : PlanElement =>
        new(id, difficulty, title)
        {
            Explanation = explanation,
            Repair = repair,
            Citations = citations,
            Spots = (index, _) => Faults.Spots.Changed(index, suits, wrong, told),
        };
}
