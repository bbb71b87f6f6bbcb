using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>A part in the making together with the parts in it, filled from cells by the fields that lead to them.</summary>
internal sealed class PartTree
{
    private readonly PartDraft _draft;
    private Dictionary<PartField, PartTree>? _parts;
    private Dictionary<PartField, List<PartTree>>? _lists;
    private List<ExtraField>? _extra;

    public PartTree(PartShape shape) => _draft = new(shape);

    /// <summary>Starts with what a part holds.</summary>
    public PartTree(PartShape shape, PlanPart part)
        : this(shape)
    {
        foreach (var field in shape.Fields)
        {
            if (field.Value(part) is { } value)
            {
                _draft.Fill(field, value);
                if (field is { Form: FieldForm.Part, Holds: { } held })
                {
                    (_parts ??= []).Add(field, new(held, (PlanPart)value));
                }
            }
        }

        _extra = [.. part.Extra];
    }

    public PartShape Shape => _draft.Shape;

    /// <summary>Fields that the model does not know.</summary>
    public IReadOnlyList<ExtraField> Extra => _extra ?? [];

    /// <summary>Fills a value.</summary>
    public void Fill(PartField field, object value) => _draft.Fill(field, value);

    /// <summary>Fills a value by the name of its field.</summary>
    public void Fill(string field, object value) => Fill(Shape.Field(field)!, value);

    /// <summary>What has been filled into a field; null when nothing has.</summary>
    public object? ValueOf(string field) => _draft.ValueOf(Shape.Field(field)!);

    /// <summary>Keeps a field that the model does not know; one of that name is replaced.</summary>
    public void Keep(ExtraField field)
    {
        _extra ??= [];
        _extra.RemoveAll(other => other.Name == field.Name);
        _extra.Add(field);
    }

    /// <summary>What has been filled in as a cell; empty when nothing has.</summary>
    public string Written(IReadOnlyList<PartField> path)
    {
        var tree = this;
        foreach (var field in path.SkipLast(1))
        {
            if (tree._parts?.GetValueOrDefault(field) is not { } part)
            {
                return "";
            }

            tree = part;
        }

        return tree._draft.ValueOf(path[^1]) is { } value ? path[^1].Cells!.Write(value, Notation.File) : "";
    }

    /// <summary>A part of the part; a new one where there is none yet.</summary>
    public PartTree Part(PartField field)
    {
        _parts ??= [];
        if (!_parts.TryGetValue(field, out var part))
        {
            _parts.Add(field, part = new(field.Holds!));
        }

        return part;
    }

    /// <summary>Adds parts to a list of the part, or of a part of it.</summary>
    public void Add(IReadOnlyList<PartField> path, IEnumerable<PlanPart> items)
    {
        var owner = this;
        for (var i = 0; i < path.Count - 1; i++)
        {
            owner = owner.Part(path[i]);
        }

        owner.Add(path[^1], items);
    }

    /// <summary>What is missing or wrong in the part and in parts of it, with the names of the fields that lead there.</summary>
    public IEnumerable<(string[] Path, Diagnostic Problem)> Problems()
    {
        foreach (var problem in _draft.Problems())
        {
            yield return ([], problem);
        }

        if (_parts is null)
        {
            yield break;
        }

        foreach (var (field, part) in _parts)
        {
            foreach (var (path, problem) in part.Problems())
            {
                yield return ([field.Name, .. path], problem);
            }
        }
    }

    /// <summary>Adds parts to a list.</summary>
    public void Add(PartField list, IEnumerable<PlanPart> items) =>
        _draft.Fill(list, PartLists.Of(list, [.. PartLists.Items(_draft.ValueOf(list)), .. items]));

    /// <summary>Fills a cell, in place of what the field may hold; parts of a list are added.</summary>
    /// <returns>What is the matter with the cell; null when it is right.</returns>
    public Diagnostic? Fill(IReadOnlyList<PartField> path, string cell, Notation notation)
    {
        var owner = this;
        for (var i = 0; i < path.Count - 1; i++)
        {
            owner = path[i].Form == FieldForm.Parts ? owner.Item(path[i]) : owner.Part(path[i]);
        }

        owner._draft.FillCell(path[^1], cell, notation);
        return owner._draft.FaultOf(path[^1]);
    }

    /// <summary>Makes the part of what has been filled in; null when something is missing or wrong.</summary>
    public PlanPart? Make()
    {
        if (_parts is not null)
        {
            foreach (var (field, tree) in _parts)
            {
                if (tree.Make() is { } part)
                {
                    _draft.Fill(field, part);
                }
            }
        }

        if (_lists is not null)
        {
            foreach (var (field, trees) in _lists)
            {
                Add(field, trees.Select(tree => tree.Make()).OfType<PlanPart>());
            }

            _lists = null;
        }

        var made = _draft.Make().Value;
        if (made is not null && _extra is { Count: > 0 })
        {
            Setters.SetExtra(made, _extra.ToValueList());
        }

        return made;
    }

    private PartTree Item(PartField field)
    {
        _lists ??= [];
        if (!_lists.TryGetValue(field, out var list))
        {
            _lists.Add(field, list = []);
        }

        var item = new PartTree(field.Holds!);
        list.Add(item);
        return item;
    }
}
