using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Strategy;

/// <summary>Writes the verdict on product leadership: its reasons and its sentence.</summary>
internal sealed class ProductLeadershipText(JourneyReading reading, FitVerdict verdict, ServedGroup[] groups)
{
    private readonly VerdictBounds _bounds = reading.Bounds;

    public DisciplineVerdict Write() =>
        new()
        {
            Discipline = ValueDiscipline.ProductLeadership,
            IsChosen = false,
            Verdict = verdict,
            Sentence = VerdictWords.Sentence(
                VerdictWords.Opening(reading.Name, verdict, ValueDiscipline.ProductLeadership),
                [.. Parts()],
                Held(),
                VerdictBounds.ProductLeadership
            ),
            Reasons = [.. Reasons()],
            Strength = Strength(),
        };

    /// <summary>What the source says and where the limit of Dakmad lies; not where a journey simply fits.</summary>
    private LocalizedText? Held()
    {
        if (verdict is FitVerdict.Fits or FitVerdict.TooLittleStated)
        {
            return null;
        }

        if (groups.All(group => group.Hours is null || (group.Best is { } best && IsBasic(group, best))))
        {
            return new(
                "S3: hoge service voor alle klanten, bijvoorbeeld telefonische bereikbaarheid",
                "S3: high service for all customers, for example being reachable by phone"
            );
        }

        var bound = Spoken.Number(verdict == FitVerdict.Contradicts ? _bounds.SomeHours : _bounds.ManyHours);
        return new(
            $"S3: hoge service voor alle klanten, bijvoorbeeld telefonische bereikbaarheid; grens van Dakmad: {bound.Dutch} uur per week",
            $"S3: high service for all customers, for example being reachable by phone; Dakmad's limit: {bound.English} hours a week"
        );
    }

    private ServedGroup Worst =>
        groups
            .OrderBy(group => group.Least)
            .ThenBy(group => group.Hours ?? 0)
            .ThenBy(IdOf, StringComparer.Ordinal)
            .First();

    private ServedGroup Best =>
        groups
            .OrderByDescending(group => group.Least)
            .ThenByDescending(group => group.Hours ?? 0)
            .ThenBy(IdOf, StringComparer.Ordinal)
            .First();

    /// <summary>Between equals the order of the plan decides nothing: a list of target groups has none.</summary>
    private static string IdOf(ServedGroup group) => group.Group?.Id ?? "";

    private bool IsForAllAlike => groups.Select(group => (group.Least, group.Most)).Distinct().Count() == 1;

    private IEnumerable<LocalizedText> Parts()
    {
        if (verdict == FitVerdict.TooLittleStated)
        {
            yield return VerdictWords.FillIn(Missing());
        }
        else if (verdict == FitVerdict.Contradicts || IsForAllAlike || verdict == FitVerdict.Fits)
        {
            yield return Said(Worst, Everybody());
            if (Missing() is { Length: > 0 } missing)
            {
                var fill = VerdictWords.FillIn(missing);
                yield return new($"om zeker te zijn: {fill.Dutch}", $"to be sure: {fill.English}");
            }
        }
        else
        {
            yield return Said(Best, NameOf(Best));
            var worst = Said(Worst, NameOf(Worst));
            yield return new($"maar {worst.Dutch}", $"but {worst.English}");
        }
    }

    private LocalizedText Everybody() =>
        groups is [{ Group: null }] ? new("een klant", "a customer")
        : groups is [var only] ? NameOf(only)
        : new("elke doelgroep", "every target group");

    private static LocalizedText NameOf(ServedGroup group) =>
        group.Group is { } named
            ? new($"doelgroep {Spoken.Name(named.Name)}", $"target group {Spoken.Name(named.Name)}")
            : new("een klant", "a customer");

