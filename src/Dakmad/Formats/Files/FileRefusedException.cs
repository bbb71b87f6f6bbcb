using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;

namespace Dakmad.Formats.Files;

/// <summary>Why a file is not written although it could be: something would be lost that nobody asked to lose.</summary>
[SuppressMessage(
    "Design",
    "CA1032:Implement standard exception constructors",
    Justification = "A refusal without a text in both languages must not compile."
)]
public sealed class FileRefusedException : IOException
{
    /// <summary>Makes a refusal.</summary>
    /// <param name="text">Why, as a clause without the name of the file.</param>
    public FileRefusedException(LocalizedText text)
        : base(text?.English)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>Why, in both languages: a clause without the name of the file.</summary>
    public LocalizedText Text { get; }

    /// <summary>Whether it is written all the same where links may lead anywhere, see <see cref="FileTarget.At"/>.</summary>
    public bool IsAboutLinkOut { get; init; }
}
