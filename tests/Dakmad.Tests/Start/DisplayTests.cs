using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;
using Dakmad.Tests.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Start;

/// <summary>What notebooks and debuggers look for, looked for as they do: by names alone.</summary>
public sealed partial class DisplayTests
{
    private static readonly MarketingPlan Plan = SamplePlans.Promotion with { Language = Language.Dutch };
    private static readonly string Id = Plan.Operational.Journeys[0].Id;

    public static TheoryData<string, string> Shown { get; } =
        new()
        {
            { "plan", Plan.ToMarkdown() },
            { "journey", $"## {Plan.Operational.Journeys[0].Name}\n\n| Customer journey |" },
            { "report", "# Bevindingen" },
            { "assessment", "# Beoordeling" },
            { "analysis", Plan.Analyse().ToMarkdown() },
            { "comparison", Plan.CompareWith(Changed).ToMarkdown() },
            { "table", Plan.Analyse().ToTables()[0].ToMarkdown(Language.English) },
            { "funnel", JourneyFunnel.Of(Plan, Id).ToTables().ToMarkdown(Language.English) },
            { "cost", JourneyCost.Of(Plan, Id).ToTables().ToMarkdown(Language.English) },
            { "profile", JourneyProfile.Of(Plan, Id).ToTables().ToMarkdown(Language.English) },
            { "sensitivity", Sensitivity.Of(Plan, Id).ToTables().ToMarkdown(Language.English) },
            { "budget", PlanBudget.Of(Plan).ToTables().ToMarkdown(Language.English) },
            { "calendar", PlanCalendar.Of(Plan).ToTables().ToMarkdown(Language.English) },
            { "objectives", PlanObjectives.Of(Plan).ToTables().ToMarkdown(Language.English) },
            { "verdicts", PlanVerdicts.Of(Plan).ToTables().ToMarkdown(Language.English) },
            { "gaps", GapAnalysis.Of(Plan).ToTables().ToMarkdown(Language.English) },
        };

    private static MarketingPlan Changed => Plan with { Budget = new(1, "EUR") };

    [Theory]
    [MemberData(nameof(Shown))]
    public void A_notebook_shows_a_value_as_its_page(string name, string page)
    {
        var formatters = Formatters(Value(name));

        formatters.Keys.Should().Equal("text/markdown", "text/plain");
        formatters["text/markdown"].Should().StartWith(page);
        formatters["text/plain"].Should().NotBeEmpty();
    }

    [Fact]
    public void Every_name_in_the_display_of_a_debugger_is_a_member()
    {
        var displays =
            from type in typeof(MarketingPlan).Assembly.GetExportedTypes()
            let display = type.GetCustomAttribute<DebuggerDisplayAttribute>(inherit: false)
            where display is not null
            from Match expression in Expression().Matches(display.Value!)
            select (Type: type, Path: expression.Groups["path"].Value);

        displays.Should().HaveCountGreaterThan(10).And.OnlyContain(display => IsMember(display.Type, display.Path));
    }

    private static bool IsMember(Type type, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (name.EndsWith("()", StringComparison.Ordinal))
            {
                return type.GetMethod(name[..^2], Type.EmptyTypes) is not null;
            }

            if (type.GetProperty(name) is not { } property)
            {
                return false;
            }

            type = property.PropertyType;
        }

        return true;
    }

    private static object Value(string name) =>
        name switch
        {
            "plan" => Plan,
            "journey" => Plan.Operational.Journeys[0],
            "report" => (RulePlans.Broken() with { Language = Language.Dutch }).Check(),
            "assessment" => Plan.Assess(),
            "analysis" => Plan.Analyse(),
            "comparison" => Plan.CompareWith(Changed),
            "table" => Plan.Analyse().ToTables()[0],
            "funnel" => JourneyFunnel.Of(Plan, Id),
            "cost" => JourneyCost.Of(Plan, Id),
            "profile" => JourneyProfile.Of(Plan, Id),
            "sensitivity" => Sensitivity.Of(Plan, Id),
            "budget" => PlanBudget.Of(Plan),
            "calendar" => PlanCalendar.Of(Plan),
            "objectives" => PlanObjectives.Of(Plan),
            "verdicts" => PlanVerdicts.Of(Plan),
            _ => GapAnalysis.Of(Plan),
        };

    /// <summary>What a notebook does: an attribute by its name, a source with a method, formatters with two members.</summary>
    private static Dictionary<string, string> Formatters(object value)
    {
        var attribute = value
            .GetType()
            .GetCustomAttributes(inherit: false)
            .Single(one => one.GetType().Name == "TypeFormatterSourceAttribute");
        var type = (Type)Get(attribute, "FormatterSourceType")!;
        ((string[])Get(attribute, "PreferredMimeTypes")!).Should().Equal("text/markdown", "text/plain");
        var source = Activator.CreateInstance(type)!;
        var made = (IEnumerable)type.GetMethod("CreateTypeFormatters", Type.EmptyTypes)!.Invoke(source, null)!;
        return made.Cast<object>()
            .ToDictionary(one => (string)Get(one, "MimeType")!, one => Written(one, value), StringComparer.Ordinal);
    }

    private static string Written(object formatter, object value)
    {
        var method = formatter
            .GetType()
            .GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Single(method => method.Name == "Format");
        method.GetParameters().Select(one => one.ParameterType).Should().Equal(typeof(object), typeof(TextWriter));
        using var text = new StringWriter();
        method.Invoke(formatter, [value, text]).Should().Be(true);
        return text.ToString();
    }

    private static object? Get(object value, string property) => value.GetType().GetProperty(property)!.GetValue(value);

    [GeneratedRegex(@"\{(?<path>[\w.()]+)(,nq)?\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Expression();
}
