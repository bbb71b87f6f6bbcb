using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Comparison;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Rendering.Tables;
using Dakmad.Shapes;
using Dakmad.Traversal;
using NodaTime;

namespace Dakmad.Rendering.Comparisons;

/// <summary>Values and places of a plan as a reader sees them, with all their digits.</summary>
internal sealed class ChangeWords
{
    private readonly MarketingPlan _plan;
    private readonly Dictionary<(Type, string), string> _names = [];

    /// <summary>The names that several parts of a type have.</summary>
    private readonly HashSet<(Type, string)> _shared = [];

    public ChangeWords(MarketingPlan plan)
    {
        _plan = plan;
        var met = new HashSet<(Type, string)>();
        foreach (var (_, part) in PlanTraversal.Parts(plan))
        {
            // Touchpoints and tasks are called by their ids, which belong to a journey.
            if (part is PlanElement element and not (Touchpoint or TouchpointTask))
            {
                if (
                    _names.TryAdd((part.GetType(), element.Id), element.Name)
                    && !met.Add((part.GetType(), element.Name))
                )
                {
                    _shared.Add((part.GetType(), element.Name));
                }
            }
        }
    }

    /// <summary>What stood there; of what was removed what it said.</summary>
    public LocalizedText? Before(PlanChange change) =>
        change.Kind == PlanChangeKind.Removed ? Said(change.Part) : Value(change, change.Before, change.After);

    /// <summary>What stands there; of what was added what it says.</summary>
    public LocalizedText? After(PlanChange change) =>
        change.Kind == PlanChangeKind.Added ? Said(change.Part) : Value(change, change.After, change.Before);

    /// <summary>A value as it stands in a file; null for parts, and where there is none.</summary>
    public static string? InFile(PlanChange change, object? value) =>
        (change.Field, value) switch
        {
            (_, null) => null,
            (null, ValueList<ExtraField> fields) => Listed(fields),
            (null, _) => null,
            (var field, _) => field.Cells?.Write(value, Notation.File),
        };

    /// <summary>Where a part stands: in what, and at which position.</summary>
    public LocalizedText Place(PlanPath path)
    {
        PlanPart part = _plan;
        LocalizedText owner = new("het plan", "the plan");
        var position = 0;
        var way = path.Segments;
        for (var i = 0; i < way.Count; i++)
        {
            owner = part switch
            {
                MarketingPlan => owner,
                PlanElement element => LocalizedText.Same(element.Name),
                StrategicLevel or TacticalLevel or OperationalLevel => Terms.OfType(part.GetType()).Label,
                _ => owner,
            };
            var field = PartShape.Of(part.GetType()).Field(way[i])!;
            if (field.IsList)
            {
                position = int.Parse(way[++i], CultureInfo.InvariantCulture);
                part = PlanDiff.Parts(field, part)[position];
            }
            else
            {
                part = (PlanPart)field.Value(part)!;
            }
        }

        var number = (position + 1).ToString(CultureInfo.InvariantCulture);
        return new($"{owner.Dutch}, plaats {number}", $"{owner.English}, place {number}");
    }

    private LocalizedText? Value(PlanChange change, object? value, object? other) =>
        (change.Field, value) switch
        {
            (_, null) => null,
            (null, ValueList<ExtraField> fields) => LocalizedText.Same(Listed(Differing(fields, other))),
            (null, _) => null,
            (var field, _) => Value(field, value),
        };

    /// <summary>What a part says, field by field; lists of parts by their length.</summary>
    private LocalizedText? Said(PlanPart part)
    {
        var said = new List<LocalizedText>();
        Say(part, null, said);
        return said.Count == 0
            ? null
            : new(
                string.Join("; ", said.Select(word => word.Dutch)),
                string.Join("; ", said.Select(word => word.English))
            );
    }

    private void Say(PlanPart part, LocalizedText? way, List<LocalizedText> said)
    {
        foreach (var field in PartShape.Of(part.GetType()).Fields)
        {
            if (
                field.Value(part) is not { } value
                || (part is PlanElement && field.Property == nameof(PlanElement.Name))
                || (part is PlanElement element && field.Property == nameof(PlanElement.Id) && !IsShared(element))
            )
            {
                continue;
            }

            var label = PlanChange.Way(way, field.Label);
            if (value is PlanPart held)
            {
                Say(held, label, said);
            }
            else
            {
                var words = field.Holds is null
                    ? Value(field, value)
                    : LocalizedText.Same(PlanDiff.Parts(field, part).Count.ToString(CultureInfo.InvariantCulture));
                said.Add(new($"{label.Dutch}: {words.Dutch}", $"{label.English}: {words.English}"));
            }
        }

        if (!part.Extra.IsEmpty)
        {
            said.Add(LocalizedText.Same(Listed(part.Extra)));
        }
    }

    private LocalizedText Value(PartField field, object value) =>
        new(Value(field, value, Language.Dutch), Value(field, value, Language.English));

    private string Value(PartField field, object value, Language language)
    {
        var notation = language == Language.Dutch ? Notation.Dutch : Notation.English;
        var cell = field.Cells!.Write(value, notation);
        return (field.Form, value) switch
        {
            (FieldForm.Reference, _) => Named(field, cell),
            (FieldForm.References, _) => string.Join("; ", cell.Split("; ").Select(id => Named(field, id))),
            (FieldForm.Share, decimal share) => $"{Numerals.Exact(share * 100, 0, language)}%",
            (_, Money money) => Numerals.WithCurrency(
                money.Currency,
                Numerals.Exact(money.Amount, decimal.IsInteger(money.Amount) ? 0 : 2, language),
                language
            ),
            (FieldForm.Number or FieldForm.NotNegative or FieldForm.Positive, decimal number) => Numerals.Exact(
                number,
                0,
                language
            ),
            (_, long count) => Numerals.Exact(count, 0, language),
            (_, MeasurementUnit unit) => Terms.Of(unit)[language],
            (_, Period period) => PeriodWords.Of(period, language),
            (_, LocalDate day) => FigureText.Date(day)[language],
            (_, DateRange days) => FigureText.Days(days)[language],
            _ => cell,
        };
    }

    private bool IsShared(PlanElement element) => _shared.Contains((element.GetType(), element.Name));

    /// <summary>The name of what is referred to, and its id where the plan has several of that name.</summary>
    private string Named(PartField field, string id) =>
        _names.GetValueOrDefault((field.RefersTo!.Type, id)) is not { } name ? id
        : _shared.Contains((field.RefersTo.Type, name)) ? $"{name} ({id})"
        : name;

    /// <summary>Those that the other list has not; all when only the order differs.</summary>
    private static IEnumerable<ExtraField> Differing(ValueList<ExtraField> fields, object? other)
    {
        if (other is not ValueList<ExtraField> others)
        {
            return fields;
        }

        var same = others.ToHashSet();
        ExtraField[] own = [.. fields.Where(field => !same.Contains(field))];
        return own.Length > 0 || fields.Count < others.Count ? own : fields;
    }

    private static string Listed(IEnumerable<ExtraField> fields) =>
        string.Join("; ", fields.Select(field => $"{field.Name}: {field.Json}"));
}
