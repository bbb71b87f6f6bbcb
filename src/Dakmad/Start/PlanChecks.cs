using System;
using Dakmad.Analysis;
using Dakmad.Assessment;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Json;
using Dakmad.Rules;
using NodaTime;

namespace Dakmad;

/// <summary>What there is to say of a plan.</summary>
public static class PlanChecks
{
    /// <param name="plan">The plan.</param>
    extension(MarketingPlan plan)
    {
        /// <summary>
        /// Says whether the plan contradicts itself and, if it does not, holds it against rules: what <c>dakmad check</c>
        /// says of its file, but for what only reading tells (0xxx).
        /// </summary>
        /// <param name="rules">The rules; <see cref="RuleSet.Default"/> when null.</param>
        /// <param name="today">The day on which it is checked; without it, rules that need a day are silent.</param>
        /// <param name="source">The text that the plan was read from, in which findings then have their lines and columns.</param>
        /// <returns>The findings, in the order of the plan; with a source in the order of the text.</returns>
        /// <example>
        /// <code>
        /// foreach (var finding in plan.Check().Errors)
        /// {
        ///     Console.WriteLine($"{finding.Path}: {finding.Message(Language.Dutch)}");
        /// }
        /// </code>
        /// </example>
        public DiagnosticReport Check(RuleSet? rules = null, LocalDate? today = null, SourceText? source = null)
        {
            var found = (rules ?? RuleSet.Default).Check(plan, today);
            return source is null ? found : PlanJson.Locate(found, source.Bytes, source.File);
        }

        /// <summary>What a lecturer has to say of the plan, on one page: strategy, completeness, coherence, figures.</summary>
        /// <param name="rules">The rules it is held against; <see cref="RuleSet.Default"/> when null.</param>
        /// <param name="today">The day on which it is checked; without it, rules that need a day are silent.</param>
        /// <example><code>Console.WriteLine(plan.Assess().ToText());</code></example>
        public PlanAssessment Assess(RuleSet? rules = null, LocalDate? today = null)
        {
            var found = (rules ?? RuleSet.Default).Check(plan, today, out var isHeldAgainstRules);
            return PlanAssessment.Of(PlanAnalysis.Of(plan), found) with { IsHeldAgainstRules = isHeldAgainstRules };
        }

        /// <summary>Applies the edits that rules offer for what they find, until none is left.</summary>
        /// <param name="rules">The rules; <see cref="RuleSet.Default"/> when null.</param>
        /// <param name="today">The day on which it is checked; without it, rules that need a day are silent.</param>
        /// <example><code>var better = plan.Fix().Plan;</code></example>
        public FixedPlan Fix(RuleSet? rules = null, LocalDate? today = null) =>
            (rules ?? RuleSet.Default).Fix(plan, today);
    }

    /// <param name="read">What came of reading.</param>
    extension(ReadResult<MarketingPlan> read)
    {
        /// <summary>The plan; null when the report has an error.</summary>
        public MarketingPlan? Plan => read.Value;

        /// <summary>
        /// Everything there is to say of the text, in its order and with its lines and columns: what reading found and, if a
        /// plan resulted, what rules find in it.
        /// </summary>
        /// <param name="rules">The rules; <see cref="RuleSet.Default"/> when null.</param>
        /// <param name="today">The day on which it is checked; without it, rules that need a day are silent.</param>
        public DiagnosticReport Check(RuleSet? rules = null, LocalDate? today = null)
        {
            ArgumentNullException.ThrowIfNull(read);
            if (read.Value is not { } plan)
            {
                return read.Report;
            }

            return read.Locate(read.Report.Concat((rules ?? RuleSet.Default).Check(plan, today)));
        }
    }
}
