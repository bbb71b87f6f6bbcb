using System;

namespace Dakmad.Office;

/// <summary>What a file is that should be a workbook and is none.</summary>
internal static class WorkbookLike
{
    /// <summary>A package that cannot be opened.</summary>
    public static LocalizedText Damaged { get; } =
        new(
            "het bestand is beschadigd, of een zip met iets anders (een .ods is eerst als .xlsx op te slaan)",
            "the file is damaged, or a zip of something else (save an .ods as .xlsx first)"
        );

    /// <summary>What a file seems to be by its first bytes.</summary>
    public static LocalizedText Found(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [] => new("het bestand is leeg", "the file is empty"),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => new(
                "een werkmap met een wachtwoord, of een oude .xls",
                "a workbook with a password, or an old .xls"
            ),
            _ => new("het is geen zip, wat een .xlsx wel is", "it is no zip, which an .xlsx is"),
        };
}
