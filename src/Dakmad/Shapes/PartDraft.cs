using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Glossary;

namespace Dakmad.Shapes;

/// <summary>
/// A part in the making, for formats of one's own: it is filled field by field, from values or from cells of a table,
/// and made when everything is there. What is the matter is found all at once, and never thrown.
/// </summary>
/// <example>
/// The rows of a table, with the names of the fields as headers, as channels:
/// <code>
/// var shape = PartShape.Of&lt;Channel&gt;();
/// foreach (var row in rows)
/// {
///     var draft = new PartDraft(shape);
///     foreach (var field in shape.Fields.Where(field => field.HasCell))
///     {
///         draft.FillCell(field, row[field.Name], Notation.Dutch);
///     }
///
///     var made = draft.Make();
///     // made.Value is the channel, or null; made.Report says in Dutch and in English what is the matter with the row.
/// }
/// </code>
/// </example>
public sealed class PartDraft
{
    /// <summary>What has been filled in, by the positions of the fields.</summary>
    private readonly object?[] _values;
    private Dictionary<PartField, Diagnostic>? _faults;

    /// <summary>The part with these values so far; null when it has to be made of them anew.</summary>
    private PlanPart? _part;

    /// <summary>Starts with nothing.</summary>
    /// <param name="shape">The type of part.</param>
    public PartDraft(PartShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        Shape = shape;
        _values = new object?[shape.Fields.Count];
    }

    /// <summary>The type of part.</summary>
    public PartShape Shape { get; }

    /// <summary>Fills a field with a value, in place of one that it may have; what the model refuses is a fault.</summary>
    /// <exception cref="ArgumentException">
    /// The field is one of another type of part, or the value of another type than the field takes.
    /// </exception>
    public void Fill(PartField field, object value)
    {
        Demand(field);
        ArgumentNullException.ThrowIfNull(value);
        if (!field.Takes(value))
        {
            throw new ArgumentException($"{field.Property} takes no {value.GetType().Name}.", nameof(value));
        }

        Fill(field, value, field.Cells?.Write(value, Notation.File) ?? "", Notation.File);
    }

    /// <summary>Fills a field from a cell, in place of what it may have; an empty cell leaves it as it is.</summary>
    /// <param name="field">The field, which holds no parts.</param>
    /// <param name="cell">The text of the cell.</param>
    /// <param name="notation">How the cell is written.</param>
    /// <exception cref="ArgumentException">The field is one of another type of part, or holds parts.</exception>
    public void FillCell(PartField field, string cell, Notation notation)
    {
        Demand(field);
        ArgumentNullException.ThrowIfNull(cell);
        var cells =
            field.Cells ?? throw new ArgumentException($"{field.Property} holds parts and has no cell.", nameof(field));
        if (cell.Length == 0)
        {
            return;
        }

        if (cells.Read(cell, notation) is { } value)
        {
            Fill(field, value, cell, notation);
        }
        else
        {
            Refuse(field, cell, notation);
        }
    }

    /// <summary>What is the matter with what was last filled into a field; null when it is right.</summary>
    internal Diagnostic? FaultOf(PartField field) => _faults?.GetValueOrDefault(field);

    /// <summary>What has been filled into a field; null when nothing has, or nothing right.</summary>
    internal object? ValueOf(PartField field) => _values[field.Index];

    /// <summary>Makes the part of what has been filled in; the draft can be filled further and makes another one then.</summary>
    /// <returns>
    /// The part, or none; and everything that is the matter, at the paths of the fields below the part.
    /// </returns>
    public ReadResult<PlanPart> Make()
    {
        var problems = Problems();
        return problems.Count == 0 ? new(Take(), DiagnosticReport.Empty) : new(null, new(problems));
    }

    /// <summary>Everything that is the matter, at the paths of the fields below the part.</summary>
    internal IReadOnlyList<Diagnostic> Problems()
    {
        var fault = Shape.Type == typeof(Activity) ? Join((Activity)Part()) : null;
        if (fault is null && _faults is null or { Count: 0 } && Array.TrueForAll(Shape.Needed, Has))
        {
            return [];
        }

        var faults = Shape.Fields.Select(Fault).OfType<Diagnostic>();
        return [.. fault is null ? faults : faults.Append(fault)];
    }

    /// <summary>The part, which is the caller's from then on.</summary>
    private PlanPart Take()
    {
        var part = Part();
        _part = null;
        return part;
    }

    private PlanPart Part()
    {
        if (_part is not null)
        {
            return _part;
        }

        _part = Shape.Blank();
        foreach (var field in Shape.Fields)
        {
            if (_values[field.Index] is { } value)
            {
                field.Set(_part, value);
            }
        }

        return _part;
    }

    private bool Has(PartField field) => _values[field.Index] is not null;

    private void Demand(PartField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (field.Shape != Shape)
        {
            throw new ArgumentException($"{field.Property} is no field of {Shape.Type.Name}.", nameof(field));
        }
    }

    private void Fill(PartField field, object value, string text, Notation notation)
    {
        try
        {
            field.Set(Part(), value);
        }
        catch (ArgumentException)
        {
            Refuse(field, text, notation);
            return;
        }

        _faults?.Remove(field);
        _values[field.Index] = value;
    }

    private void Refuse(PartField field, string text, Notation notation)
    {
        _values[field.Index] = null;
        _part = null;
        _faults ??= [];
        _faults[field] = new(ReadingDiagnostics.InvalidValue, Path(field))
        {
            Arguments = [new("value", text), new("expected", field.Cells?.Expected(notation) ?? FormWords.Text)],
        };
    }

    private Diagnostic? Fault(PartField field) =>
        FaultOf(field) ?? (field.IsRequired && !Has(field) ? Missing(field) : null);

    /// <summary>Puts the kind and moment of an activity together.</summary>
    private Diagnostic? Join(Activity activity)
    {
        var (kindField, momentField) = (Shape.Field("kind")!, Shape.Field("moment")!);
        var kind = (ActivityKind?)ValueOf(kindField);
        var moment = (SalesMoment?)ValueOf(momentField);
        if (kind is not { } known)
        {
            return moment is null || FaultOf(kindField) is not null ? null : Missing(kindField);
        }

        if (ActivityType.From(known, moment) is { } type)
        {
            Setters.SetType(activity, type);
            return null;
        }

        return new(ReadingDiagnostics.MomentNotAllowed, Path(momentField))
        {
            Arguments = [new("kind", Terms.Of(known).Label)],
        };
    }

    private static Diagnostic Missing(PartField field) =>
        new(ReadingDiagnostics.MissingField, Path(field))
        {
            Arguments = [new("field", field.Name), new("label", new LocalizedText($" ({field.Label.Dutch})", ""))],
        };

    private static PlanPath Path(PartField field) => PlanPath.Root.Property(field.Name);
}
