using Dakmad.Teaching.Kits;
using NodaTime;

namespace Dakmad.Teaching.Building;

/// <summary>A journey with its objectives and what it costs.</summary>
internal sealed record BuiltJourney(
    Journey Journey,
    Objective[] Objectives,
    decimal Cost,
    decimal Sold,
    decimal SoldBefore,
    LocalDate Until,
    KitChannel[] Channels
);
