using static Dakmad.Shapes.Forms;
using static Dakmad.Shapes.Setters;

namespace Dakmad.Shapes;

/// <summary>Tasks, scripts and manuals.</summary>
internal static class TaskShapes
{
    public static PartShape<Script> Script { get; } =
        new PartShape<Script>(NewScript, Present)
            .Described("Wat er letterlijk gezegd wordt.", "What to say, literally.")
            .Field(p => p.Text, SetText, Text)
            .Field(p => p.Source, SetSource, Text);

    public static PartShape<Manual> Manual { get; } =
        new PartShape<Manual>(NewManual, Present)
            .Described(
                "Hoe met klanten wordt gesproken en over welke onderwerpen.",
                "How to speak with customers and about which subjects."
            )
            .Field(p => p.Approach, SetApproach, Text)
            .Field(p => p.Topics, SetTopics, Texts)
            .Field(p => p.Source, SetSource, Text);

    public static PartShape<TouchpointTask> Task { get; } =
        new PartShape<TouchpointTask>(NewTouchpointTask, Present)
            .Described(
                "Wat gedaan moet worden om een contactmoment uit te voeren.",
                "Something to be done to carry out a touchpoint."
            )
            .Element()
            .Field(p => p.Script, SetScript, Part(Script))
            .Field(p => p.Manual, SetManual, Part(Manual))
            .Field(p => p.Owner, SetOwner, Text)
            .Field(p => p.LeadTime, SetLeadTime, Duration)
            .Field(p => p.Deadline, SetDeadline, Date)
            .Field(p => p.Covers, SetCovers, Ids);
}
