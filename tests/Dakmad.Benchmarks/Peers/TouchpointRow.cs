using CsvHelper;

namespace Dakmad.Benchmarks.Peers;

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
