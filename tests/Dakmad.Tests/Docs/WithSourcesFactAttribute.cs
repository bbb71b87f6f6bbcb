using System;
using Xunit;

namespace Dakmad.Tests.Docs;

/// <summary>
/// A test that needs the source documents. They are not in the repository: it is skipped unless the environment variable
/// <c>DAKMAD_SOURCES</c> names their folder.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class WithSourcesFactAttribute : FactAttribute
{
    public WithSourcesFactAttribute()
    {
        if (Folder is null)
        {
            Skip = "DAKMAD_SOURCES does not name the folder of the source documents.";
        }
    }

    public static string? Folder { get; } =
        Environment.GetEnvironmentVariable("DAKMAD_SOURCES") is { Length: > 0 } folder ? folder : null;
}
