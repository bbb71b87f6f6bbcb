namespace Dakmad.Analysis.Comparison;

/// <summary>What figures are about.</summary>
internal static class Subjects
{
    public static FigureSubject Plan { get; } = new("", new("het plan", "the plan"));

    public static FigureSubject Of(PlanElement element) =>
        new(element.Id, LocalizedText.Same(element.Name), (element as Journey)?.Id);

    public static FigureSubject Of(Journey journey, PlanElement part) =>
        new($"{journey.Id}/{part.Id}", LocalizedText.Same(part.Name), journey.Id);
}
