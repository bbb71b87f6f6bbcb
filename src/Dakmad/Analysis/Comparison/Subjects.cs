namespace Dakmad.Analysis.Comparison;

/// <summary>What figures are about.</summary>
internal static class Subjects
{
    public static FigureSubject Plan { get; } = new("", new("het plan", "the plan"));

    public static FigureSubject Of(PlanElement element) => new(element.Id, LocalizedText.Same(element.Name));

    public static FigureSubject Of(Journey journey, PlanElement part) =>
        new($"{journey.Id}/{part.Id}", LocalizedText.Same($"{journey.Name}: {part.Name}"));
}
