using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Analysis.Strategy;

/// <summary>Writes the verdict on customer intimacy: its reasons and its sentence.</summary>
internal sealed class CustomerIntimacyText(
    JourneyReading reading,
    FitVerdict verdict,
    ValueList<MissingStatement> shares,
    StrategyContact[] decisive,
    Func<StrategyContact, bool?> isIndividual,
    (double Low, double High) share,
    bool hasContactAfter,
    bool isForgetful
)
{
    private static readonly Citation AfterSale = new("S0", 1082, 1096);

    private readonly VerdictBounds _bounds = reading.Bounds;

    public DisciplineVerdict Write() =>
        new()
        {
            Discipline = ValueDiscipline.CustomerIntimacy,
            IsChosen = false,
            Verdict = verdict,
            Sentence = VerdictWords.Sentence(
                VerdictWords.Opening(
                    reading.Name,
                    verdict,
                    ValueDiscipline.CustomerIntimacy,
                    share.High >= _bounds.MuchCustomisation && hasContactAfter && !isForgetful
                ),
                [.. Parts()],
                Held(),
                VerdictBounds.CustomerIntimacy
            ),
            Reasons = [.. Reasons()],
            Strength = (share.Low + share.High) / 2,
        };

    private bool? Is(StrategyContact contact) => isIndividual(contact);

    private LocalizedText Shown => Spoken.Shares(share.Low, share.High);

    private bool IsSegmented => decisive.Any(contact => contact.Service?.Customisation == Customisation.Segmented);

    /// <summary>What the source says and where the limit of Dakmad lies; not where a journey simply fits.</summary>
    private LocalizedText? Held()
    {
        if (verdict is FitVerdict.Fits or FitVerdict.TooLittleStated || share.Low >= _bounds.MuchCustomisation)
        {
            return null;
        }

        var bound = Spoken.Percentage(
            verdict == FitVerdict.Contradicts ? _bounds.LittleCustomisation : _bounds.MuchCustomisation
        );
        return new(
            $"S3: meer maatwerk om elke klant individueel te bedienen; grens van Dakmad: {bound.Dutch} van de contacten",
            $"S3: more customisation to serve each customer individually; Dakmad's limit: {bound.English} of the contacts"
        );
    }

    private IEnumerable<LocalizedText> Parts()
    {
        if (verdict == FitVerdict.TooLittleStated)
        {
            yield return VerdictWords.FillIn(Missing());
            yield break;
        }

        yield return SharePart();
        if (verdict == FitVerdict.FitsPartly)
        {
            foreach (var limit in Limits())
            {
                yield return limit;
            }
        }
        else if (verdict == FitVerdict.Fits)
        {
            var after = reading
                .Contacts.Where(contact =>
                    !contact.IsMereHandling && reading.Flows.Any(flow => flow.After(contact.Position) > 0)
                )
                .Select(contact => contact.Touchpoint.Name);
            var names = Spoken.Names(after);
            yield return new(
                $"na de aankoop gaat het contact door ({names.Dutch})",
                $"contact goes on after the purchase ({names.English})"
            );
        }
    }

    private LocalizedText SharePart()
    {
        if (share.High == 0)
        {
            return IsSegmented
                ? new(
                    "vanaf de beslissing is er hoogstens maatwerk per doelgroep en nergens per klant",
                    "from the decision on there is customisation by target group at most and nowhere for each customer"
                )
                : new(
                    "vanaf de beslissing krijgt elke klant overal hetzelfde",
                    "from the decision on every customer gets the same everywhere"
                );
        }

        var individual = decisive.Where(contact => Is(contact) == true).ToArray();
        var much = Spoken.Percentage(_bounds.MuchCustomisation);
        var near =
            VerdictWords.IsNear(share.Low, _bounds.MuchCustomisation) && verdict == FitVerdict.Fits
                ? new LocalizedText(
                    $", net genoeg (grens van Dakmad: {much.Dutch})",
                    $", just enough (Dakmad's limit: {much.English})"
                )
                : LocalizedText.Same("");
        var names = Spoken.Names(individual.Select(contact => contact.Touchpoint.Name));
        var which =
            individual.Length == 0
                ? LocalizedText.Same("")
                : new LocalizedText($" ({names.Dutch})", $" ({names.English})");
        if (share.Low >= 1)
        {
            return new(
                $"alle contacten van een koper vanaf de beslissing zijn op maat per klant{which.Dutch}",
                $"all contacts of a buyer from the decision on are tailored to each customer{which.English}"
            );
        }

        return new(
            $"{Shown.Dutch} van de contacten van een koper vanaf de beslissing is op maat per klant{which.Dutch}{near.Dutch}",
            $"{Shown.English} of the contacts of a buyer from the decision on are tailored to each customer{which.English}{near.English}"
        );
    }

    /// <summary>Whether what was ordered is handled after the purchase.</summary>
    private bool IsHandled =>
        reading.Contacts.Any(contact =>
            contact.IsMereHandling && reading.Flows.Any(flow => flow.After(contact.Position) > 0)
        );

    private IEnumerable<LocalizedText> Limits()
    {
        if (share.High >= _bounds.MuchCustomisation && !hasContactAfter)
        {
            yield return IsHandled
                ? new(
                    "maar na de aankoop gaat het contact alleen nog over de afhandeling",
                    "but after the purchase contact is about its handling alone"
                )
                : new(
                    "maar na de aankoop is er geen contact meer met de klant",
                    "but there is no contact with the customer after the purchase"
                );
        }

        if (share.High >= _bounds.MuchCustomisation && isForgetful)
        {
            yield return new(
                "maar volgens het plan zijn eerdere contacten van de klant nergens bekend",
                "but according to the plan earlier contacts of the customer are known nowhere"
            );
        }

        if (!shares.IsEmpty)
        {
            yield return VerdictWords.DependsOn(shares);
        }
        else if (Missing() is { Length: > 0 } missing && share.Low != share.High)
        {
            var fill = VerdictWords.FillIn(missing);
            yield return new($"om zeker te zijn: {fill.Dutch}", $"to be sure: {fill.English}");
        }
    }

    private MissingStatement[] Missing() =>
        !shares.IsEmpty ? [.. shares]
        : decisive.Length == 0
            ?
            [
                new(
                    reading.Place.Path.Property("touchpoints"),
                    new(
                        "wat er vanaf de beslissing van de klant gebeurt",
                        "what happens from the decision of the customer on"
                    )
                ),
            ]
        :
        [
            .. decisive
                .Where(contact => Is(contact) is null)
                .Select(contact =>
                    contact.Lacks(
                        new(
                            $"hoeveel maatwerk {Spoken.Name(contact.Touchpoint.Name)} biedt",
                            $"how far {Spoken.Name(contact.Touchpoint.Name)} is tailored"
                        ),
                        "service",
                        "customisation"
                    )
                ),
        ];

    private IEnumerable<VerdictReason> Reasons()
    {
        yield return ShareReason();
        yield return AfterReason();
        if (isForgetful)
        {
            yield return new()
            {
                Measure = "sharedContext",
                Effect = share.High >= _bounds.MuchCustomisation ? VerdictEffect.Limits : VerdictEffect.Shown,
                Basis = VerdictBasis.Statements,
                Touchpoints =
                [
                    .. decisive
                        .Where(contact => contact.Service?.SharedContext == false)
                        .Select(contact => contact.With(null)),
                ],
                Citations = [AfterSale],
                Text = new(
                    $"Volgens het plan is de klant nergens bekend van eerdere contacten {AfterSale}.",
                    $"According to the plan the customer is known nowhere from earlier contacts {AfterSale}."
                ),
            };
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

    private VerdictReason ShareReason()
    {
        var (much, little) = (
            Spoken.Percentage(_bounds.MuchCustomisation),
            Spoken.Percentage(_bounds.LittleCustomisation)
        );
        var (effect, bound) =
            verdict == FitVerdict.TooLittleStated ? (VerdictEffect.Missing, _bounds.LittleCustomisation)
            : share.Low >= _bounds.MuchCustomisation ? (VerdictEffect.For, _bounds.MuchCustomisation)
            : share.High <= _bounds.LittleCustomisation ? (VerdictEffect.Against, _bounds.LittleCustomisation)
            : (VerdictEffect.Limits, _bounds.MuchCustomisation);
        return new()
        {
            Measure = "individualShare",
            Effect = effect,
            Low = share.Low,
            High = share.High,
            ValueBound = reading.BoundOfShares,
            Bound = bound,
            FitBound = _bounds.MuchCustomisation,
            ContradictionBound = _bounds.LittleCustomisation,
            Basis = reading.Basis,
            Touchpoints =
            [
                .. decisive
                    .Select(contact => contact.With(reading.Flows.Max(flow => flow.Reached(contact.Position))))
                    .OrderByDescending(contact => contact.Weight),
            ],
            Citations = [VerdictBounds.CustomerIntimacy],
            Text = new(
                $"Op maat per klant: {Shown.Dutch} van de contacten van een koper vanaf de beslissing. S3: meer maatwerkmogelijkheden om elke klant individueel te bedienen {VerdictBounds.CustomerIntimacy}; grens van Dakmad: past vanaf {much.Dutch}, past niet tot en met {little.Dutch}.",
                $"Tailored to each customer: {Shown.English} of the contacts of a buyer from the decision on. S3: more room for customisation to serve each customer individually {VerdictBounds.CustomerIntimacy}; Dakmad's limit: fits from {much.English}, does not fit up to {little.English}."
            ),
        };
    }

    private VerdictReason AfterReason() =>
        new()
        {
            Measure = "contactAfterPurchase",
            Effect =
                hasContactAfter ? VerdictEffect.For
                : share.High >= _bounds.MuchCustomisation ? VerdictEffect.Limits
                : VerdictEffect.Shown,
            Basis = VerdictBasis.Statements,
            Touchpoints =
            [
                .. reading
                    .Contacts.Where(contact =>
                        !contact.IsMereHandling && reading.Flows.Any(flow => flow.After(contact.Position) > 0)
                    )
                    .Select(contact => contact.With(null)),
            ],
            Citations = [AfterSale],
            Text =
                hasContactAfter
                    ? new(
                        $"Na de aankoop gaat het contact met de klant door {AfterSale}.",
                        $"Contact with the customer goes on after the purchase {AfterSale}."
                    )
                : IsHandled
                    ? new(
                        $"Na de aankoop gaat het contact met de klant alleen nog over de afhandeling {AfterSale}.",
                        $"After the purchase contact with the customer is about its handling alone {AfterSale}."
                    )
                : new(
                    $"Na de aankoop is er geen contact meer met de klant {AfterSale}.",
                    $"After the purchase there is no more contact with the customer {AfterSale}."
                ),
        };
}
