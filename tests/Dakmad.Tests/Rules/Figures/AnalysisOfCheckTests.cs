using System.Collections.Generic;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules.Figures;

public sealed class AnalysisOfCheckTests
{
    [Fact]
    public void All_rules_of_a_check_share_the_analyses_and_the_next_check_has_its_own()
    {
        var seen = new List<PlanAnalysis>();
        var rules = RuleSet.Empty.With(new Seeing("ACME0001", seen)).With(new Seeing("ACME0002", seen));
        var plan = RulePlans.Sound();

        rules.CheckRules(plan);
        rules.CheckRules(plan);

        seen.Should().HaveCount(4);
        seen[1].Should().BeSameAs(seen[0]).And.NotBeSameAs(seen[2]);
        seen[3].Should().BeSameAs(seen[2]);
        seen[0].Plan.Should().BeSameAs(plan);
    }

    private sealed class Seeing(string id, List<PlanAnalysis> seen) : Rule<MarketingPlan>
    {
        public override DiagnosticDescriptor Descriptor { get; } =
            new()
            {
                Id = id,
                Severity = Severity.Suggestion,
                Title = new("Ziet", "Sees"),
                Message = new("Ziet.", "Sees."),
                Rationale = new("Ziet.", "Sees."),
            };

        protected override void Check(MarketingPlan part, RuleContext context) => seen.Add(context.Analysis);
    }
}
