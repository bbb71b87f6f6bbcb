using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>A rule about what a plan itself expects of its journeys [S3:58-62]. Its message is the sentence of the judgement.</summary>
internal abstract class ExpectationRule : Rule<JourneyExpectation>
{
    /// <summary>A message that is the sentence of the judgement.</summary>
    protected static LocalizedText OnlyJudgement { get; } = LocalizedText.Same("{judgement}");

    protected sealed override void Check(JourneyExpectation part, RuleContext context)
    {
        foreach (var judgement in context.Analysis.Expectations)
        {
            // The same expectation may stand in a plan twice.
            if (ReferenceEquals(judgement.Expectation, part) && judgement.Path.Equals(context.Path))
            {
                Check(judgement, context);
            }
        }
    }

    protected abstract void Check(ExpectationJudgement judgement, RuleContext context);

    /// <summary>The sentence of a judgement.</summary>
    protected static DiagnosticArgument Sentence(ExpectationJudgement judgement) => new("judgement", judgement.Text);

    /// <summary>Whether an expectation needs a threshold and states none.</summary>
    protected static bool LacksThreshold(JourneyExpectation expectation) =>
        expectation is { Threshold: null, Direction: ExpectedDirection.AtLeast or ExpectedDirection.AtMost };
}
