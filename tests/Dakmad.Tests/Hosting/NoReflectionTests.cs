using System;
using System.IO;
using System.Threading.Tasks;
using Dakmad.Tests.Docs;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Hosting;

public sealed class NoReflectionTests
{
    [Fact]
    public async Task Everything_works_with_reflection_based_serialization_and_dynamic_code_switched_off()
    {
        var (exitCode, output, errors) = await Shell.Run(
            "dotnet",
            Program(),
            Repository.PathOf("samples", "plans", "promotion.json")
        );

        errors.Should().BeEmpty();
        output
            .ReplaceLineEndings("\n")
            .Should()
            .Be(
                """
                ok: dynamic code is switched off
                ok: serialization by reflection is switched off
                ok: the plan is read without findings
                ok: the plan is written byte for byte
                ok: the journey table goes through CSV
                ok: Markdown shows the journey
                ok: the table makes a sound plan
                ok: an edit makes another plan
                Hier wordt verwezen naar 'bestaat-niet', maar het plan heeft geen kanaal met die id.
                ok: a dangling reference is found
                ok: a type of one's own holds a plan and results
                ok: and reads the plan back
                ok: a rule of one line is applied
                ok: an id is renamed
                ok: all analyses are shown
                ok: the plan goes through a workbook
                ok: a workbook that is none is told
                ok: the plan is put on a calendar
                ok: the knowledge is read

                """.ReplaceLineEndings("\n")
            );
        exitCode.Should().Be(0);
    }

    /// <summary>The program as it was built beside these tests, in the same configuration.</summary>
    private static string Program()
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory);
        return Repository.PathOf(
            "tests",
            "Dakmad.NoReflection",
            "bin",
            framework.Parent!.Name,
            framework.Name,
            "Dakmad.NoReflection.dll"
        );
    }
}
