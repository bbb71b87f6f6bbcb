using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Rules;

namespace Dakmad.Json;

/// <summary>The JSON form of what is decided about rules, some of which may be somebody's own.</summary>
internal sealed class RuleSettingsJson(IReadOnlyList<Rule> rules, RuleHistory history)
{
    private const string LibraryPrefix = "DAK";

    private static readonly FieldNames<RootField> RootNames = FieldNames<RootField>.OfValue<RuleConfiguration>(
        RootField.Dakmad
    );

    private static readonly FieldNames<RuleField> RuleNames = FieldNames<RuleField>.OfValue<RuleSetting>();

    // A missing path is called what it is called in a plan.
    private static readonly FieldNames<PathField> PathNames = FieldNames<PathField>.OfValue<Suppression>(
        PathField.Path
    );

    private enum RootField
    {
        Dakmad,
        AsOf,
        Rules,
        Paths,
    }

    private enum RuleField
    {
        Enabled,
        Severity,
        Parameters,
        Reason,
    }

    private enum PathField
    {
        Path,
        Rules,
    }

    public RuleConfiguration? ReadConfiguration(ref JsonCursor json)
    {
        if (!json.OpenObject(RootNames, out var fields))
        {
            return null;
        }

        string? asOf = null;
        var settings = new List<RuleSetting>();
        while (json.NextField(ref fields))
        {
            switch ((RootField)fields.Current)
            {
                case RootField.Dakmad:
                    FormatVersion.Read(ref json, isFirst: fields.IsFirst);
                    break;
                case RootField.AsOf:
                    asOf = ReadVersion(ref json);
                    break;
                case RootField.Rules:
                    settings.AddRange(ReadRules(ref json));
                    break;
                case RootField.Paths:
                    foreach (var below in json.List<List<RuleSetting>>(ReadPath))
                    {
                        settings.AddRange(below);
                    }

                    break;
            }
        }

        return json.CloseObject(ref fields) ? new() { AsOf = asOf, Rules = [.. settings] } : null;
    }

    private string? ReadVersion(ref JsonCursor json)
    {
        var at = json.Offset;
        if (json.Text() is not { } version)
        {
            return null;
        }

        if (history.Versions.Contains(version, StringComparer.Ordinal))
        {
            // What a version had and this one has not cannot be brought back.
            foreach (var retired in history.RetiredAfter(version))
            {
                Report(retired, at, ref json);
            }

            return version;
        }

        json.Report(
            ReadingDiagnostics.UnknownValue,
            at,
            new("value", JsonCursor.Shorten(version)),
            new("allowed", string.Join(", ", history.Versions)),
            new("suggestion", "")
        );
        return null;
    }

    private List<RuleSetting>? ReadPath(ref JsonCursor json)
    {
        if (!json.OpenObject(PathNames, out var fields))
        {
            return null;
        }

        string? path = null;
        List<RuleSetting> settings = [];
        while (json.NextField(ref fields))
        {
            switch ((PathField)fields.Current)
            {
                case PathField.Path:
                    path = json.Pointer();
                    break;
                case PathField.Rules:
                    settings = ReadRules(ref json);
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? settings.ConvertAll(setting => setting with { Path = PlanPath.Parse(path!) })
            : null;
    }

    private List<RuleSetting> ReadRules(ref JsonCursor json)
    {
        var settings = new List<RuleSetting>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var isOpen = json.OpenEntries(); isOpen && json.NextEntry(seen, out var id, out var at); )
        {
            if (Find(id, at, ref json) is not { } rule)
            {
                json.Skip();
            }
            else if (ReadRule(rule, ref json) is { } setting)
            {
                settings.Add(setting);
            }
        }

        return settings;
    }

    private Rule? Find(string id, int at, ref JsonCursor json)
    {
        if (rules.FirstOrDefault(rule => rule.Descriptor.Id == id) is { } found)
        {
            return found;
        }

        if (history.FindRetired(id) is { } retired)
        {
            Report(retired, at, ref json);
            return null;
        }

        if (
            RuleIdForm.IsValid(id)
            && id.StartsWith(LibraryPrefix, StringComparison.Ordinal)
            && id[LibraryPrefix.Length] is '0' or '1' or '9'
        )
        {
            json.Report(ReadingDiagnostics.NotConfigurable, at, new DiagnosticArgument("rule", id));
            return null;
        }

        json.Report(
            ReadingDiagnostics.UnknownRule,
            at,
            new("rule", JsonCursor.Shorten(id)),
            new("suggestion", Similar.Suggestion(id, rules.Select(rule => rule.Descriptor.Id)))
        );
        return null;
    }

    private static void Report(RetiredRule retired, int at, ref JsonCursor json) =>
        json.Report(
            ReadingDiagnostics.RuleRetired,
            at,
            new("rule", retired.Id),
            new("version", retired.Since),
            new("successors", retired.Named)
        );

    private static RuleSetting? ReadRule(Rule rule, ref JsonCursor json)
    {
        if (!json.OpenObject(RuleNames, out var fields))
        {
            return null;
        }

        bool? isEnabled = null;
        Severity? severity = null;
        ValueList<RuleParameterValue> parameters = [];
        string? reason = null;
        while (json.NextField(ref fields))
        {
            switch ((RuleField)fields.Current)
            {
                case RuleField.Enabled:
                    isEnabled = json.Flag();
                    break;
                case RuleField.Severity:
                    severity = json.Word<Severity>();
                    break;
                case RuleField.Parameters:
                    parameters = ReadParameters(rule, ref json);
                    break;
                case RuleField.Reason:
                    reason = json.Text();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new(rule.Descriptor.Id)
            {
                IsEnabled = isEnabled,
                Severity = severity,
                Parameters = parameters,
                Reason = reason,
            }
            : null;
    }

    private static ValueList<RuleParameterValue> ReadParameters(Rule rule, ref JsonCursor json)
    {
        var values = new List<RuleParameterValue>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var isOpen = json.OpenEntries(); isOpen && json.NextEntry(seen, out var name, out var at); )
        {
            var known = (IEnumerable<RuleParameter>)rule.Parameters;
            if (known.FirstOrDefault(parameter => parameter.Name == name) is not { } parameter)
            {
                json.Report(
                    ReadingDiagnostics.UnknownParameter,
                    at,
                    new("rule", rule.Descriptor.Id),
                    new("parameter", JsonCursor.Shorten(name)),
                    new("allowed", Allowed(known.Select(other => other.Name))),
                    new("suggestion", Similar.Suggestion(name, known.Select(other => other.Name)))
                );
                json.Skip();
            }
            else if (
                json.Number() is { } number
                && json.InRange(number, parameter.Allows(number), Bounds(parameter)) is { } value
            )
            {
                values.Add(new(name, value));
            }
        }

        return [.. values];
    }

    private static LocalizedText Allowed(IEnumerable<string> names) =>
        string.Join(", ", names) is { Length: > 0 } list
            ? new($"mogelijk zijn {list}", $"possible are {list}")
            : new("zij heeft er geen", "it has none");

    private static LocalizedText Bounds(RuleParameter parameter)
    {
        var least = parameter.Least.ToString(CultureInfo.InvariantCulture);
        var most = parameter.Most.ToString(CultureInfo.InvariantCulture);
        var number = parameter.IsWhole
            ? new LocalizedText("een geheel getal", "a whole number")
            : new("een getal", "a number");
        return parameter.Most == decimal.MaxValue
            ? new($"{number.Dutch} van {least} of meer", $"{number.English} of {least} or more")
            : new($"{number.Dutch} van {least} tot en met {most}", $"{number.English} from {least} to {most}");
    }
}
