using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Dakmad.Formats;
using Dakmad.Glossary;
using NodaTime;

namespace Dakmad.Shapes;

/// <summary>How each form is written in a cell. Parts have no cell: they have cells of their own.</summary>
internal sealed class CellForms : FormVisitor<CellForm?>
{
    private static readonly Dictionary<FieldForm, CellForm> PlainForms = new()
    {
        [FieldForm.Text] = Text(FormWords.Text, static text => TextForm.IsValid(text)),
        [FieldForm.Id] = Text(FormWords.Id, static id => Identifier.IsValid(id)),
        [FieldForm.RuleId] = Text(FormWords.RuleId, static id => RuleIdForm.IsValid(id)),
        [FieldForm.Path] = Text(FormWords.Pointer, static pointer => PointerForm.IsValid(pointer)),
        [FieldForm.Currency] = Text(FormWords.Currency, static code => CurrencyForm.IsValid(code)),
        [FieldForm.Number] = Number(FormWords.Number),
        [FieldForm.Share] = new(
            static notation => CellWords.Share(notation),
            static (share, notation) => CellText.Of((decimal)share, notation),
            static (cell, notation) => CellText.Share(cell, notation)
        ),
        [FieldForm.NotNegative] = Number(FormWords.NotNegative),
        [FieldForm.Positive] = Number(FormWords.Positive),
        [FieldForm.Count] = Of<long>(
            FormWords.Whole,
            static (count, _) => count.ToString(CultureInfo.InvariantCulture),
            static (cell, notation) =>
                long.TryParse(
                    CellText.WithoutGroups(cell, notation),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var count
                )
                    ? count
                    : null
        ),
        [FieldForm.SmallCount] = SmallCount(FormWords.Whole),
        [FieldForm.SmallCountFromOne] = SmallCount(FormWords.WholeFromOne),
        [FieldForm.Flag] = Of<bool>(
            FormWords.Flag,
            static (flag, notation) => CellText.Of(flag, notation),
            static (cell, notation) => CellText.Flag(cell, notation)
        ),
        [FieldForm.Date] = new(
            static notation => CellWords.Date(notation),
            static (date, notation) => CellText.Of((LocalDate)date, notation),
            static (cell, notation) => CellText.Date(cell, notation)
        ),
        [FieldForm.Time] = Of<LocalTime>(
            ValueFormats.Time.Expected,
            static (time, _) => ValueFormats.Time.Format(time),
            static (cell, _) => CellText.Read(ValueFormats.Time, cell)
        ),
        [FieldForm.Duration] = Period(static notation => CellWords.Duration(notation)),
        [FieldForm.Interval] = Period(static notation => CellWords.Interval(notation)),
        [FieldForm.Texts] = List(
            FormWords.Texts,
            static text => text,
            static text => TextForm.IsValid(text),
            static text => text
        ),
        [FieldForm.Ids] = List(FormWords.Ids, static id => id, static id => Identifier.IsValid(id), static id => id),
        [FieldForm.Amount] = new(
            static notation => CellWords.Amount(notation),
            static (money, notation) => $"{((Money)money).Currency} {CellText.Of(((Money)money).Amount, notation)}",
            static (cell, notation) => AmountText.Read(cell, notation)
        ),
        [FieldForm.Days] = new(static notation => CellWords.Days(notation), WriteDays, ReadDays),
        [FieldForm.Bounds] = new(FormWords.Bounds, WriteBounds, ReadBounds),
        [FieldForm.Point] = new(FormWords.Point, WritePoint, ReadPoint),
    };

    /// <summary>The cells of a form; null when it holds parts.</summary>
    public static CellForm? Of(Form form) => form.Accept(new CellForms());

    public override CellForm Plain<TValue>(PlainForm<TValue> form) => PlainForms[form.Kind];

    public override CellForm OneOf<TEnum>(EnumForm<TEnum> form) =>
        new(
            static notation => CellWords.OneOf<TEnum>(notation),
            static (member, notation) => CellText.Of((TEnum)member, notation),
            static (cell, notation) => CellText.Member<TEnum>(cell, notation)
        );

    public override CellForm SetOf<TEnum>(EnumSetForm<TEnum> form) =>
        new(
            static notation => CellWords.OneOf<TEnum>(notation),
            static (members, notation) =>
                CellText.Join(((EnumSet<TEnum>)members).Select(member => CellText.Of(member, notation))),
            static (cell, notation) =>
            {
                var members = CellText.Split(cell).Select(item => CellText.Member<TEnum>(item, notation)).ToArray();
                return Array.TrueForAll(members, member => member.HasValue)
                    ? EnumSet.Create<TEnum>([.. members.Select(member => member!.Value)])
                    : null;
            }
        );

    public override CellForm Name<TName>(NameForm<TName> form) =>
        new(
            FormWords.Text,
            (named, _) => form.NameOf((TName)named),
            (cell, _) => TextForm.IsValid(cell) ? form.Make(cell) : null
        );

