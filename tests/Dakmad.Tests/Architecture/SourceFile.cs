using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Tests.Architecture;

/// <summary>A file of C# in a project.</summary>
/// <param name="Path">The folders and the name, from the project downwards.</param>
/// <param name="Text">What it says.</param>
internal sealed record SourceFile(ValueList<string> Path, string Text)
{
    /// <summary>The folder of what a user starts with, which is left out of namespaces.</summary>
    public const string Start = nameof(Start);

    /// <summary>The namespace that the folder stands for.</summary>
    public string FolderNamespace =>
        string.Join('.', Path.SkipLast(1).Where(folder => folder != Start).Prepend(nameof(Dakmad)));

    /// <summary>The first folder; the name of the project for files beside the project.</summary>
    public string Layer => Path.Count > 1 ? Path[0] : nameof(Dakmad);

    /// <summary>The lines that are not comment from end to end.</summary>
    public IEnumerable<string> Code =>
        Text.Split('\n').Where(line => !line.AsSpan().TrimStart().StartsWith("//", StringComparison.Ordinal));

    public override string ToString() => string.Join('/', Path);
}
