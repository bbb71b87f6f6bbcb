using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Hosting;

public sealed class DependencyTests
{
    private static readonly Assembly Core = typeof(MarketingPlan).Assembly;

    [Fact]
    public void The_core_refers_to_NodaTime_and_the_framework_only()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        Core.GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => !File.Exists(Path.Combine(framework, $"{name}.dll")))
            .Should()
            .Equal("NodaTime");
    }

    [Fact]
    public void The_package_of_the_core_brings_NodaTime_only()
    {
        var project = XDocument.Load(Repository.PathOf("src", "Dakmad", "Dakmad.csproj"));
        var common = XDocument.Load(Repository.PathOf("src", "Directory.Build.props"));

        project
            .Descendants("PackageReference")
            .Concat(common.Descendants("PackageReference"))
            .Where(package => package.Attribute("PrivateAssets")?.Value != "all")
            .Select(package => package.Attribute("Include")!.Value)
            .Should()
            .Equal("NodaTime");
        project.Descendants("ProjectReference").Should().BeEmpty();
        project.Descendants("FrameworkReference").Should().BeEmpty();
    }

    [Fact]
    public void The_core_is_built_to_be_trimmed_and_compiled_ahead_of_time()
    {
        var project = XDocument.Load(Repository.PathOf("src", "Dakmad", "Dakmad.csproj"));

        project.Descendants("IsAotCompatible").Select(property => property.Value).Should().Equal("true");
        Core.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Should()
            .Contain(metadata => metadata.Key == "IsTrimmable" && metadata.Value == "True");
    }
}