    private LocalizedText Said(ServedGroup group, LocalizedText who)
    {
        if (group.Most != group.Least && group.Least == Reachability.Hardly)
        {
            return new(
                $"of {who.Dutch} een medewerker kan bereiken, staat niet in het plan",
                $"whether {who.English} can reach a person is not in the plan"
            );
        }

        if (group.Best is not { } best)
        {
            return new(
                $"{who.Dutch} kan vanaf de beslissing nergens zelf een medewerker bereiken",
                $"{who.English} can reach a person nowhere from the decision on"
            );
        }

        var where = Spoken.Names(Contributing(group).Select(contact => contact.Contact.Touchpoint.Name));
        var how = How(group, best);
        var near = Near(group, best);
        var basic =
            IsBasic(group, best) && group.Hours is not null
                ? new LocalizedText(
                    ", maar volgens het plan is dat basisservice",
                    ", but by the plan that is basic service"
                )
                : null;
        return group.Least switch
        {
            Reachability.Well => new(
                $"{who.Dutch} kan {how.Dutch} een medewerker bereiken ({where.Dutch}){near.Dutch}",
                $"{who.English} can reach a person {how.English} ({where.English}){near.English}"
            ),
            _ when basic is not null => new(
                $"{who.Dutch} kan {how.Dutch} een medewerker bereiken ({where.Dutch}){basic.Dutch}",
                $"{who.English} can reach a person {how.English} ({where.English}){basic.English}"
            ),
            Reachability.Somewhat => new(
                $"{who.Dutch} kan {how.Dutch} een medewerker bereiken ({where.Dutch}), geen hoge service",
                $"{who.English} can reach a person {how.English} ({where.English}), which is no high service"
            ),
            _ => new(
                $"{who.Dutch} kan {(IsBasic(group, best) ? "alleen" : "maar")} {how.Dutch} een medewerker bereiken ({where.Dutch})",
                $"{who.English} can reach a person only {how.English} ({where.English})"
            ),
        };
    }

    /// <summary>That the hours are hardly more than enough; nothing where they are well over the limit.</summary>
    private LocalizedText Near(ServedGroup group, ServiceContact best)
    {
        var limit = Spoken.Number(_bounds.ManyHours);
        return
            HoursDecide(group, best)
            && group.Hours is { } hours
            && hours >= _bounds.ManyHours
            && VerdictWords.IsNear(hours, _bounds.ManyHours)
            ? new(
                $", net genoeg (grens van Dakmad: {limit.Dutch} uur)",
                $", just enough (Dakmad's limit: {limit.English} hours)"
            )
            : LocalizedText.Same("");
    }

    /// <summary>The contacts that make up the hours or the level that is said.</summary>
    private static IEnumerable<ServiceContact> Contributing(ServedGroup group) =>
        group.Stated.Length > 0
            ? group.Stated
            : group.Contacts.Where(contact => contact.IsCertain && contact.ByLevel == group.Least);

    /// <summary>Whether the hours are what makes a group reach a person so well or so badly.</summary>
    private bool HoursDecide(ServedGroup group, ServiceContact best) =>
        group.Hours is { } hours
        && !IsBasic(group, best)
        && (
            ServiceContact.ByHours(hours, _bounds) == group.Least
            || best.ByAnswer(_bounds) is not { } answer
            || answer != group.Least
        );

    private bool AnswerDecides(ServedGroup group, ServiceContact best) =>
        best.ByAnswer(_bounds) is { } answer
        && !IsBasic(group, best)
        && (
            answer == group.Least
            || !HoursDecide(group, best)
            || ServiceContact.ByHours(group.Hours!.Value, _bounds) != group.Least
        );

    /// <summary>Whether less service than customers are used to is what keeps a contact from counting.</summary>
    private bool IsBasic(ServedGroup group, ServiceContact best) =>
        best.Level == ServiceLevel.Basic
        && (group.Hours is not { } hours || ServiceContact.ByHours(hours, _bounds) > group.Least)
        && (best.ByAnswer(_bounds) is not { } answer || answer > group.Least);

    private LocalizedText How(ServedGroup group, ServiceContact best)
    {
        var parts = new List<LocalizedText>();
        if (HoursDecide(group, best) && group.Hours is { } hours)
        {
            parts.Add(Weekly(hours));
        }

        if (AnswerDecides(group, best) && best.Contact.Service?.ResponseTime is { } answer)
        {
            var time = PeriodWords.Of(answer);
            parts.Add(new($"met antwoord binnen {time.Dutch}", $"with an answer within {time.English}"));
        }

        if (parts.Count == 0)
        {
            return best.Level switch
            {
                ServiceLevel.High => new("met hoge service", "with high service"),
                ServiceLevel.Standard => new("met gewone service", "with usual service"),
                ServiceLevel.Basic when group.Hours is { } open => Weekly(open),
                ServiceLevel.Basic => new("met basisservice", "with basic service"),
                _ => new("op niet genoemde uren", "at hours that are not stated"),
            };
        }

        return new(
            string.Join(" ", parts.Select(part => part.Dutch)),
            string.Join(" ", parts.Select(part => part.English))
        );
    }

    private static LocalizedText Weekly(double hours)
    {
        if (hours >= Profile.WeekHours.DayAndNight)
        {
            return new("dag en nacht", "day and night");
        }

        var shown = Spoken.Number(Math.Round(hours, 1));
        return new($"{shown.Dutch} uur per week", $"{shown.English} hours a week");
    }

