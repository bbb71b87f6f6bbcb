using System;
using System.Diagnostics.CodeAnalysis;

namespace Dakmad.Displays;

/// <summary>
/// How a notebook (.NET Interactive, Polyglot) shows values of a type. Notebooks know this attribute by its name alone,
/// so that the library needs nothing of theirs.
/// </summary>
/// <param name="formatterSourceType">A type whose <c>CreateTypeFormatters</c> makes what writes a value.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(
    [DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods
    )]
        Type formatterSourceType
) : Attribute
{
    /// <summary>The type whose <c>CreateTypeFormatters</c> makes what writes a value.</summary>
    [DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods
    )]
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>What a notebook shows, of what there is.</summary>
    public string[] PreferredMimeTypes { get; } = [Display.Markdown, Display.Text];
}
