namespace Dakmad.Tool.Files;

/// <summary>Which files that are already there make way for a result; never one that the same run reads to make it.</summary>
internal enum Replacing
{
    /// <summary>None.</summary>
    Nothing,

    /// <summary>A file that, by its name, is a report for people or other programs, made anew with every run.</summary>
    Reports,

    /// <summary>The file that was read in order to be rewritten.</summary>
    Own,

    /// <summary>Any, since that was asked.</summary>
    Anything,
}