    private MissingStatement[] Missing() =>
        verdict is FitVerdict.TooLittleStated or FitVerdict.FitsPartly
            ?
            [
                .. groups
                    .Where(group => group.Most != group.Least)
                    .SelectMany(group => group.Unstated)
                    .DistinctBy(contact => contact.Contact.Position)
                    .OrderBy(contact => contact.Contact.Position)
                    .Select(MissingOf),
            ]
            : [];

    private static MissingStatement MissingOf(ServiceContact contact)
    {
        var name = Spoken.Name(contact.Contact.Touchpoint.Name);
        if (!contact.Contact.IsPlaced)
        {
            return contact.Contact.Lacks(new($"in welke fase {name} valt", $"at which stage {name} is"), "stages");
        }

        return contact.IsCertain
            ? contact.Contact.Lacks(
                new(
                    $"wanneer {name} bereikbaar is of hoe snel er antwoord komt",
                    $"when {name} can be reached or how soon an answer comes"
                ),
                "service",
                "hours"
            )
            : contact.Contact.Lacks(
                new($"wie {name} afhandelt (een medewerker of niet)", $"who handles {name} (a person or not)"),
                "handling"
            );
    }

    /// <summary>By the hours of the worst served group, and between equals by how many of its contacts promise much.</summary>
    private double Strength()
    {
        var worst = Worst;
        var high = worst.Contacts.Count(contact => contact.Level == ServiceLevel.High);
        return ((double)worst.Least * 1000) + (worst.Hours ?? 0) + (high / 100.0);
    }

    private IEnumerable<VerdictReason> Reasons()
    {
        foreach (var group in groups)
        {
            yield return ReasonOf(group);
        }

        if (Missing() is { Length: > 0 } missing)
        {
            var fill = VerdictWords.FillIn(missing);
            yield return new()
            {
                Measure = "statements",
                Effect = VerdictEffect.Missing,
                Basis = VerdictBasis.Statements,
                Missing = [.. missing],
                Text = new($"Niet ingevuld: {fill.Dutch}.", $"Not stated: {fill.English}."),
            };
        }
    }

    private VerdictReason ReasonOf(ServedGroup group)
    {
        var said = Said(group, NameOf(group));
        var (many, some) = (Spoken.Number(_bounds.ManyHours), Spoken.Number(_bounds.SomeHours));

        // Who waits on the line does so within the hours: by phone the answer does not make up for them.
        var both = group.Best is { Contact.Form: ChannelForm.Phone, Hours: not null, AnswerDays: not null }
            ? new LocalizedText(
                "; aan de telefoon telt het minste van de twee",
                "; by phone the lesser of the two counts"
            )
            : LocalizedText.Same("");
        var effect =
            group.Most != group.Least ? VerdictEffect.Missing
            : group.Least == Reachability.Well ? VerdictEffect.For
            : group.Least == Reachability.Hardly && verdict == FitVerdict.Contradicts ? VerdictEffect.Against
            : VerdictEffect.Limits;
        var hours =
            group.Best is { } best
            && HoursDecide(group, best)
            && ServiceContact.ByHours(group.Hours!.Value, _bounds) == group.Least
                ? group.Hours
                : null;
        return new()
        {
            Measure = "servicePerGroup",
            Effect = effect,
            Low = hours,
            High = hours,
            Bound =
                hours is null ? null
                : group.Least == Reachability.Hardly ? _bounds.SomeHours
                : _bounds.ManyHours,
            FitBound = hours is null ? null : _bounds.ManyHours,
            ContradictionBound = hours is null ? null : _bounds.SomeHours,
            Basis = VerdictBasis.Statements,
            Touchpoints = [.. Contributing(group).Select(contact => contact.Contact.With(null))],
            Citations = [VerdictBounds.ProductLeadership],
            Text = new(
                $"{Capital(said.Dutch)}. S3: een hoog niveau van service voor alle klanten, bijvoorbeeld telefonische bereikbaarheid {VerdictBounds.ProductLeadership}; grens van Dakmad: goed vanaf {many.Dutch} uur per week of antwoord binnen een werkdag, enigszins vanaf {some.Dutch} uur of binnen {Spoken.Number(_bounds.SlowAnswer).Dutch} werkdagen{both.Dutch}.",
                $"{Capital(said.English)}. S3: a high level of service for all customers, for example being reachable by phone {VerdictBounds.ProductLeadership}; Dakmad's limit: well from {many.English} hours a week or an answer within a working day, somewhat from {some.English} hours or within {Spoken.Number(_bounds.SlowAnswer).English} working days{both.English}."
            ),
        };
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
