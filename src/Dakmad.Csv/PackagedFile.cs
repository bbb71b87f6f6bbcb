using System;
using System.Security.Cryptography;
using System.Text.Json;

namespace Dakmad.Csv;

/// <summary>A file as a data package lists it.</summary>
/// <param name="Path">Its path in the package.</param>
/// <param name="Hash">Its hash, as <c>sha256:…</c>; null where none is stated.</param>
internal sealed record PackagedFile(string Path, string? Hash)
{
    /// <summary>The file that a resource of a package names; null where it names none.</summary>
    public static PackagedFile? Of(JsonElement resource) =>
        resource.ValueKind == JsonValueKind.Object
        && resource.TryGetProperty("path", out var path)
        && path.ValueKind == JsonValueKind.String
        && path.GetString() is { Length: > 0 } name
            ? new(name, HashIn(resource))
            : null;

    /// <summary>The hash of bytes (SHA-256), as packages state it.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) =>
        $"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}";

    private static string? HashIn(JsonElement resource) =>
        resource.TryGetProperty("hash", out var hash) && hash.ValueKind == JsonValueKind.String
            ? hash.GetString()
            : null;
}
