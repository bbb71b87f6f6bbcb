using Dakmad.Teaching.Kits;

namespace Dakmad.Teaching.Building;

/// <summary>A journey with its objectives and what it costs.</summary>
internal sealed record BuiltJourney(
    Journey Journey,
    Objective[] Objectives,
    decimal Cost,
    decimal Sold,
    KitChannel[] Channels
);
