using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules;

/// <summary>A rule of a set in one plan: the places for which something is set are those of that plan.</summary>
internal sealed class PlacedRule
{
    private readonly ActiveRule _rule;
    private readonly PlaceMap<RuleSetting> _below = new();
    private readonly bool _hasParametersBelow;

    public PlacedRule(ActiveRule rule, MarketingPlan plan)
    {
        _rule = rule;
        foreach (var setting in rule.Below)
        {
            // One configuration may be for several plans: what is about a place that this plan does not have is left out.
            if (PlanPlaces.Resolve(plan, setting.Path) is { } place)
            {
                _below.Add(place, setting);
                _hasParametersBelow |= !setting.Parameters.IsEmpty;
            }
        }
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
        foreach (var setting in _below.At(path))
        {
            isEnabled = setting.IsEnabled ?? isEnabled;
        }

        return isEnabled;
    }

    /// <summary>How serious its findings at a place are.</summary>
    public Severity Severity(PlanPath path)
    {
        var severity = _rule.Severity;
        foreach (var setting in _below.At(path))
        {
            severity = setting.Severity ?? severity;
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

        foreach (var setting in _below.At(walker.Path))
        {
            foreach (var parameter in setting.Parameters)
            {
                value = parameter.Name == name ? parameter.Value : value;
            }
        }

        return value;
    }
}
