using System;
using System.IO;
using System.Threading.Tasks;
using Dakmad.Tests.Docs;
using FluentAssertions;

namespace Dakmad.Tests.Clients;

/// <summary>LibreOffice without a window, with the settings of a country.</summary>
internal sealed class LibreOffice : IDisposable
{
    /// <summary>Where Debian puts it.</summary>
    public const string Path = "/usr/bin/soffice";

    private readonly string _folder = Directory.CreateTempSubdirectory("dakmad-office-").FullName;

    public LibreOffice(string locale)
    {
        var settings = Directory.CreateDirectory(At("profile", "user"));
        File.WriteAllText(
            System.IO.Path.Combine(settings.FullName, "registrymodifications.xcu"),
            $"""<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{locale}</value></prop></item></oor:items>"""
        );
    }

    /// <summary>A workbook after LibreOffice opened it, somebody edited it, and LibreOffice saved it.</summary>
    public async Task<byte[]> Edit(byte[] workbook, Action<OpenSheets> edit)
    {
        await File.WriteAllBytesAsync(At("plan.xlsx"), workbook);
        await Convert("fods", "plan.xlsx", "open");
        var sheets = OpenSheets.Load(At("open", "plan.fods"));
        edit(sheets);
        sheets.Save(At("open", "plan.fods"));
        await Convert("xlsx", System.IO.Path.Combine("open", "plan.fods"), "saved");
        return await File.ReadAllBytesAsync(At("saved", "plan.xlsx"));
    }

    /// <summary>Takes the files away; <c>DAKMAD_KEEP=1</c> leaves them, to be looked at.</summary>
    public void Dispose()
    {
        if (Environment.GetEnvironmentVariable("DAKMAD_KEEP") != "1")
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private string At(params ReadOnlySpan<string> path) => System.IO.Path.Combine([_folder, .. path]);

    private async Task Convert(string to, string file, string folder)
    {
        var (exitCode, _, errors) = await Shell.Run([
            Path,
            $"-env:UserInstallation=file://{_folder}/profile",
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            At(folder),
            At(file),
        ]);
        exitCode.Should().Be(0, errors);
    }
}
