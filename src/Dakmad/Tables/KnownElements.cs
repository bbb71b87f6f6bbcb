using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Formats;
using Dakmad.Glossary;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>The elements of one type, by name. Names that differ only in how they are typed are one.</summary>
internal sealed class KnownElements(PartShape shape)
{
    private readonly Dictionary<string, KnownElement> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownElement> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byLabel = new(StringComparer.Ordinal);
    private readonly List<KnownElement> _made = [];
    private readonly FreeIds _ids = new();

    public PartShape Shape => shape;

    /// <summary>Those that are new, in the order in which they were named.</summary>
    public IReadOnlyList<KnownElement> Made => _made;

    /// <summary>Takes an element of a plan; of several with one name the first counts.</summary>
    public void AddKnown(PlanElement element, params ReadOnlySpan<string> keys)
    {
        var known = new KnownElement(element.Id, element.Name, null);
        _ids.Take(element.Id);
        _byId.TryAdd(element.Id, known);
        foreach (var key in keys)
        {
            _byKey.TryAdd(key, known);
        }
    }

    /// <summary>The element with a key; null when there is none yet.</summary>
    public KnownElement? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The element of a plan with an id; null when there is none.</summary>
    public KnownElement? FindId(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Makes an element.</summary>
    /// <param name="key">What tells it from others.</param>
    /// <param name="name">Its name.</param>
    /// <param name="like">An element whose name differs in accents or signs, so that it may be meant; null for none.</param>
    public KnownElement Make(string key, string name, out string? like)
    {
        var id = _ids.Take(Identifier.From(name, Fallback));
        var tree = new PartTree(shape);
        tree.Fill("id", id);
        tree.Fill("name", name);
        var made = new KnownElement(id, name, tree);
        _byKey.Add(key, made);
        _made.Add(made);
        var label = LabelForm.Of(name);
        like = label.Length > 0 && !_byLabel.TryAdd(label, name) ? _byLabel[label] : null;
        return made;
    }

    private string Fallback => Identifier.From(shape.Type.Name, "element");
}
