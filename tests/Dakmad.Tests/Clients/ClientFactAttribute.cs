using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Dakmad.Tests.Clients;

/// <summary>
/// A fact that needs a program of others. Where it is not installed the fact is skipped and says so, but never in
/// continuous integration: there it fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ClientFactAttribute : FactAttribute
{
    /// <summary>Marks a fact that needs files or folders, absolute or from the root of the repository.</summary>
    public ClientFactAttribute(params string[] needed)
    {
        var missing = needed.Select(path => Repository.PathOf(path)).FirstOrDefault(path => !Path.Exists(path));
        if (missing is not null && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = $"{missing} is not there; run tests/clients/install";
        }
    }
}
