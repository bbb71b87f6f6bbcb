using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Dakmad.Glossary;

namespace Dakmad.Formats;

/// <summary>
/// What form contact takes through a channel, by its name: a journey table says no more of it. Names are read tolerantly,
/// and also where they stand in a longer one: <i>WhatsApp klantenservice</i>, <i>vertegenwoordiger op huisbezoek</i>.
/// </summary>
/// <example>
/// <code>
/// var names = ChannelNames.Default.With("Tupperware-avond", ChannelForm.FaceToFace);
/// var plan = table.ToPlan("Verkoop aan huis", names);
/// </code>
/// </example>
public sealed class ChannelNames
{
    /// <summary>The longest name that is looked for in a longer one, in words.</summary>
    private const int MostWords = 4;

    /// <summary>Of a longer text so many words are looked at.</summary>
    private const int MostWordsOfText = 32;

    private readonly Dictionary<string, ChannelForm> _own;

    private ChannelNames(Dictionary<string, ChannelForm> own) => _own = own;

    /// <summary>The names of the glossary.</summary>
    public static ChannelNames Default { get; } = new(new(StringComparer.Ordinal));

    /// <summary>These names and one more, which goes before that of the glossary.</summary>
    /// <param name="name">The name; spelling, accents and capitals are set aside.</param>
    /// <param name="form">The form that contact takes there.</param>
    /// <exception cref="ArgumentException">The name has no letter or digit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is not a member of the enumeration.</exception>
    public ChannelNames With(string name, ChannelForm form)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!Enum.IsDefined(form))
        {
            throw new ArgumentOutOfRangeException(nameof(form), form, "It is no form of contact.");
        }

        var key = LabelForm.Of(name);
        return key.Length == 0
            ? throw new ArgumentException("A name has a letter or digit.", nameof(name))
            : new(new(_own, StringComparer.Ordinal) { [key] = form });
    }

    /// <summary>
    /// Reads names from JSON: an object with a name and a form for each, such as <c>{"thuisavond": "faceToFace"}</c>. The
    /// form is written as in plans, or as people call it in Dutch or English.
    /// </summary>
    /// <param name="json">The text, in UTF-8.</param>
    /// <returns>The names of the glossary and these.</returns>
    /// <exception cref="ChannelNamesException">The text is no such object, or a form is not known.</exception>
    public static ChannelNames Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new ChannelNamesException(
                    new(
                        "een lijst met kanaalnamen is een JSON-object, zoals {\"thuisavond\": \"faceToFace\"}",
                        "a list of channel names is a JSON object, such as {\"home party\": \"faceToFace\"}"
                    )
                );
            }

            var own = new Dictionary<string, ChannelForm>(StringComparer.Ordinal);
            foreach (var field in document.RootElement.EnumerateObject())
            {
                own[Key(field.Name)] = Form(field);
            }

            return new(own);
        }
        catch (JsonException e)
        {
            throw new ChannelNamesException(
                new(
                    $"dit is geen JSON, op regel {e.LineNumber + 1} na teken {e.BytePositionInLine}",
                    $"this is no JSON, on line {e.LineNumber + 1} after byte {e.BytePositionInLine}"
                ),
                e
            );
        }
    }

    /// <summary>The form of contact that a name tells; null when it tells none, or several that differ.</summary>
    public ChannelForm? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Whole(name) is { } whole)
        {
            return whole;
        }

        string[] words =
        [
            .. name.Split(
                    [' ', '/', ',', '(', ')', '+', '&', ':', ';', '.', '-', '–'],
                    StringSplitOptions.RemoveEmptyEntries
                )
                .Take(MostWordsOfText),
        ];
        for (var length = Math.Min(MostWords, words.Length); length > 0; length--)
        {
            var found = new HashSet<ChannelForm>();
            for (var at = 0; at + length <= words.Length; at++)
            {
                if (Whole(string.Join(' ', words, at, length)) is { } form)
                {
                    found.Add(form);
                }
            }

            if (found.Count > 0)
            {
                return found.Count == 1 ? found.First() : null;
            }
        }

        return null;
    }

    /// <summary>
    /// The form of contact of a channel as a journey table writes it: the name, after its group and a colon where it has
    /// one. The name tells it, or else a group of which all channels are alike; null when neither does.
    /// </summary>
    public ChannelForm? FindLabel(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        var (group, name) = ChannelLabel.Split(label);
        return Find(name) ?? (group is null ? null : UsualForm(group));
    }

    /// <summary>The form of a channel whose name does not tell it, by its group.</summary>
    private static ChannelForm? UsualForm(string group)
    {
        var known = Terms.ReadChannelGroup(group);
        return known == ChannelGroup.Electronic ? ChannelForm.Online
            : known == ChannelGroup.MassMedia ? ChannelForm.MassMedia
            // Direct mail is a letter to some and the telephone to S3 [S3:146]: it does not tell.
            : known == ChannelGroup.DirectMail ? null
            : Terms.Read<ChannelForm>(group);
    }

    private ChannelForm? Whole(string name) =>
        _own.TryGetValue(LabelForm.Of(name), out var own) ? own : Terms.Read<ChannelForm>(name);

    private static string Key(string name) =>
        LabelForm.Of(name) is { Length: > 0 } key
            ? key
            : throw new ChannelNamesException(
                new($"de naam '{name}' heeft geen letter of cijfer", $"the name '{name}' has no letter or digit")
            );

    private static ChannelForm Form(JsonProperty field) =>
        field.Value.ValueKind == JsonValueKind.String
        && field.Value.GetString() is { } word
        && (
            Enum.TryParse<ChannelForm>(word, ignoreCase: true, out var member) && Enum.IsDefined(member)
                ? member
                : Terms.Read<ChannelForm>(word)
        )
            is { } form
            ? form
            : throw new ChannelNamesException(
                new(
                    $"de vorm van '{field.Name}' is niet een van online, phone, faceToFace, massMedia, post en physical",
                    $"the form of '{field.Name}' is none of online, phone, faceToFace, massMedia, post and physical"
                )
            );
}
