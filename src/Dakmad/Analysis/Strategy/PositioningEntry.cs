using System;

namespace Dakmad.Analysis.Strategy;

/// <summary>A positioning, the words for it, and what it leads one to expect.</summary>
public sealed record PositioningEntry
{
    /// <summary>The name by which other positionings refer to it, such as <c>premium</c>.</summary>
    /// <exception cref="ArgumentException">The text does not have the form of an id.</exception>
    public required string Id
    {
        get;
        init => field = Require.Id(value);
    }

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The words that mean it, in any language and inflection; spelling is set aside, and only whole words count.</summary>
    public required ValueList<string> Terms { get; init; }

    /// <summary>Words around a term in which it means something else, such as <c>exclusief btw</c>.</summary>
    public ValueList<string> Except { get; init; }

    /// <summary>The value disciplines it goes well with.</summary>
    public EnumSet<ValueDiscipline> GoesWith { get; init; }

    /// <summary>The value disciplines with which it is seldom seen; said, and no conflict.</summary>
    public EnumSet<ValueDiscipline> LessWith { get; init; }

    /// <summary>The value disciplines with which it asks for a reason; without one they conflict.</summary>
    public EnumSet<ValueDiscipline> Against { get; init; }

    /// <summary>The ids of positionings that say the opposite.</summary>
    public ValueList<string> Contradicts { get; init; }

    /// <summary>The ids of positionings it goes well with.</summary>
    public ValueList<string> Agrees { get; init; }

    /// <summary>The ids of signs in names that suit it.</summary>
    public ValueList<string> SuitedBy { get; init; }

    /// <summary>The ids of signs in names that conflict with it, each enough by itself.</summary>
    public ValueList<string> ContradictedBy { get; init; }

    /// <summary>The ids of signs in names that detract from it: a conflict only where two or more are found.</summary>
    public ValueList<string> WeakenedBy { get; init; }

    /// <summary>What is expected of a journey as a whole.</summary>
    public PositioningDemand Expects { get; init; } = PositioningDemand.None;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