    public override CellForm Reference<TElement>(ReferenceForm<TElement> form) =>
        Of<Ref<TElement>>(
            FormWords.Id,
            static (reference, _) => reference.Id,
            static (cell, _) => Identifier.IsValid(cell) ? new Ref<TElement>(cell) : default(Ref<TElement>?)
        );

    public override CellForm References<TElement>(ReferencesForm<TElement> form) =>
        List(
            FormWords.Ids,
            static reference => reference.Id,
            static id => Identifier.IsValid(id),
            static id => new Ref<TElement>(id)
        );

    protected override CellForm? Other(Form form) => null;

    private static CellForm Of<TValue>(
        LocalizedText expected,
        Func<TValue, Notation, string> write,
        Func<string, Notation, TValue?> read
    )
        where TValue : struct =>
        new(expected, (value, notation) => write((TValue)value, notation), (cell, notation) => read(cell, notation));

    private static CellForm Text(LocalizedText expected, Func<string, bool> isValid) =>
        new(expected, static (text, _) => (string)text, (cell, _) => isValid(cell) ? cell : null);

    private static CellForm Number(LocalizedText expected) =>
        new(
            notation => CellWords.Number(expected, notation),
            static (number, notation) => CellText.Of((decimal)number, notation),
            static (cell, notation) => CellText.Number(cell, notation)
        );

    private static CellForm SmallCount(LocalizedText expected) =>
        Of<int>(
            expected,
            static (count, _) => count.ToString(CultureInfo.InvariantCulture),
            static (cell, notation) =>
                int.TryParse(
                    CellText.WithoutGroups(cell, notation),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var count
                )
                    ? count
                    : null
        );

    private static CellForm Period(Func<Notation, LocalizedText> expected) =>
        new(
            expected,
            static (period, notation) => CellText.Of((Period)period, notation),
            static (cell, notation) =>
                ValueFormats.Period.TryParse(Encoding.UTF8.GetBytes(cell), out var period) ? period
                : notation == Notation.File ? null
                : PeriodWords.Read(cell)
        );

    private static CellForm List<TItem>(
        LocalizedText expected,
        Func<TItem, string> write,
        Func<string, bool> isValid,
        Func<string, TItem> make
    ) =>
        new(
            expected,
            (items, _) => CellText.Join(((ValueList<TItem>)items).Select(write)),
            (cell, _) =>
                CellText.Split(cell) is var items && items.All(isValid) ? items.Select(make).ToValueList() : null
        );

    private static string WriteDays(object days, Notation notation)
    {
        var (start, end) = (((DateRange)days).Start, ((DateRange)days).End);
        return $"{Day(start)}/{Day(end)}";

        string Day(LocalDate? date) => date is { } day ? CellText.Of(day, notation) : "..";
    }

    private static DateRange? ReadDays(string cell, Notation notation)
    {
        if (DayParts(cell, notation) is not [var first, var last] || (IsOpen(first) && IsOpen(last)))
        {
            return null;
        }

        var (start, end) = (CellText.Date(first, notation), CellText.Date(last, notation));
        return (start is null && !IsOpen(first)) || (end is null && !IsOpen(last)) || end < start
            ? null
            : new(start, end);
    }

    /// <summary>People say <i>t/m</i>, <i>tot en met</i> or <i>to</i> where files have a slash.</summary>
    private static string[] DayParts(string cell, Notation notation) =>
        notation == Notation.File
            ? cell.Split('/')
            : cell.Split([" t/m ", " tot en met ", " to ", " – ", " - ", "/"], StringSplitOptions.TrimEntries);

    private static string WriteBounds(object bounds, Notation notation) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{((TouchpointRange)bounds).Minimum}..{((TouchpointRange)bounds).Maximum}"
        );

    private static TouchpointRange? ReadBounds(string cell, Notation notation)
    {
        if (cell.Split("..") is not [var least, var most] || (least.Length == 0 && most.Length == 0))
        {
            return null;
        }

        var (minimum, maximum) = (Count(least), Count(most));
        return (minimum is null && least.Length > 0) || (maximum is null && most.Length > 0) || maximum < minimum
            ? null
            : new(minimum, maximum);

        static int? Count(string text) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
    }

    private static string WritePoint(object point, Notation notation) =>
        point switch
        {
            JourneyPoint { Stage: { } stage } => CellText.Of(stage, notation),
            JourneyPoint { Phase: { } phase } => $"phase:{CellText.Of(phase, notation)}",
            JourneyPoint { Touchpoint: { } touchpoint } => $"touchpoint:{touchpoint.Id}",
            _ => "",
        };

    private static JourneyPoint? ReadPoint(string cell, Notation notation) =>
        cell.Split(':', 2) switch
        {
            ["phase", var phase] => CellText.Member<JourneyPhase>(phase, notation) is { } member ? new(member) : null,
            ["touchpoint", var id] => Identifier.IsValid(id) ? new(new Ref<Touchpoint>(id)) : null,
            _ => CellText.Member<SixBStage>(cell, notation) is { } stage ? new(stage) : null,
        };

    private static bool IsOpen(string day) => day == "..";
}
