using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>Columns that tables of several analyses have.</summary>
internal static class Columns
{
    public static TableColumn Touchpoint { get; } = new("touchpoint", new("Contactmoment", "Touchpoint"));

    public static TableColumn TouchpointId { get; } = Id("touchpointId");

    /// <summary>A number of which the rows count different things.</summary>
    public static TableColumn Target { get; } =
        new("target", new("Streefwaarde", "Target"), CellKind.Number) { HasMixedUnits = true, Decimals = 2 };

    public static TableColumn Journey { get; } = new("journey", new("Customer journey", "Journey"));

    public static TableColumn Unit { get; } = new("unit", new("Eenheid", "Unit"));

    /// <summary>The name of the unit in files, the same in both languages.</summary>
    public static TableColumn UnitId { get; } = Id("unitId");

    public static TableColumn Path { get; } =
        new("path", new("Plaats", "Place"), CellKind.Path) { IsForPrograms = true };

    public static TableColumn IsLowerBound { get; } =
        new("isLowerBound", new("Ondergrens", "Lower bound"), CellKind.Flag) { IsForPrograms = true };

    public static TableColumn Id(string key) => new(key, new("Id", "Id")) { IsForPrograms = true };

    public static TableColumn Number(string key, string dutch, string english) =>
        new(key, new(dutch, english), CellKind.Number);

    /// <summary>How many people or contacts.</summary>
    public static TableColumn Count(string key, string dutch, string english) =>
        Number(key, dutch, english) with
        {
            IsCount = true,
        };

    public static TableColumn Share(string key, string dutch, string english) =>
        new(key, new(dutch, english), CellKind.Share);

    public static TableColumn Money(string key, string dutch, string english) =>
        new(key, new(dutch, english), CellKind.Money);
}
