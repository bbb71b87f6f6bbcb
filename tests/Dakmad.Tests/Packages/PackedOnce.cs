using Xunit;

namespace Dakmad.Tests.Packages;

/// <summary>The tests that share the packed sources.</summary>
[CollectionDefinition(Name)]
public sealed class PackedOnce : ICollectionFixture<PackedSources>
{
    public const string Name = "Packages";
}
