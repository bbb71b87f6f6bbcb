using Dakmad.Analysis.Metrics;

namespace Dakmad.Tests.Generators;

/// <summary>The strategic choice and what it expects of journeys.</summary>
internal static class Strategy
{
    public static StrategicChoice Choice(Draw draw, Skeleton plan) =>
        new()
        {
            Discipline = draw.MaybeMember<ValueDiscipline>(),
            Ambitions = draw.List(3, Ambition),
            Positioning = draw.Maybe(Values.Positioning),
            TransactionModel = draw.Maybe(Values.TransactionModel),
            Rationale = draw.Maybe(Texts.Text),
            Expectations = draw.List(3, d => Expectation(d, plan)),
            Extra = Extras.For<StrategicChoice>(draw),
        };

    private static DisciplineAmbition Ambition(Draw draw) =>
        new()
        {
            Discipline = draw.Member<ValueDiscipline>(),
            Standing = draw.Member<DisciplineStanding>(),
            Rationale = draw.Maybe(Texts.Text),
            Extra = Extras.For<DisciplineAmbition>(draw),
        };

    private static JourneyExpectation Expectation(Draw draw, Skeleton plan) =>
        new()
        {
            Metric = Metric(Texts.Text(draw)),
            Direction = draw.Member<ExpectedDirection>(),
            Threshold = Numbers.MaybeSigned(draw),
            Rationale = draw.Maybe(Texts.Text),
            Journeys = plan.Journeys.Some(draw),
            Extra = Extras.For<JourneyExpectation>(draw),
        };

    /// <summary>A metric that there is, by the length of a text, or that text.</summary>
    private static string Metric(string text) =>
        text.Length % 2 == 0 ? JourneyMetrics.All[text.Length % JourneyMetrics.All.Count].Id : text;
}
