using System;
using System.IO;

namespace Dakmad.Formats.Files;

/// <summary>
/// The trees of files that may be somebody else's work: a checkout of git, and the folder where the work is done. A link
/// in such a tree says where in it something is; that it leads out of it need not be what who writes there means.
/// </summary>
internal static class Checkout
{
    /// <summary>
    /// The tree that a folder is in: the nearest checkout of git around it, or else the working tree if it is in that.
    /// </summary>
    /// <param name="folder">A full path without links.</param>
    /// <param name="workingTree">A full path without links; null when there is none.</param>
    /// <returns>Null when the folder is in neither.</returns>
    public static string? RootOf(string folder, string? workingTree)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Join(at, ".git")))
            {
                return at;
            }
        }

        return workingTree is not null && Holds(workingTree, folder) ? workingTree : null;
    }

    /// <summary>
    /// The working tree for a path: the working folder, or for a relative path that climbs out of it the folder it climbs
    /// to. Null where the working folder is gone.
    /// </summary>
    public static string? WorkingTree(string path)
    {
        string? tree;
        try
        {
            tree = ResolvedPath.Of(Path.GetFullPath(".")).Path;
        }
        catch (IOException)
        {
            return null;
        }

        if (Path.IsPathRooted(path))
        {
            return tree;
        }

        var full = Path.GetFullPath(path, tree);
        while (tree is not null && !Holds(tree, full))
        {
            tree = Path.GetDirectoryName(tree);
        }

        return tree;
    }

    /// <summary>Whether a path is that of a folder or below it.</summary>
    public static bool Holds(string folder, string path)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return path.StartsWith(folder, comparison)
            && (
                path.Length == folder.Length
                || Path.EndsInDirectorySeparator(folder)
                || path[folder.Length] == Path.DirectorySeparatorChar
            );
    }
}
