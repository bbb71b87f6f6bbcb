using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Architecture;

/// <summary>What the public types of the library have in common.</summary>
public sealed class ShapeTests
{
    private const BindingFlags Public =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Model =
    [
        .. typeof(MarketingPlan)
            .Assembly.GetExportedTypes()
            .Where(type =>
                type.Namespace is "Dakmad" or "Dakmad.Diagnostics" or "Dakmad.Glossary" or "Dakmad.Knowledge"
            ),
    ];

    [Fact]
    public void Concrete_records_are_sealed()
    {
        var records = new[]
        {
            typeof(MarketingPlan).Assembly,
            Assembly.Load("Dakmad.Csv"),
            Assembly.Load("Dakmad.Office"),
        }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.GetMethod("<Clone>$") is not null)
            .ToList();

        records.Should().Contain(typeof(Touchpoint)).And.OnlyContain(type => type.IsSealed);
    }

    [Fact]
    public void Properties_are_set_at_birth_only() => Model.SelectMany(Setters).Select(Describe).Should().BeEmpty();

    [Fact]
    public void There_are_no_public_fields() =>
        Model.Where(type => !type.IsEnum).SelectMany(Fields).Select(Describe).Should().BeEmpty();

    [Fact]
    public void No_collection_that_can_be_changed_is_handed_out_or_asked_for()
    {
        var model = Model.Where(type => type.Namespace is "Dakmad" or "Dakmad.Knowledge");

        // Problem details of ASP.NET Core take nothing but a dictionary that can be changed.
        model
            .SelectMany(MutableCollections)
            .Where(method => method.Name != nameof(PlanViews.ErrorsByPath))
            .Select(Describe)
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void What_can_be_changed_would_be_found()
    {
        Setters(typeof(Open)).Select(member => member.Name).Should().Equal(nameof(Open.Settable));
        Fields(typeof(Open)).Select(member => member.Name).Should().Equal(nameof(Open.Field), nameof(Open.Shared));
        MutableCollections(typeof(Open))
            .Select(member => member.Name)
            .Should()
            .BeEquivalentTo("get_Items", "get_Nested", "get_Table", "Take", "Give", "Fill");
    }

    private static IEnumerable<MemberInfo> Setters(Type type) =>
        type.GetProperties(Public).Where(property => property.SetMethod is { IsPublic: true } set && !IsInit(set));

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<MemberInfo> Fields(Type type) => type.GetFields(Public);

    private static IEnumerable<MemberInfo> MutableCollections(Type type) =>
        from method in type.GetMethods(Public).Cast<MethodBase>().Concat(type.GetConstructors(Public))
        let result = method is MethodInfo { ReturnType: var returned } ? returned : typeof(void)
        where method.GetParameters().Select(parameter => parameter.ParameterType).Append(result).Any(IsMutable)
        select method;

    private static bool IsMutable(Type type)
    {
        if (type.HasElementType)
        {
            return type.IsArray || IsMutable(type.GetElementType()!);
        }

        if (type.IsGenericType && type.GetGenericArguments().Any(IsMutable))
        {
            return true;
        }

        return type.GetInterfaces()
            .Append(type)
            .Any(i =>
                i == typeof(System.Collections.IList)
                || i == typeof(System.Collections.IDictionary)
                || (i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICollection<>))
                || (i.IsGenericType && i.GetGenericTypeDefinition() == typeof(Span<>))
                || (i.IsGenericType && i.GetGenericTypeDefinition() == typeof(Memory<>))
            );
    }

    private static string Describe(MemberInfo member) => $"{member.DeclaringType}.{member.Name}";

    /// <summary>Everything that a type of the model may not be, and what it may.</summary>
    private abstract class Open
    {
        public static readonly int Shared = 1;

        public readonly int Field = 1;

        public abstract int Settable { get; set; }

        public abstract int Initial { get; init; }

        public abstract List<string> Items { get; }

        public abstract IReadOnlyList<string[]> Nested { get; }

        public abstract IDictionary<string, int> Table { get; }

        public abstract IReadOnlyList<string> Fixed { get; }

        public abstract void Take(int[] items);

        public abstract HashSet<int> Give();

        public abstract void Fill(Span<int> items);

        public abstract void Look(ReadOnlySpan<int> items);
    }
}
