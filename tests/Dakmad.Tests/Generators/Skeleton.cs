namespace Dakmad.Tests.Generators;

/// <summary>
/// What a plan consists of, by id alone. It is drawn first, so that every element can then refer to any other one.
/// </summary>
internal sealed class Skeleton
{
    public const int Strategic = 0;
    public const int Tactical = 1;
    public const int Operational = 2;
    private readonly int _omitted;

    public Skeleton(Draw draw)
    {
        _omitted = draw.OneIn(8) ? draw.Between(Strategic, Operational) : -1;
        TargetGroups = OnEveryLevel<TargetGroup>(draw, most: 3);
        Offerings = OnEveryLevel<Offering>(draw, most: 3);
        Channels = OnEveryLevel<Channel>(draw, most: 4);
        Resources = OnEveryLevel<Resource>(draw, most: 2);
        Objectives = OnEveryLevel<Objective>(draw, most: 3);
        Concepts = new(draw, Most(Strategic, 3));
        Events = new(draw, Most(Tactical, 3));
        Activities = new(draw, Most(Operational, 6));
        Journeys = new(draw, Most(Operational, 4));
        Personas = new(draw, 3);
    }

    public Listed<TargetGroup> TargetGroups { get; }
    public Listed<Offering> Offerings { get; }
    public Listed<Channel> Channels { get; }
    public Listed<Resource> Resources { get; }
    public Listed<Objective> Objectives { get; }
    public Listed<MarketingConcept> Concepts { get; }
    public Listed<MarketingEvent> Events { get; }
    public Listed<Activity> Activities { get; }
    public Listed<Journey> Journeys { get; }
    public Listed<Persona> Personas { get; }

    /// <summary>Whether nothing of a level is filled in.</summary>
    public bool Omits(int level) => level == _omitted;

    private Listed<T> OnEveryLevel<T>(Draw draw, int most)
        where T : PlanElement => new(draw, Most(Strategic, most), Most(Tactical, most), Most(Operational, most));

    private int Most(int level, int most) => Omits(level) ? 0 : most;
}
