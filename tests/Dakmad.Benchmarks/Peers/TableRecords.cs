using System;
using CsvHelper;

namespace Dakmad.Benchmarks.Peers;

// The tables of a generated plan as records that CsvHelper fills by mapping that is generated when this is compiled: every
// column that is written, numbers and days by their type. Lists, amounts and members of enumerations stay texts, which is
// less than the plan has of them.

/// <summary>The plan itself, as its table has it.</summary>
[CsvRecord]
internal sealed partial class PlanRow
{
    [CsvColumn("id", Optional = true)]
    public string? Id { get; set; }

    [CsvColumn("name", Optional = true)]
    public string? Name { get; set; }

    [CsvColumn("description", Optional = true)]
    public string? Description { get; set; }

    [CsvColumn("organisation", Optional = true)]
    public string? Organisation { get; set; }

    [CsvColumn("language", Optional = true)]
    public string? Language { get; set; }

    [CsvColumn("currency", Optional = true)]
    public string? Currency { get; set; }

    [CsvColumn("period", Optional = true)]
    public string? Period { get; set; }

    [CsvColumn("reviewed on", Optional = true)]
    public DateOnly? ReviewedOn { get; set; }

    [CsvColumn("budget", Optional = true)]
    public string? Budget { get; set; }

    [CsvColumn("value discipline", Optional = true)]
    public string? ValueDiscipline { get; set; }

    [CsvColumn("positioning", Optional = true)]
    public string? Positioning { get; set; }

    [CsvColumn("transaction model", Optional = true)]
    public string? TransactionModel { get; set; }

    [CsvColumn("rationale", Optional = true)]
    public string? Rationale { get; set; }

    [CsvColumn("strategic: period", Optional = true)]
    public string? StrategicPeriod { get; set; }

    [CsvColumn("tactical: period", Optional = true)]
    public string? TacticalPeriod { get; set; }

    [CsvColumn("operational: period", Optional = true)]
    public string? OperationalPeriod { get; set; }
}

/// <summary>A channel, as its table has it.</summary>
[CsvRecord]
internal sealed partial class ChannelRow
{
    [CsvColumn("level", Optional = true)]
    public string? Level { get; set; }

    [CsvColumn("id", Optional = true)]
    public string? Id { get; set; }

    [CsvColumn("name", Optional = true)]
    public string? Name { get; set; }

    [CsvColumn("description", Optional = true)]
    public string? Description { get; set; }

    [CsvColumn("specialises", Optional = true)]
    public string? Specialises { get; set; }

    [CsvColumn("channel group", Optional = true)]
    public string? ChannelGroup { get; set; }

    [CsvColumn("form of contact", Optional = true)]
    public string? FormOfContact { get; set; }

    [CsvColumn("type of media", Optional = true)]
    public string? TypeOfMedia { get; set; }

    [CsvColumn("direction", Optional = true)]
    public string? Direction { get; set; }
}

/// <summary>An activity, as its table has it.</summary>
[CsvRecord]
internal sealed partial class ActivityRow
{
    [CsvColumn("id", Optional = true)]
    public string? Id { get; set; }

    [CsvColumn("name", Optional = true)]
    public string? Name { get; set; }

    [CsvColumn("description", Optional = true)]
    public string? Description { get; set; }

    [CsvColumn("kind", Optional = true)]
    public string? Kind { get; set; }

    [CsvColumn("sales moment", Optional = true)]
    public string? SalesMoment { get; set; }

    [CsvColumn("regularity", Optional = true)]
    public string? Regularity { get; set; }

    [CsvColumn("events", Optional = true)]
    public string? Events { get; set; }

    [CsvColumn("resources", Optional = true)]
    public string? Resources { get; set; }

    [CsvColumn("covers", Optional = true)]
    public string? Covers { get; set; }
}

/// <summary>An objective, as its table has it.</summary>
[CsvRecord]
internal sealed partial class ObjectiveRow
{
    [CsvColumn("level", Optional = true)]
    public string? Level { get; set; }

    [CsvColumn("id", Optional = true)]
    public string? Id { get; set; }

    [CsvColumn("name", Optional = true)]
    public string? Name { get; set; }

    [CsvColumn("description", Optional = true)]
    public string? Description { get; set; }

