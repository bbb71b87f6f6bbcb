using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Dakmad.Diagnostics;
using Dakmad.Integrity;
using Dakmad.Json;
using Dakmad.Tests.Fuzz;
using Dakmad.Tests.Reflection;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Shapes;

/// <summary>
/// Every reference of the model, found by reflection, is broken in turn, and every way that can go round is made a
/// circle: a plan made in code and the same plan in a file are both found to be broken there.
/// </summary>
public sealed class BrokenReferenceTests
{
    private const string Nowhere = "nowhere-at-all";

    private static readonly MarketingPlan[] FullPlans =
    [
        .. Fuzzing.Files("seeds").Select(file => PlanJson.Read(File.ReadAllBytes(file), file).GetValueOrThrow()),
    ];

    public static TheoryData<string> References() =>
        [.. ModelParts.Types.SelectMany(type => ModelParts.Fields(type).Where(IsReference).Select(Name(type)))];

    public static TheoryData<string> OwnKind() =>
        [
            .. ModelParts.Types.SelectMany(type =>
                ModelParts.Fields(type).Where(property => ModelParts.RefersTo(property) == type).Select(Name(type))
            ),
        ];

    public static TheoryData<string> Divided() =>
        [.. ModelParts.Types.SelectMany(type => ModelParts.Fields(type).Where(IsDivided).Select(Name(type)))];

    [Fact]
    public void The_model_has_references_links_and_shares() =>
        (References().Count, OwnKind().Count, Divided().Count).Should().Be((39, 6, 3));

    [Theory]
    [MemberData(nameof(References))]
    public void A_reference_to_nothing_is_found(string name)
    {
        var (plan, path, property) = Place(name);
        var below = property.PropertyType == typeof(JourneyPoint) ? "touchpoint" : null;
        var at = ModelParts.IsList(property) ? path.Property(Camel(property)).Item(0) : path.Property(Camel(property));

        var broken = plan.Update<PlanPart>(path, part => With(part, property, Broken(property, Nowhere)));

        Expect(broken, IntegrityDiagnostics.DanglingReference, below is null ? at : at.Property(below));
    }

    [Theory]
    [MemberData(nameof(OwnKind))]
    public void An_element_that_leads_to_itself_is_a_circle(string name)
    {
        var (plan, path, property) = Place(name);

        var broken = plan.Update<PlanElement>(
            path,
            part => (PlanElement)With(part, property, Broken(property, part.Id))
        );

        var circle = new[]
        {
            IntegrityDiagnostics.SpecialisationCycle,
            IntegrityDiagnostics.ContributionCycle,
            IntegrityDiagnostics.ContinuationCycle,
        };
        Found(broken).Should().ContainSingle(finding => circle.Contains(finding.Descriptor));
        Read(broken).Should().ContainSingle(finding => circle.Contains(finding.Descriptor));
    }

    [Theory]
    [MemberData(nameof(Divided))]
    public void Shares_of_more_than_the_whole_are_found(string name)
    {
        var (plan, path, property) = Place(name);
        var share = ModelParts.Held(property).GetProperty("Share")!;

        var broken = plan.Update<PlanPart>(
            path,
            part =>
            {
                var item = With((PlanPart)((IEnumerable)property.GetValue(part)!).Cast<object>().First(), share, 0.6m);
                return With(part, property, List(ModelParts.Held(property), item, item));
            }
        );

        Expect(broken, IntegrityDiagnostics.SharesAboveOne, path.Property(Camel(property)));
    }

    [Fact]
    public void An_event_that_stops_coming_back_before_it_begins_is_found()
    {
        var plan = FullPlans.First(plan => plan.Tactical.Events.Any(happening => happening.Recurrence is not null));
        var index = plan.Tactical.Events.ToList().FindIndex(happening => happening.Recurrence is not null);
        var path = PlanPath.Root.Property("tactical").Property("events").Item(index);

        var broken = plan.Update<MarketingEvent>(
            path,
            happening =>
                happening with
                {
                    Period = new(new(2027, 5, 2), null),
                    Recurrence = happening.Recurrence! with { Until = new(2027, 5, 1) },
                }
        );

        Expect(broken, IntegrityDiagnostics.EndBeforeStart, path.Property("recurrence"));
    }

    private static void Expect(MarketingPlan broken, DiagnosticDescriptor descriptor, PlanPath path)
    {
        Found(broken).Should().ContainSingle(finding => finding.Descriptor == descriptor && finding.Path.Equals(path));
        var inFile = Read(broken).Where(finding => finding.Descriptor == descriptor).Select(finding => finding.Path);
        inFile.Should().ContainSingle().Which.Should().Be(path);
    }

    private static DiagnosticReport Found(MarketingPlan plan) => PlanIntegrity.Check(plan);

    private static DiagnosticReport Read(MarketingPlan plan) => PlanJson.Read(PlanJson.Write(plan)).Report;

    private static bool IsReference(PropertyInfo property) =>
        ModelParts.RefersTo(property) is not null || property.PropertyType == typeof(JourneyPoint);

    private static bool IsDivided(PropertyInfo property) =>
        ModelParts.IsList(property) && ModelParts.Held(property).GetProperty("Share") is not null;

    private static Func<PropertyInfo, string> Name(Type type) => property => $"{type.Name}.{property.Name}";

    private static string Camel(PropertyInfo property) =>
        System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    /// <summary>The first place in the full plans at which a property has a value.</summary>
    private static (MarketingPlan Plan, PlanPath Path, PropertyInfo Property) Place(string name)
    {
        var type = ModelParts.Types.Single(type => type.Name == name.Split('.')[0]);
        var property = ModelParts.Fields(type).Single(property => property.Name == name.Split('.')[1]);
        return FullPlans
            .SelectMany(plan => plan.Parts().Select(placed => (plan, placed.Path, placed.Part)))
            .Where(placed => placed.Part.GetType() == type && IsFilled(property.GetValue(placed.Part)))
            .Select(placed => (placed.plan, placed.Path, property))
            .First();
    }

    private static bool IsFilled(object? value) =>
        value is IEnumerable items and not string ? items.Cast<object>().Any() : value is not null;

    private static object Broken(PropertyInfo property, string id)
    {
        if (property.PropertyType == typeof(JourneyPoint))
        {
            return new JourneyPoint(new Ref<Touchpoint>(id));
        }

        var reference = Activator.CreateInstance(ModelParts.Held(property), id)!;
        return ModelParts.IsList(property) ? List(ModelParts.Held(property), reference) : reference;
    }

    private static object List(Type item, params object[] items)
    {
        var array = Array.CreateInstance(item, items.Length);
        items.CopyTo(array, 0);
        return typeof(ValueList)
            .GetMethod(nameof(ValueList.ToValueList))!
            .MakeGenericMethod(item)
            .Invoke(null, [array])!;
    }

    private static PlanPart With(PlanPart part, PropertyInfo property, object value)
    {
        var copy = part with { };
        property.SetValue(copy, value);
        return copy;
    }
}
