namespace Dakmad.Formats;

/// <summary>How the characters of a text are written as bytes.</summary>
public enum TextEncoding
{
    /// <summary>UTF-8, which every file should be in.</summary>
    Utf8,

    /// <summary>UTF-16, such as Excel's <i>Unicode text</i>; little endian where no byte order mark says otherwise.</summary>
    Utf16,

    /// <summary>Windows-1252, in which older versions of Excel save CSV.</summary>
    Windows1252,
}