    [CsvColumn("contributes to", Optional = true)]
    public string? ContributesTo { get; set; }

    [CsvColumn("KPI", Optional = true)]
    public string? KPI { get; set; }

    [CsvColumn("unit", Optional = true)]
    public string? Unit { get; set; }

    [CsvColumn("baseline", Optional = true)]
    public decimal? Baseline { get; set; }

    [CsvColumn("target", Optional = true)]
    public decimal? Target { get; set; }

    [CsvColumn("direction", Optional = true)]
    public string? Direction { get; set; }

    [CsvColumn("deadline", Optional = true)]
    public DateOnly? Deadline { get; set; }

    [CsvColumn("measurement tool", Optional = true)]
    public string? MeasurementTool { get; set; }

    [CsvColumn("covers", Optional = true)]
    public string? Covers { get; set; }
}

/// <summary>A journey, as its table has it.</summary>
[CsvRecord]
internal sealed partial class JourneyRow
{
    [CsvColumn("id", Optional = true)]
    public string? Id { get; set; }

    [CsvColumn("name", Optional = true)]
    public string? Name { get; set; }

    [CsvColumn("description", Optional = true)]
    public string? Description { get; set; }

    [CsvColumn("regularity", Optional = true)]
    public string? Regularity { get; set; }

    [CsvColumn("period", Optional = true)]
    public string? Period { get; set; }

    [CsvColumn("target groups", Optional = true)]
    public string? TargetGroups { get; set; }

    [CsvColumn("personas", Optional = true)]
    public string? Personas { get; set; }

    [CsvColumn("offerings", Optional = true)]
    public string? Offerings { get; set; }

    [CsvColumn("resources", Optional = true)]
    public string? Resources { get; set; }

    [CsvColumn("budget", Optional = true)]
    public string? Budget { get; set; }

    [CsvColumn("rationale", Optional = true)]
    public string? Rationale { get; set; }

    [CsvColumn("kind", Optional = true)]
    public string? Kind { get; set; }

    [CsvColumn("statement", Optional = true)]
    public string? Statement { get; set; }

    [CsvColumn("cause", Optional = true)]
    public string? Cause { get; set; }

    [CsvColumn("covers", Optional = true)]
    public string? Covers { get; set; }

    [CsvColumn("starts at", Optional = true)]
    public string? StartsAt { get; set; }

    [CsvColumn("ends at", Optional = true)]
    public string? EndsAt { get; set; }

    [CsvColumn("continues in", Optional = true)]
    public string? ContinuesIn { get; set; }

    [CsvColumn("end objective", Optional = true)]
    public string? EndObjective { get; set; }

    [CsvColumn("expected number of touchpoints", Optional = true)]
    public string? ExpectedNumberOfTouchpoints { get; set; }
}

/// <summary>A touchpoint, as its table has it.</summary>
[CsvRecord]
internal sealed partial class TouchpointRow
{
    [CsvColumn("customer journey", Optional = true)]
    public string? CustomerJourney { get; set; }

    [CsvColumn("id", Optional = true)]
    public string? Id { get; set; }

    [CsvColumn("name", Optional = true)]
    public string? Name { get; set; }

    [CsvColumn("description", Optional = true)]
    public string? Description { get; set; }

    [CsvColumn("channel", Optional = true)]
    public string? Channel { get; set; }

    [CsvColumn("activity", Optional = true)]
    public string? Activity { get; set; }

    [CsvColumn("6B stages", Optional = true)]
    public string? N6BStages { get; set; }

    [CsvColumn("journey phase", Optional = true)]
    public string? JourneyPhase { get; set; }

    [CsvColumn("lifecycle stage", Optional = true)]
    public string? LifecycleStage { get; set; }

    [CsvColumn("sales funnel stage", Optional = true)]
    public string? SalesFunnelStage { get; set; }

    [CsvColumn("target groups", Optional = true)]
    public string? TargetGroups { get; set; }

    [CsvColumn("personas", Optional = true)]
    public string? Personas { get; set; }

    [CsvColumn("buying roles", Optional = true)]
    public string? BuyingRoles { get; set; }

    [CsvColumn("content formats", Optional = true)]
    public string? ContentFormats { get; set; }

