using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Packages;

/// <summary>What is in the packages, and what is not.</summary>
[Collection(PackedOnce.Name)]
[Trait("Category", "Packages")]
public sealed partial class PackageContentTests(PackedSources packed)
{
    private const string Tools = "tools/net10.0/any/";

    private const BindingFlags AllMembers =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly string[] Extensions = ["nupkg", "snupkg"];

    private static readonly string[] Packages =
    [
        "Dakmad",
        "Dakmad.Csv",
        "Dakmad.Office",
        "Dakmad.Teaching",
        "Dakmad.Tool",
    ];

    public static TheoryData<string> Ids => [.. Packages];

    [Fact]
    public void There_are_four_packages_with_their_symbols() =>
        Directory
            .EnumerateFiles(packed.Feed)
            .Select(Path.GetFileName)
            .Should()
            .BeEquivalentTo(
                from id in Packages
                from extension in Extensions
                select $"{id}.{packed.Version}.{extension}"
            );

    [Theory]
    [InlineData("Dakmad", "lib/net10.0/Dakmad.dll", "lib/net10.0/Dakmad.xml", "schema/plan.schema.json")]
    [InlineData("Dakmad.Csv", "lib/net10.0/Dakmad.Csv.dll", "lib/net10.0/Dakmad.Csv.xml")]
    [InlineData("Dakmad.Office", "lib/net10.0/Dakmad.Office.dll", "lib/net10.0/Dakmad.Office.xml")]
    [InlineData("Dakmad.Teaching", "lib/net10.0/Dakmad.Teaching.dll", "lib/net10.0/Dakmad.Teaching.xml")]
    [InlineData(
        "Dakmad.Tool",
        "THIRD-PARTY-NOTICES.txt",
        Tools + "CsvHelper.dll",
        Tools + "Dakmad.Csv.dll",
        Tools + "Dakmad.Csv.pdb",
        Tools + "Dakmad.Office.dll",
        Tools + "Dakmad.Office.pdb",
        Tools + "Dakmad.Teaching.dll",
        Tools + "Dakmad.Teaching.pdb",
        Tools + "Dakmad.Tool.deps.json",
        Tools + "Dakmad.Tool.dll",
        Tools + "Dakmad.Tool.pdb",
        Tools + "Dakmad.Tool.runtimeconfig.json",
        Tools + "Dakmad.dll",
        Tools + "Dakmad.pdb",
        Tools + "DocumentFormat.OpenXml.Framework.dll",
        Tools + "DocumentFormat.OpenXml.dll",
        Tools + "DotnetToolSettings.xml",
        Tools + "Ical.Net.dll",
        Tools + "NodaTime.dll",
        Tools + "Spectre.Console.dll",
        Tools + "System.IO.Packaging.dll",
        Tools + "System.CommandLine.dll"
    )]
    public void A_package_holds_these_files_and_no_others(string id, params string[] files) =>
        Read(id).Files.Should().BeEquivalentTo([.. files, "README.md", "icon.png"]);

    [Theory]
    [InlineData("Dakmad", "lib/net10.0/Dakmad.pdb")]
    [InlineData("Dakmad.Csv", "lib/net10.0/Dakmad.Csv.pdb")]
    [InlineData("Dakmad.Office", "lib/net10.0/Dakmad.Office.pdb")]
    [InlineData("Dakmad.Teaching", "lib/net10.0/Dakmad.Teaching.pdb")]
    [InlineData(
        "Dakmad.Tool",
        Tools + "Dakmad.Csv.pdb",
        Tools + "Dakmad.Office.pdb",
        Tools + "Dakmad.Teaching.pdb",
        Tools + "Dakmad.Tool.pdb",
        Tools + "Dakmad.pdb"
    )]
    public void A_symbol_package_holds_symbols_only(string id, params string[] files) =>
        Package.Read(packed.Feed, id, packed.Version, "snupkg").Files.Should().BeEquivalentTo(files);

