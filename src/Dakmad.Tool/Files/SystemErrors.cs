using System;
using System.IO;

namespace Dakmad.Tool.Files;

/// <summary>What the operating system says when a file cannot be read or written, in both languages.</summary>
internal static class SystemErrors
{
    private const int WindowsError = unchecked((int)0x8007_0000);

    /// <summary>The words for an error; those of .NET for one that is not known here.</summary>
    public static LocalizedText Text(Exception e) =>
        e is IOException ? Known(e.HResult) ?? LocalizedText.Same(e.Message) : LocalizedText.Same(e.Message);

    private static LocalizedText? Known(int number) =>
        OperatingSystem.IsWindows() ? OfWindows(number - WindowsError) : OfUnix(number);

    private static LocalizedText? OfUnix(int number) =>
        number switch
        {
            5 => new("de schijf geeft een fout", "the disk reports a fault"),
            6 => new("er is niets dat het leest", "there is nothing that reads it"),
            9 => new("de stroom is gesloten", "the stream is closed"),
            16 => new("het systeem gebruikt het", "the system is using it"),
            21 => new("het is een map", "it is a folder"),
            26 => new("het is een programma dat loopt", "it is a program that is running"),
            27 => new("het wordt te groot", "it becomes too large"),
            28 => new("de schijf is vol", "the disk is full"),
            30 => new("de schijf is alleen-lezen", "the disk is read-only"),
            32 => new("wie het las is ermee opgehouden", "whoever read it has stopped"),
            40 => new("de link leidt naar zichzelf", "the link leads to itself"),
            122 => new("er is geen ruimte meer over voor deze gebruiker", "no space is left for this user"),
            _ => null,
        };

    private static LocalizedText? OfWindows(int number) =>
        number switch
        {
            32 or 33 => new("een ander programma gebruikt het", "another program is using it"),
            39 or 112 => new("de schijf is vol", "the disk is full"),
            _ => null,
        };
}
