using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;

namespace Dakmad.Tests.Api;

/// <summary>Writes down what an assembly offers, one line a member, in the order of the alphabet.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().Where(IsWritten).OrderBy(Name, StringComparer.Ordinal))
        {
            text.Append(Heading(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), null)}");
        }

        return type.GetConstructors(Declared)
            .Where(IsOffered)
            .Where(constructor => !constructor.IsStatic)
            .Select(constructor => $"new({Parameters(constructor)})")
            .Concat(type.GetProperties(Declared).Where(IsOffered).Select(Property))
            .Concat(type.GetFields(Declared).Where(field => field.IsPublic).Select(Field))
            .Concat(type.GetMethods(Declared).Where(IsWritten).Select(Method));
    }

    /// <summary>Whether somebody wrote the type: not one in which the compiler keeps the form of extension members.</summary>
    private static bool IsWritten(Type type) => !type.FullName!.Contains('<', StringComparison.Ordinal);

    private static bool IsOffered(MethodBase method) => method.IsPublic || method.IsFamily;

    private static bool IsOffered(PropertyInfo property) =>
        property.GetMethod is { } get && IsOffered(get) && property.Name != "EqualityContract";

    /// <summary>Whether somebody wrote the method: not one that the compiler adds to properties and records.</summary>
    private static bool IsWritten(MethodInfo method) =>
        IsOffered(method)
        && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
        && method.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null;

    private static string Heading(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => "struct",
            _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        var parent =
            type is { IsClass: true, BaseType: { } above } && above != typeof(object) ? $" : {Name(above)}" : "";
        return $"{kind} {Name(type)}{parent}";
    }

    private static string Property(PropertyInfo property)
    {
        var isInit =
            property
                .SetMethod?.ReturnParameter.GetRequiredCustomModifiers()
                .Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)) == true;
        var set =
            property.SetMethod is not { } setter || !IsOffered(setter) ? ""
            : isInit ? " init;"
            : " set;";
        var required = property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is null
            ? ""
            : "required ";
        var isStatic = property.GetMethod!.IsStatic ? "static " : "";
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        return $"{isStatic}{required}{Name(Nullability.Create(property))} {name} {{ get;{set} }}";
    }

    private static string Field(FieldInfo field) =>
        $"{(field.IsStatic ? "static " : "")}{Name(Nullability.Create(field))} {field.Name}";

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(type => type.Name))}>"
            : "";
        var isStatic = method.IsStatic ? "static " : "";
        return $"{isStatic}{Name(Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var way = parameter.IsOut ? "out " : "";
        var value = parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : "";
        return $"{way}{Name(Nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Name(NullabilityInfo info)
    {
        var mark = info.ReadState == NullabilityState.Nullable && !info.Type.IsValueType ? "?" : "";
        return Name(info.Type) + mark;
    }

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        if (type.IsByRef || type.IsArray)
        {
            return Name(type.GetElementType()!) + (type.IsArray ? "[]" : "");
        }

        if (!type.IsGenericType)
        {
            return type.IsGenericParameter ? type.Name : type.FullName ?? type.Name;
        }

        var name = type.GetGenericTypeDefinition().FullName!;
        var arguments = string.Join(", ", type.GetGenericArguments().Select(Name));
        var start = name.IndexOf('`', StringComparison.Ordinal);
        var nested = name.IndexOf('+', start) is >= 0 and var plus ? name[plus..] : "";
        return $"{name[..start]}<{arguments}>{nested}";
    }
}
