using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules;

/// <summary>A rule of a set in one plan: the places for which something is set are those of that plan.</summary>
internal sealed class PlacedRule
{
    private readonly ActiveRule _rule;
    private readonly (PlanPath Path, RuleSetting Setting)[] _below;
    private readonly bool _hasParametersBelow;

    public PlacedRule(ActiveRule rule, MarketingPlan plan)
    {
        _rule = rule;

        // One configuration may be for several plans: what is about a place that this plan does not have is left out.
        _below =
        [
            .. ((IEnumerable<RuleSetting>)rule.Below)
                .Select(setting => (Path: PlanPlaces.Resolve(plan, setting.Path)!, Setting: setting))
                .Where(setting => setting.Path is not null),
        ];
        _hasParametersBelow = System.Array.Exists(_below, below => !below.Setting.Parameters.IsEmpty);
    }

    public Rule Rule => _rule.Rule;

    public string Id => _rule.Id;

    /// <summary>The names that every finding has to give a value.</summary>
    public IReadOnlyCollection<string> Placeholders =>
        field ??= Diagnostics.Placeholders.Of(_rule.Rule.Descriptor.Message);

    /// <summary>Whether it is on at a place.</summary>
    public bool IsEnabled(PlanPath path)
    {
        var isEnabled = _rule.IsEnabled;
        foreach (var (place, setting) in _below)
        {
            isEnabled = setting.IsEnabled is { } here && path.IsAtOrBelow(place) ? here : isEnabled;
        }

        return isEnabled;
    }

    /// <summary>How serious its findings at a place are.</summary>
    public Severity Severity(PlanPath path)
    {
        var severity = _rule.Severity;
        foreach (var (place, setting) in _below)
        {
            severity = setting.Severity is { } here && path.IsAtOrBelow(place) ? here : severity;
        }

        return severity;
    }

    /// <summary>The value of a parameter for the part at which a walk stands.</summary>
    public decimal Parameter(string name, PlanWalker walker)
    {
        var value = _rule.Parameter(name);
        if (!_hasParametersBelow)
        {
            return value;
        }

        var path = walker.Path;
        foreach (var (place, setting) in _below)
        {
            foreach (var parameter in setting.Parameters)
            {
                value = parameter.Name == name && path.IsAtOrBelow(place) ? parameter.Value : value;
            }
        }

        return value;
    }
}