    [Theory]
    [InlineData("Dakmad", "net10.0: NodaTime")]
    [InlineData("Dakmad.Csv", "net10.0: Dakmad, CsvHelper")]
    [InlineData("Dakmad.Office", "net10.0: Dakmad, DocumentFormat.OpenXml, Ical.Net")]
    [InlineData("Dakmad.Teaching", "net10.0: Dakmad")]
    [InlineData("Dakmad.Tool")]
    public void A_package_depends_on_these_and_no_others(string id, params string[] groups) =>
        Elements(Read(id), "group")
            .Select(group =>
            {
                var names = group.Elements().Select(dependency => dependency.Attribute("id")!.Value);
                return $"{group.Attribute("targetFramework")!.Value}: {string.Join(", ", names)}";
            })
            .Should()
            .Equal(groups);

    [Theory]
    [InlineData("Dakmad")]
    [InlineData("Dakmad.Csv")]
    [InlineData("Dakmad.Office")]
    [InlineData("Dakmad.Teaching")]
    public void A_dependency_is_asked_for_in_the_version_it_was_built_with(string id)
    {
        var versions = XDocument
            .Load(Repository.PathOf("src", "Directory.Packages.props"))
            .Descendants("PackageVersion")
            .ToDictionary(
                version => version.Attribute("Include")!.Value,
                version => version.Attribute("Version")!.Value,
                StringComparer.Ordinal
            );
        versions.Add("Dakmad", packed.Version);

        Elements(Read(id), "dependency")
            .Should()
            .OnlyContain(dependency =>
                dependency.Attribute("version")!.Value == versions[dependency.Attribute("id")!.Value]
            );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_says_what_it_is_and_under_which_licence(string id)
    {
        var package = Read(id);

        package.Field("id").Should().Be(id);
        package.Field("version").Should().Be(packed.Version);
        package.Field("authors").Should().Be("The Dakmad contributors");
        package.Field("readme").Should().Be("README.md");
        package.Field("icon").Should().Be("icon.png");
        package.Field("description").Should().MatchRegex("^[A-Z].{50,}\\.$");
        package.Field("tags")!.Split(' ').Should().Contain(["dakmad", "marketing", "customer-journey"]);
        var license = Elements(package, "license").Should().ContainSingle().Subject;
        license.Attribute("type")!.Value.Should().Be("expression");
        license.Value.Should().Be("MIT");
        File.ReadLines(Repository.PathOf("LICENSE")).Should().Contain(["MIT License", package.Field("copyright")]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_names_its_commit_but_no_address_that_nobody_gave(string id)
    {
        var package = Read(id);

        package.Field("projectUrl").Should().BeNull();
        var repository = Elements(package, "repository").Should().ContainSingle().Subject;
        repository.Attribute("url").Should().BeNull();
        repository.Attribute("commit")!.Value.Should().MatchRegex("^[0-9a-f]{40}$");
    }

    [Fact]
    public void The_tool_is_a_tool_and_its_command_is_dakmad()
    {
        var package = Read("Dakmad.Tool");

        Elements(package, "packageType").Select(type => type.Attribute("name")!.Value).Should().Equal("DotnetTool");
        var command = XElement
            .Parse(package.Text(Tools + "DotnetToolSettings.xml").TrimStart('\uFEFF'))
            .Descendants("Command")
            .Should()
            .ContainSingle()
            .Subject;
        command.Attribute("Name")!.Value.Should().Be("dakmad");
        command.Attribute("EntryPoint")!.Value.Should().Be("Dakmad.Tool.dll");
    }

    [Fact]
    public void The_tool_names_the_licence_of_every_library_it_carries()
    {
        var package = Read("Dakmad.Tool");
        var carried = package
            .Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => !name.StartsWith("Dakmad", StringComparison.Ordinal));

        Name()
            .Matches(package.Text("THIRD-PARTY-NOTICES.txt"))
            .Select(match => match.Groups["name"].Value)
            .Should()
            .BeEquivalentTo(carried);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_readme_is_the_packages_own_and_names_both_languages(string id)
    {
        var readme = Read(id).Text("README.md");

        readme.Should().Be(File.ReadAllText(Repository.PathOf("src", id, "README.md")));
        readme.Should().StartWith($"# {id}\n").And.Contain("**In het Nederlands.**").And.Contain("English");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_icon_is_a_png_of_128_by_128(string id)
    {
        var icon = Read(id).Parts["icon.png"].AsSpan();

        icon[..8].ToArray().Should().Equal(0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10);
        BinaryPrimitives.ReadInt32BigEndian(icon[16..]).Should().Be(128);
        BinaryPrimitives.ReadInt32BigEndian(icon[20..]).Should().Be(128);
    }

    [Theory]
    [InlineData("Dakmad", typeof(MarketingPlan))]
    [InlineData("Dakmad.Csv", typeof(Dakmad.Csv.JourneyTableCsv))]
    [InlineData("Dakmad.Office", typeof(Dakmad.Office.PlanWorkbook))]
    [InlineData("Dakmad.Teaching", typeof(Dakmad.Teaching.ExampleGenerator))]
    public void The_documentation_in_the_package_is_of_every_public_type_and_of_public_members_alone(
        string id,
        Type example
    )
    {
        var types = example
            .Assembly.GetExportedTypes()
            .Where(type => !type.IsSpecialName)
            .ToDictionary(type => type.FullName!.Replace('+', '.'), StringComparer.Ordinal);
        var documented = XElement
            .Parse(Read(id).Text($"lib/net10.0/{id}.xml").TrimStart('\uFEFF'))
            .Descendants("member")
            .Where(member => member.Value.Length > 0)
            .Select(member => member.Attribute("name")!.Value)
            // What stands in an extension block is documented by a type that the compiler makes of the block.
            .Where(name => !name.Contains('<', StringComparison.Ordinal))
            .ToArray();

        documented.Should().Contain(types.Keys.Select(name => $"T:{name}"));
        documented.Where(name => !IsPublic(name, types)).Should().BeEmpty();
    }

    private static bool IsPublic(string name, Dictionary<string, Type> types)
    {
        if (name.StartsWith("T:", StringComparison.Ordinal))
        {
            return types.ContainsKey(name[2..]);
        }

        var path = name[2..].Split('(', '~')[0];
        var dot = path.LastIndexOf('.');
        var member = path[(dot + 1)..].Split("``")[0].Replace('#', '.');
        return types.TryGetValue(path[..dot], out var type)
            && type.GetMember(member, AllMembers)
                .Any(one =>
                    one switch
                    {
                        MethodBase method => IsSeen(method),
                        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsSeen),
                        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
                        EventInfo raised => IsSeen(raised.AddMethod!),
                        _ => false,
                    }
                );
    }

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_in_a_package_names_a_folder_of_this_machine(string id)
    {
        string[] folders = [packed.Root, Repository.Root];
        var parts = Extensions.SelectMany(extension => Package.Read(packed.Feed, id, packed.Version, extension).Parts);

        var telling =
            from part in parts
            where Path.GetFileName(part.Key).StartsWith("Dakmad", StringComparison.Ordinal)
            from folder in folders
            where Holds(part.Value, Encoding.UTF8, folder) || Holds(part.Value, Encoding.Unicode, folder)
            select $"{part.Key} holds {folder}";

        telling.Should().BeEmpty();
    }

    private Package Read(string id) => Package.Read(packed.Feed, id, packed.Version);

    private static IEnumerable<XElement> Elements(Package package, string name) =>
        package.Metadata.Descendants().Where(element => element.Name.LocalName == name);

    private static bool Holds(byte[] content, Encoding encoding, string text) =>
        content.AsSpan().IndexOf(encoding.GetBytes(text)) >= 0;

    /// <summary>The name of a library: a line of its own, above an indented one.</summary>
    [GeneratedRegex(@"^(?<name>\S+)\n  \S", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
