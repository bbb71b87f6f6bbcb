using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Architecture;

public sealed partial class LayerTests
{
    private static readonly LayerTable Table = LayerTable.OfDesign;

    /// <summary>The types of the library by the layer they stand in, such as <c>Diagnostics.PlanPath</c>.</summary>
    private static readonly HashSet<string> TypesByLayer =
    [
        .. typeof(MarketingPlan)
            .Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Dakmad.", StringComparison.Ordinal) is true)
            .Select(type => $"{type.Namespace!.Split('.')[1]}.{type.Name.Split('`')[0]}"),
    ];

    [Fact]
    public void Every_folder_uses_only_what_the_table_of_the_design_allows()
    {
        var forbidden =
            from file in CoreSource.Files
            from used in Uses(file)
            where !Table.Allows(file.Layer, used)
            select $"{file} uses {used}";

        forbidden.Should().BeEmpty();
    }

    [Fact]
    public void Every_folder_is_in_the_table() =>
        CoreSource.Files.Select(file => file.Layer).Distinct(StringComparer.Ordinal).Should().BeSubsetOf(Table.Folders);

    [Fact]
    public void The_table_has_no_circle_and_names_folders_only()
    {
        Table.Folders.Should().NotBeEmpty();
        Table.Circle().Should().BeEmpty();
        Table.Unknown().Should().BeEmpty();
    }

    [Fact]
    public void Folders_are_namespaces()
    {
        var strays =
            from file in CoreSource.Files
            from Match declared in Namespace().Matches(file.Text)
            where !string.Equals(declared.Groups["name"].Value, file.FolderNamespace, StringComparison.Ordinal)
            select $"{file} is in {declared.Groups["name"].Value}";

        strays.Should().BeEmpty();
        CoreSource.Files.Should().OnlyContain(file => Namespace().IsMatch(file.Text));
    }

    /// <summary>What stands in the namespace of all is seen by all without a <c>using</c>: only the code itself tells.</summary>
    [Fact]
    public void Nothing_below_uses_the_verbs_a_user_starts_with()
    {
        var start = CoreSource
            .Files.Where(file => file.Layer == SourceFile.Start && file.Text.Contains("public static class "))
            .Select(file =>
                typeof(MarketingPlan).Assembly.GetType($"Dakmad.{Path.GetFileNameWithoutExtension(file.Path[^1])}")
            )
            .ToHashSet();

        start.Should().NotBeEmpty().And.NotContainNulls();
        var callers =
            from type in typeof(MarketingPlan).Assembly.GetTypes()
            where !start.Contains(Outermost(type)) && type.Namespace != typeof(Dakmad.Displays.Display).Namespace
            from method in CalledMethods.Of(type)
            where start.Contains(Outermost(method.Called.DeclaringType!))
            select $"{type}.{method.Caller.Name} calls {method.Called.Name}";

        callers.Should().BeEmpty();
    }

    [Fact]
    public void A_call_of_a_verb_would_be_seen() =>
        CalledMethods.Of(typeof(LayerTests)).Should().Contain(call => call.Called.Name == nameof(CalledMethods.Of));

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    [Theory]
    [InlineData("using Dakmad.Glossary;", "Glossary")]
    [InlineData("using static Dakmad.Glossary.Terms;", "Glossary")]
    [InlineData("using Words = Dakmad.Glossary.Terms;", "Glossary")]
    [InlineData("global using Dakmad.Diagnostics ;", "Diagnostics")]
    [InlineData("    var all = global::Dakmad.Glossary.Terms.All;", "Glossary")]
    [InlineData("    Diagnostics.PlanPath Path();", "Diagnostics")]
    [InlineData("    List<Diagnostics.PlanPath> Paths();", "Diagnostics")]
    [InlineData("    var path = report.Diagnostics.PlanPath;", null)]
    [InlineData("    var count = Diagnostics.Count;", null)]
    [InlineData("    // using Dakmad.Glossary;", null)]
    [InlineData("    /// <see cref=\"Dakmad.Glossary.Terms\"/>", null)]
    [InlineData("using DakmadX.Glossary;", null)]
    public void A_use_of_a_folder_is_seen(string line, string? layer) =>
        Uses(new SourceFile(["File.cs"], line)).Should().Equal(layer is null ? [] : [layer]);

    [Fact]
    public void A_circle_in_a_table_is_seen()
    {
        var table = LayerTable.Parse(
            """
            ## Before

            | `X` | `Y` |

            ## Layers

            | folder | may use |
            |---|---|
            | `A` | – |
            | `B` | `A`, `C` |
            | `C` | `B`, `Z` |

            ## After

            | `D` | `A` |
            """
        );

        table.Folders.Should().Equal("A", "B", "C");
        table.Circle().Should().Equal("B", "C");
        table.Unknown().Should().Equal("Z");
        (table.Allows("B", "A"), table.Allows("A", "B"), table.Allows("A", "A")).Should().Be((true, false, true));
    }

    private static IEnumerable<string> Uses(SourceFile file) =>
        file
            .Code.SelectMany(line =>
                Qualified()
                    .Matches(line)
                    .Concat(
                        PartlyQualified()
                            .Matches(line)
                            .Where(match => TypesByLayer.Contains(match.Groups["type"].Value))
                    )
                    .Select(match => match.Groups["layer"].Value)
                    .Where(layer => Table.Folders.Contains(layer, StringComparer.Ordinal))
            )
            .Distinct(StringComparer.Ordinal);

    [GeneratedRegex(
        @"^namespace (?<name>[\w.]+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\bDakmad\.(?<layer>\w+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Qualified();

    /// <summary>Inside a namespace of Dakmad its folders can be named without it.</summary>
    [GeneratedRegex(
        @"(^|[^\w.])(?<type>(?<layer>\w+)\.\w+)",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex PartlyQualified();
}