    [CsvColumn("call to action", Optional = true)]
    public string? CallToAction { get; set; }

    [CsvColumn("objective", Optional = true)]
    public string? Objective { get; set; }

    [CsvColumn("expected number", Optional = true)]
    public decimal? ExpectedNumber { get; set; }

    [CsvColumn("unit", Optional = true)]
    public string? Unit { get; set; }

    [CsvColumn("pass rate", Optional = true)]
    public decimal? PassRate { get; set; }

    [CsvColumn("contacts per customer", Optional = true)]
    public decimal? ContactsPerCustomer { get; set; }

    [CsvColumn("cost per contact", Optional = true)]
    public string? CostPerContact { get; set; }

    [CsvColumn("fixed cost", Optional = true)]
    public string? FixedCost { get; set; }

    [CsvColumn("budget", Optional = true)]
    public string? Budget { get; set; }

    [CsvColumn("contact", Optional = true)]
    public string? Contact { get; set; }

    [CsvColumn("emotion", Optional = true)]
    public string? Emotion { get; set; }

    [CsvColumn("pain points", Optional = true)]
    public string? PainPoints { get; set; }

    [CsvColumn("opportunities", Optional = true)]
    public string? Opportunities { get; set; }

    [CsvColumn("customisation", Optional = true)]
    public string? Customisation { get; set; }

    [CsvColumn("service level", Optional = true)]
    public string? ServiceLevel { get; set; }

    [CsvColumn("response time", Optional = true)]
    public string? ResponseTime { get; set; }

    [CsvColumn("shared customer context", Optional = true)]
    public bool? SharedCustomerContext { get; set; }

    [CsvColumn("handling", Optional = true)]
    public string? Handling { get; set; }

    [CsvColumn("initiator", Optional = true)]
    public string? Initiator { get; set; }

    [CsvColumn("performed by", Optional = true)]
    public string? PerformedBy { get; set; }

    [CsvColumn("period", Optional = true)]
    public string? Period { get; set; }

    [CsvColumn("after", Optional = true)]
    public string? After { get; set; }

    [CsvColumn("counted from", Optional = true)]
    public string? CountedFrom { get; set; }

    [CsvColumn("trigger", Optional = true)]
    public string? Trigger { get; set; }

    [CsvColumn("weight", Optional = true)]
    public int? Weight { get; set; }

    [CsvColumn("covers", Optional = true)]
    public string? Covers { get; set; }
}

/// <summary>A task, as its table has it.</summary>
[CsvRecord]
internal sealed partial class TaskRow
{
    [CsvColumn("customer journey", Optional = true)]
    public string? CustomerJourney { get; set; }

    [CsvColumn("touchpoint", Optional = true)]
    public string? Touchpoint { get; set; }

    [CsvColumn("id", Optional = true)]
    public string? Id { get; set; }

    [CsvColumn("name", Optional = true)]
    public string? Name { get; set; }

    [CsvColumn("description", Optional = true)]
    public string? Description { get; set; }

    [CsvColumn("text", Optional = true)]
    public string? Text { get; set; }

    [CsvColumn("script: source", Optional = true)]
    public string? ScriptSource { get; set; }

    [CsvColumn("approach", Optional = true)]
    public string? Approach { get; set; }

    [CsvColumn("topics", Optional = true)]
    public string? Topics { get; set; }

    [CsvColumn("manual: source", Optional = true)]
    public string? ManualSource { get; set; }

    [CsvColumn("owner", Optional = true)]
    public string? Owner { get; set; }

    [CsvColumn("lead time", Optional = true)]
    public string? LeadTime { get; set; }

    [CsvColumn("deadline", Optional = true)]
    public string? Deadline { get; set; }

    [CsvColumn("covers", Optional = true)]
    public string? Covers { get; set; }
}

/// <summary>A row of the four-column table.</summary>
[CsvRecord]
internal sealed partial class FourColumns
{
    [CsvColumn("Customer Journey")]
    public string? Touchpoint { get; set; }

    [CsvColumn("Activiteit")]
    public string? Activity { get; set; }

    [CsvColumn("Taak")]
    public string? Task { get; set; }

    [CsvColumn("Kanaal")]
    public string? Channel { get; set; }
}
