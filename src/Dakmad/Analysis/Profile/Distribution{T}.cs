using System.Collections.Generic;

namespace Dakmad.Analysis.Profile;

/// <summary>How the touchpoints of a journey divide over the categories of one type.</summary>
/// <typeparam name="T">The type of the categories.</typeparam>
public sealed class Distribution<T> : Distribution
    where T : notnull
{
    private readonly Categories<T> _categories;
    private readonly Dictionary<T, Portion> _portions = [];

    internal Distribution(string id, LocalizedText name, Categories<T> categories, Division division)
        : base(id, name)
    {
        _categories = categories;
        var portions = new List<Portion>();
        foreach (var category in categories.Among(division.Touchpoints))
        {
            var portion = categories.Portion(category, division);
            _portions.Add(category, portion);
            portions.Add(portion);
        }

        Portions = [.. portions, categories.Unknown(division)];
        Touchpoints = division.Touchpoints.Count;
    }

    /// <inheritdoc/>
    public override ValueList<Portion> Portions { get; }

    /// <inheritdoc/>
    public override int Touchpoints { get; }

    /// <summary>The touchpoints in a category; a portion of 0 when none is.</summary>
    public Portion this[T category] =>
        _portions.TryGetValue(category, out var portion)
            ? portion
            : new(_categories.Key(category), _categories.Label(category), 0, 0, Unknown.VolumeShare is null ? null : 0);
}
