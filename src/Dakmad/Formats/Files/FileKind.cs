namespace Dakmad.Formats.Files;

/// <summary>What stands at a path, as far as it matters to who writes there.</summary>
public enum FileKind
{
    /// <summary>Nothing yet.</summary>
    Missing,

    /// <summary>A file with content, which is replaced as a whole.</summary>
    Regular,

    /// <summary>A pipe or a device that takes what it is given, such as a terminal; it is written straight into.</summary>
    Stream,

    /// <summary>A device that holds content, such as a disk; it is written straight into.</summary>
    Disk,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A socket, which nothing can be written to by its name.</summary>
    Socket,

    /// <summary>A link to something else.</summary>
    Link,
}
