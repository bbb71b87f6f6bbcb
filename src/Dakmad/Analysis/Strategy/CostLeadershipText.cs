using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Analysis.Strategy;

/// <summary>Writes the verdict on cost leadership: its reasons and its sentence.</summary>
internal sealed class CostLeadershipText
{
    private static readonly LocalizedText Hedge = new(
        "S3: wellicht zo goedkoop mogelijk, dus meer online en minder telefonisch en face-to-face",
        "S3: perhaps as cheap as possible, so more online and less by phone and face to face"
    );

    private readonly JourneyReading _reading;
    private readonly VerdictBounds _bounds;
    private readonly FitVerdict _verdict;
    private readonly ContactTally[] _tallies;
    private readonly ValueList<MissingStatement> _shares;
    private readonly (double Low, double High) _personal;
    private readonly (double Low, double High)? _cost;
    private readonly (double Low, double High)? _ratio;
    private readonly string _currency;
    private Dictionary<Touchpoint, StrategyContact>? _contacts;

    public CostLeadershipText(
        JourneyReading reading,
        FitVerdict verdict,
        ContactTally[] tallies,
        ValueList<MissingStatement> shares
    )
    {
        (_reading, _bounds, _verdict, _tallies, _shares) = (reading, reading.Bounds, verdict, tallies, shares);
        _personal = (reading.Least(tallies, tally => tally.Personal.Low), tallies.Max(tally => tally.Personal.High));
        _currency = reading.Index.Currency ?? "";
        if (tallies.All(tally => tally.Cost is not null))
        {
            _cost = (tallies.Min(tally => tally.Cost!.Value.Low), tallies.Max(tally => tally.Cost!.Value.High));
            if (reading.Price is { Low: { } least, High: { } most })
            {
                _ratio = (_cost.Value.Low / most, _cost.Value.High / least);
            }
        }
    }

    private bool IsDear => _ratio is { Low: var low } && low > _bounds.HighCost;

    private bool IsCheap => _ratio is { High: var high } && high <= _bounds.LowCost;

    private bool IsServed => _tallies.All(tally => tally.PersonalService >= _bounds.PersonalService);

    private bool IsAcquitted => _verdict == FitVerdict.Fits && _personal.High > _bounds.FewPersonalContacts;

    private bool IsSoftened =>
        _verdict == FitVerdict.FitsPartly
        && _personal.Low > _bounds.MostPersonalContacts
        && _ratio is { High: var high }
        && high <= _bounds.ModerateCost;

    public DisciplineVerdict Write() =>
        new()
        {
            Discipline = ValueDiscipline.CostLeadership,
            IsChosen = false,
            Verdict = _verdict,
            Sentence = VerdictWords.Sentence(
                VerdictWords.Opening(_reading.Name, _verdict, ValueDiscipline.CostLeadership),
                [.. Parts()],
                Held(),
                VerdictBounds.CostLeadership
            ),
            Reasons = [.. Reasons()],
            Strength = -(_personal.Low + _personal.High) / 2,
        };

    /// <summary>What the source says and where the limit of Dakmad lies; not where a journey simply fits.</summary>
    private LocalizedText? Held()
    {
        if (_verdict is FitVerdict.Fits or FitVerdict.TooLittleStated)
        {
            return null;
        }

        if (IsDear || (_personal.High <= _bounds.FewPersonalContacts && _ratio is not null))
        {
            var share = Spoken.Percentage(IsDear ? _bounds.HighCost : _bounds.ModerateCost);
            return new(
                $"S3: wellicht zo goedkoop mogelijk; grens van Dakmad: {share.Dutch} van de prijs",
                $"S3: perhaps as cheap as possible; Dakmad's limit: {share.English} of the price"
            );
        }

        var (one, _) = _reading.PurchaseNoun;
        var bound = Spoken.Number(
            _verdict == FitVerdict.Contradicts ? _bounds.MostPersonalContacts : _bounds.FewPersonalContacts
        );
        return new(
            $"S3: wellicht minder telefonisch en face-to-face; grens van Dakmad: {bound.Dutch} per {one.Dutch}",
            $"S3: perhaps less by phone and face to face; Dakmad's limit: {bound.English} per {one.English}"
        );
    }

    private IEnumerable<LocalizedText> Parts()
    {
        switch (_verdict)
        {
            case FitVerdict.Fits when IsAcquitted:
                yield return CostPart();
                var personal = PersonalPart();
                yield return new($"ook al {Subordinate(personal.Dutch)}", $"although {personal.English}");
                break;
            case FitVerdict.Contradicts when IsDear:
                yield return CostPart();
                if (_personal.Low > _bounds.MostPersonalContacts)
                {
                    yield return PersonalPart();
                }

                break;
            case FitVerdict.TooLittleStated:
                yield return VerdictWords.FillIn(Missing());
                break;
            default:
                yield return PersonalPart();
                if (_verdict == FitVerdict.Fits && Online is { Low: >= 0.5 } online)
                {
                    yield return OnlinePart(online);
                }

                if (_cost is not null)
                {
                    yield return CostPart();
                }

                if (_verdict == FitVerdict.FitsPartly && Missing() is { Length: > 0 } missing)
                {
                    yield return Hangs(missing);
                }
                else if (_verdict == FitVerdict.FitsPartly && IsServed)
                {
                    yield return ServedPart();
                }

                break;
        }
    }

    private static LocalizedText OnlinePart((double Low, double High) online)
    {
        var share = Spoken.Shares(online.Low, online.High);
        return online.High == 0 ? new("geen contact van kopers is online", "no contact of buyers is online")
            : online.Low >= 1 ? new("alle contacten van kopers zijn online", "all contacts of buyers are online")
            : new(
                $"{share.Dutch} van de contacten van kopers is online",
                $"{share.English} of the contacts of buyers are online"
            );
    }

    /// <summary>A clause that begins with where it counts and goes on with <i>is er</i>, as a subordinate one.</summary>
    private static string Subordinate(string clause) =>
        clause.Contains(" is er ", System.StringComparison.Ordinal)
            ? "is er " + clause.Replace(" is er ", " ", System.StringComparison.Ordinal)
        : clause.Contains(" wordt ", System.StringComparison.Ordinal)
            ? "wordt " + clause.Replace(" wordt ", " ", System.StringComparison.Ordinal)
        : clause;

    private (double Low, double High)? Online =>
        _reading.Graph.Choices.All(static choice => choice.IsRate) && _tallies.All(tally => tally.Online is not null)
            ? (
                _reading.Least(_tallies, tally => tally.Online!.Value.Low),
                _tallies.Max(tally => tally.Online!.Value.High)
            )
            : null;

    private LocalizedText Hangs(MissingStatement[] missing)
    {
        if (!_shares.IsEmpty)
        {
            return VerdictWords.DependsOn(_shares);
        }

        var fill = VerdictWords.FillIn(missing);
        return new($"om zeker te zijn: {fill.Dutch}", $"to be sure: {fill.English}");
    }

    /// <summary>How often a buyer is called or met.</summary>
    private LocalizedText PersonalPart()
    {
        if (_personal.High == 0)
        {
            return new("er is geen telefonisch of face-to-face contact", "there is no phone or face-to-face contact");
        }

        var (one, many) = _reading.PurchaseNoun;
        var isLeast =
            (IsLeast && _personal.Low == _personal.High)
            || (_verdict == FitVerdict.Contradicts && (IsLeast || _personal.Low < _personal.High));
        var met = Met(isLeast);
        var how = Manner(met);
        var names = Spoken.Names(met.Select(contact => contact.Touchpoint.Name));
        var least = isLeast ? new LocalizedText("minstens ", "at least ") : LocalizedText.Same("");
        var high = isLeast ? _personal.Low : _personal.High;
        var near = Near();
        if (_personal.High < 1)
        {
            var scale =
                _personal.High < 0.01 ? 10_000
                : _personal.High < 0.1 && _personal.High * 100 < 1.5 ? 1_000
                : 100;
            var times = Spoken.Range(_personal.Low * scale, high * scale, Rounded);
            var of = Spoken.Number(scale);
            if (how.English == "phone")
            {
                return new(
                    $"op elke {of.Dutch} {many.Dutch} wordt {least.Dutch}{times.Dutch} keer gebeld ({names.Dutch}){near.Dutch}",
                    $"for every {of.English} {many.English} there are {least.English}{times.English} phone calls ({names.English}){near.English}"
                );
            }

            return new(
                $"op elke {of.Dutch} {many.Dutch} is er {least.Dutch}{times.Dutch} keer {how.Dutch} contact ({names.Dutch}){near.Dutch}",
                $"for every {of.English} {many.English} there are {least.English}{times.English} {how.English} contacts ({names.English}){near.English}"
            );
        }

        var each = Spoken.Range(_personal.Low, high, Tenths);
        var counted = Counted();
        return new(
            $"per {one.Dutch} is er {least.Dutch}{each.Dutch} keer {how.Dutch} contact ({names.Dutch}){counted.Dutch}{near.Dutch}",
            each.English == "1"
                ? $"per {one.English} there is {least.English}1 {how.English} contact ({names.English}){counted.English}{near.English}"
                : $"per {one.English} there are {least.English}{each.English} {how.English} contacts ({names.English}){counted.English}{near.English}"
        );
    }

    /// <summary>What a number of contacts is, where the plan says of no step how many customers come there.</summary>
    private LocalizedText Counted() =>
        _reading.Basis == VerdictBasis.Steps
            ? new(" als elke koper elke stap doorloopt", " if every buyer takes every step")
            : LocalizedText.Same("");

    /// <summary>By phone, face to face, or both.</summary>
    private LocalizedText Manner(IEnumerable<DecidingContact> met)
    {
        var forms = met.Select(contact => ContactOf(contact).Form).ToHashSet();
        return forms.SetEquals([ChannelForm.Phone]) ? new("telefonisch", "phone")
            : forms.IsSubsetOf([ChannelForm.FaceToFace, ChannelForm.Physical]) ? new("face-to-face", "face-to-face")
            : new("telefonisch of face-to-face", "phone or face-to-face");
    }

    private StrategyContact ContactOf(DecidingContact deciding)
    {
        if (_contacts is null)
        {
            _contacts = new(ReferenceEqualityComparer.Instance);
            foreach (var contact in _reading.Contacts)
            {
                _contacts.TryAdd(contact.Touchpoint, contact);
            }
        }

        return _contacts[deciding.Touchpoint];
    }

    /// <summary>The personal contacts that are counted; of "at least" those alone that are known to be so.</summary>
    private DecidingContact[] Met(bool isLeast)
    {
        DecidingContact[] all = [.. MostMet()];
        var known = isLeast ? Array.FindAll(all, contact => ContactOf(contact).Personal.Least > 0) : all;
        return known.Length > 0 ? known : all;
    }

    private IEnumerable<DecidingContact> MostMet() =>
        _tallies
            .SelectMany(tally => tally.PersonalContacts)
            .GroupBy(contact => contact.Path)
            .Select(same => same.MaxBy(contact => contact.Weight)!)
            .OrderByDescending(contact => contact.Weight);

    /// <summary>Whether there may be more contacts than are known: those with customers who drop off are not stated.</summary>
    private bool IsLeast => _reading.Bound != FigureBound.Exact && _personal.High > 0;

    /// <summary>That the contacts are hardly few enough, or hardly too many; nothing where they are well off the limit.</summary>
    private LocalizedText Near()
    {
        var (few, most) = (Spoken.Number(_bounds.FewPersonalContacts), Spoken.Number(_bounds.MostPersonalContacts));
        var (one, _) = _reading.PurchaseNoun;
        return _verdict == FitVerdict.Contradicts && VerdictWords.IsNear(_personal.Low, _bounds.MostPersonalContacts)
                ? new(
                    $", net te veel (grens van Dakmad: {most.Dutch} per {one.Dutch})",
                    $", just too many (Dakmad's limit: {most.English} per {one.English})"
                )
            : _verdict == FitVerdict.Fits
            && !IsAcquitted
            && VerdictWords.IsNear(_personal.High, _bounds.FewPersonalContacts)
                ? new(
                    $", net weinig genoeg (grens van Dakmad: {few.Dutch} per {one.Dutch})",
                    $", just few enough (Dakmad's limit: {few.English} per {one.English})"
                )
            : LocalizedText.Same("");
    }

    private static LocalizedText Rounded(double value) =>
        Spoken.Number(value >= 5 ? Math.Round(value) : Math.Round(value, 1));

    private static LocalizedText Tenths(double value) => Spoken.Number(Math.Round(value, 1));

    /// <summary>What a purchase costs in contacts, next to the price.</summary>
    private LocalizedText CostPart()
    {
        var (one, _) = _reading.PurchaseNoun;
        var cost = Spoken.Range(_cost!.Value.Low, IsDear || CostIsLeast ? _cost.Value.Low : _cost.Value.High, Money);
        var isLeast = CostIsLeast || (IsDear && _cost.Value.Low < _cost.Value.High);
        var only = IsAcquitted ? new LocalizedText("maar ", "only ") : LocalizedText.Same("");
        var least = isLeast ? new LocalizedText("minstens ", "at least ") : LocalizedText.Same("");
        if (_reading.Price is not { Low: { } low, High: { } high })
        {
            return new(
                $"een {one.Dutch} kost {least.Dutch}{cost.Dutch} aan contacten",
                $"{Article(one.English)} costs {least.English}{cost.English} in contacts"
            );
        }

        var price = Spoken.Range(low, high, Money);
        var dear = IsDear
            ? new LocalizedText(
                $" ({Spoken.Percentage(_ratio!.Value.Low).Dutch} daarvan)",
                $" ({Spoken.Percentage(_ratio.Value.Low).English} of it)"
            )
            : LocalizedText.Same("");
        return new(
            $"een {one.Dutch} kost {only.Dutch}{least.Dutch}{cost.Dutch} aan contacten bij een prijs van {price.Dutch}{dear.Dutch}",
            $"{Article(one.English)} costs {only.English}{least.English}{cost.English} in contacts at a price of {price.English}{dear.English}"
        );
    }

    private bool LacksCosts => _tallies.Any(tally => tally.LacksCosts);

    /// <summary>Whether a purchase may cost more than the highest that is counted.</summary>
    private bool CostIsLeast =>
        LacksCosts || (_reading.Bound != FigureBound.Exact && _cost!.Value.Low == _cost.Value.High);

    private static string Article(string noun) => noun.StartsWith('o') ? $"an {noun}" : $"a {noun}";

    private LocalizedText Money(double value) => Spoken.Amount(value, _currency);

    private LocalizedText ServedPart()
    {
        var share = Spoken.Percentage(_tallies.Min(tally => tally.PersonalService));
        return new(
            $"maar bij {share.Dutch} van de contacten vanaf de beslissing bedient een medewerker de klant op maat",
            $"but in {share.English} of the contacts from the decision on a person serves the customer to measure"
        );
    }

    private MissingStatement[] Missing()
    {
        if (!_shares.IsEmpty)
        {
            return [.. _shares];
        }

        if (_verdict is not (FitVerdict.FitsPartly or FitVerdict.TooLittleStated))
        {
            return [];
        }

        MissingStatement[] missing = [.. MissingForms(), .. MissingVolumes(), .. MissingCosts()];
        return missing.Length > 0 || _verdict != FitVerdict.TooLittleStated
            ? missing
            :
            [
                new(
                    _reading.Place.Path.Property("touchpoints"),
                    new("hoeveel klanten waar komen", "how many customers come where")
                ),
            ];
    }

    private IEnumerable<MissingStatement> MissingForms() =>
        _reading
            .Contacts.Where(contact => contact.Personal is (0, > 0) && _reading.IsMet(contact))
            .Select(contact =>
                contact.Lacks(
                    new(
                        $"de contactvorm van het kanaal van {Spoken.Name(contact.Touchpoint.Name)}",
                        $"the form of contact of the channel of {Spoken.Name(contact.Touchpoint.Name)}"
                    ),
                    "channel"
                )
            );

    private bool Crosses(double bound) => _personal.Low <= bound && bound < _personal.High;

    private IEnumerable<MissingStatement> MissingVolumes()
    {
        if (!Crosses(_bounds.FewPersonalContacts) && !Crosses(_bounds.MostPersonalContacts))
        {
            return [];
        }

        return _reading
            .Contacts.Where(contact =>
                contact.Personal.Most > 0
                && _reading.Flows.Any(flow => flow.After(contact.Position) > 0 && !flow.IsAfterKnown(contact.Position))
            )
            .Select(contact =>
                contact.Lacks(
                    new(
                        $"hoeveel kopers bij {Spoken.Name(contact.Touchpoint.Name)} komen",
                        $"how many buyers come to {Spoken.Name(contact.Touchpoint.Name)}"
                    ),
                    "volume",
                    "expected"
                )
            );
    }

    /// <summary>What would let the cost speak where the form alone speaks against.</summary>
    private IEnumerable<MissingStatement> MissingCosts()
    {
        var tally = _tallies[0];
        if (_cost is not null && _reading.Price.Missing is { } price && !(_ratio?.High <= _bounds.LowCost))
        {
            yield return price;
        }

        if (
            _cost is null
            || tally.HasPersonalMadeToMeasure == true
            || _personal.High <= _bounds.FewPersonalContacts
            || (_reading.Price.IsCertain && _ratio?.Low > _bounds.ModerateCost)
            || !tally.IsNearlyComplete
        )
        {
            yield break;
        }

        foreach (var contact in tally.WithoutCost)
        {
            yield return contact.Lacks(
                new(
                    $"de kosten per contact van {Spoken.Name(contact.Touchpoint.Name)}",
                    $"the cost per contact of {Spoken.Name(contact.Touchpoint.Name)}"
                ),
                "cost",
                "perContact"
            );
        }

        foreach (var contact in tally.HasPersonalMadeToMeasure is null ? tally.WithoutCustomisation : [])
        {
            yield return contact.Lacks(
                new(
                    $"hoeveel maatwerk {Spoken.Name(contact.Touchpoint.Name)} biedt",
                    $"how far {Spoken.Name(contact.Touchpoint.Name)} is tailored"
                ),
                "service",
                "customisation"
            );
        }
    }

    private IEnumerable<VerdictReason> Reasons()
    {
        if (IsDear && _verdict == FitVerdict.Contradicts)
        {
            yield return CostReason();
            yield return PersonalReason();
        }
        else
        {
            yield return PersonalReason();
            if (_cost is not null)
            {
                yield return CostReason();
            }
        }

        if (IsServed)
        {
            yield return ServedReason();
        }

        if (Online is { } online)
        {
            var share = OnlinePart(online);
            yield return new()
            {
                Measure = "onlineShareOfBuyers",
                Effect = VerdictEffect.Shown,
                Low = online.Low,
                High = online.High,
                ValueBound = _reading.BoundOfShares,
                Basis = _reading.Basis,
                Citations = [VerdictBounds.CostLeadership],
                Text = new(
                    $"{char.ToUpperInvariant(share.Dutch[0])}{share.Dutch[1..]}.",
                    $"{char.ToUpperInvariant(share.English[0])}{share.English[1..]}."
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
                Text = new(
                    $"Het oordeel hangt af van wat er niet staat: {fill.Dutch}.",
                    $"The verdict depends on what is not stated: {fill.English}."
                ),
            };
        }
    }

    private VerdictReason PersonalReason()
    {
        var (effect, bound) = PersonalEffect();
        var value = Spoken.Range(_personal.Low, _personal.High, Spoken.Number);
        var (one, _) = _reading.PurchaseNoun;
        var (few, most) = (Spoken.Number(_bounds.FewPersonalContacts), Spoken.Number(_bounds.MostPersonalContacts));
        var least =
            IsLeast && _personal.Low == _personal.High
                ? new LocalizedText("minstens ", "at least ")
                : LocalizedText.Same("");
        return new()
        {
            Measure = "personalContactsPerPurchase",
            Effect = effect,
            Low = _personal.Low,
            High = _personal.High,
            ValueBound = _personal.High > 0 ? _reading.Bound : FigureBound.Exact,
            Bound = bound,
            FitBound = _bounds.FewPersonalContacts,
            ContradictionBound = _bounds.MostPersonalContacts,
            Basis = _reading.Basis,
            Touchpoints = [.. MostMet()],
            Citations = [VerdictBounds.CostLeadership],
            Text = new(
                $"Telefonisch en face-to-face contact per {one.Dutch}: {least.Dutch}{value.Dutch}. {Hedge.Dutch} {VerdictBounds.CostLeadership}; grens van Dakmad: past tot en met {few.Dutch}, past niet boven {most.Dutch}.{Outweighed().Dutch}{Basis().Dutch}",
                $"Phone and face-to-face contacts per {one.English}: {least.English}{value.English}. {Hedge.English} {VerdictBounds.CostLeadership}; Dakmad's limit: fits up to {few.English}, does not fit above {most.English}.{Outweighed().English}{Basis().English}"
            ),
        };
    }

    /// <summary>What low cost makes of many contacts, and when it does not: without it the limits contradict the verdict.</summary>
    private LocalizedText Outweighed()
    {
        var (low, moderate) = (Spoken.Percentage(_bounds.LowCost), Spoken.Percentage(_bounds.ModerateCost));
        if (IsAcquitted)
        {
            return new(
                $" Een customer journey past ook als de contacten hoogstens {low.Dutch} van de prijs kosten en er geen maatwerk bij is.",
                $" A journey also fits where contacts cost up to {low.English} of the price and none of them is made to measure."
            );
        }

        if (IsSoftened)
        {
            return new(
                $" Een customer journey past ook dan nog deels als de contacten hoogstens {moderate.Dutch} van de prijs kosten.",
                $" Even then a journey still fits in part where contacts cost up to {moderate.English} of the price."
            );
        }

        var tailored = Met(isLeast: false)
            .Select(contact => ContactOf(contact))
            .Where(contact => contact.IsIndividual == true)
            .Select(contact => contact.Touchpoint.Name)
            .ToArray();
        var isTooMany = _personal.High > _bounds.FewPersonalContacts;
        if (_verdict == FitVerdict.Fits || !isTooMany || !IsCheap || LacksCosts || tailored.Length == 0)
        {
            return LocalizedText.Same("");
        }

        var names = Spoken.Names(tailored);
        return new(
            $" Lage kosten wegen daar niet tegen op, want maatwerk is {names.Dutch}.",
            $" Low cost does not outweigh them, since made to measure is {names.English}."
        );
    }

    private (VerdictEffect Effect, double Bound) PersonalEffect() =>
        _personal.High <= _bounds.FewPersonalContacts ? (VerdictEffect.For, _bounds.FewPersonalContacts)
        : IsAcquitted ? (VerdictEffect.Shown, _bounds.MostPersonalContacts)
        : _personal.Low > _bounds.MostPersonalContacts
            ? (
                IsSoftened || _verdict != FitVerdict.Contradicts ? VerdictEffect.Limits : VerdictEffect.Against,
                _bounds.MostPersonalContacts
            )
        : (VerdictEffect.Limits, _bounds.FewPersonalContacts);

    private LocalizedText Basis() =>
        _reading.Basis switch
        {
            VerdictBasis.Volumes => LocalizedText.Same(""),
            VerdictBasis.PartOfVolumes => new(
                " Niet bij elke stap staat hoeveel klanten doorgaan; met de afhakers erbij kan het meer zijn.",
                " Not every step states how many customers go on; counting those who drop off it may be more."
            ),
            _ => new(
                " Zonder cijfers telt elke stap één keer per koper; met de afhakers erbij kan het meer zijn.",
                " Without figures every step counts once for a buyer; counting those who drop off it may be more."
            ),
        };

    private VerdictReason CostReason()
    {
        var cost = Spoken.Range(_cost!.Value.Low, CostIsLeast ? _cost.Value.Low : _cost.Value.High, Money);
        var (one, _) = _reading.PurchaseNoun;
        var ratio = _ratio is { } known
            ? Spoken.Range(known.Low, CostIsLeast ? known.Low : known.High, Spoken.Percentage)
            : LocalizedText.Same("");
        var least = CostIsLeast ? new LocalizedText("minstens ", "at least ") : LocalizedText.Same("");
        var foreign = _reading.Price.IsInOtherCurrency
            ? new LocalizedText($" in {_currency}", $" in {_currency}")
            : LocalizedText.Same("");
        var (low, high) = (Spoken.Percentage(_bounds.ModerateCost), Spoken.Percentage(_bounds.HighCost));
        return new()
        {
            Measure = "contactCostPerPurchase",
            Effect =
                IsDear ? VerdictEffect.Against
                : IsCheap && !LacksCosts ? VerdictEffect.For
                : _ratio is { High: var share } && share > _bounds.ModerateCost ? VerdictEffect.Limits
                : VerdictEffect.Shown,
            Low = _ratio?.Low,
            High = _ratio?.High,
            ValueBound = CostIsLeast && _reading.Bound == FigureBound.Exact ? FigureBound.AtLeast : _reading.Bound,
            Bound =
                _ratio is null ? null
                : IsDear ? _bounds.HighCost
                : _bounds.ModerateCost,
            FitBound = _ratio is null ? null : _bounds.ModerateCost,
            ContradictionBound = _ratio is null ? null : _bounds.HighCost,
            Basis = _reading.Basis,
            Touchpoints =
            [
                .. _tallies
                    .SelectMany(tally => tally.Costs)
                    .GroupBy(contact => contact.Path)
                    .Select(same => same.MaxBy(contact => contact.Weight)!)
                    .OrderByDescending(contact => contact.Weight),
            ],
            Citations = [VerdictBounds.CostLeadership],
            Text = _ratio is null
                ? new(
                    $"Contactkosten per {one.Dutch}: {least.Dutch}{cost.Dutch}; het plan noemt geen prijs{foreign.Dutch} om dat mee te vergelijken.",
                    $"Cost of contacts per {one.English}: {least.English}{cost.English}; the plan states no price{foreign.English} to compare it with."
                )
                : new(
                    $"Contactkosten per {one.Dutch}: {least.Dutch}{cost.Dutch}, {ratio.Dutch} van de prijs. {Hedge.Dutch} {VerdictBounds.CostLeadership}; grens van Dakmad: past tot en met {low.Dutch}, past niet boven {high.Dutch}.",
                    $"Cost of contacts per {one.English}: {least.English}{cost.English}, {ratio.English} of the price. {Hedge.English} {VerdictBounds.CostLeadership}; Dakmad's limit: fits up to {low.English}, does not fit above {high.English}."
                ),
        };
    }

    private VerdictReason ServedReason()
    {
        var value = _tallies.Min(tally => tally.PersonalService);
        var share = Spoken.Percentage(value);
        return new()
        {
            Measure = "personalService",
            Effect = _verdict == FitVerdict.FitsPartly ? VerdictEffect.Limits : VerdictEffect.Shown,
            Low = value,
            High = value,
            ValueBound = _reading.BoundOfShares,
            Bound = _bounds.PersonalService,
            Basis = _reading.Basis,
            Touchpoints =
            [
                .. _reading
                    .Met.Where(contact => contact is { IsFromDecisionOn: true, HasPerson: true, IsIndividual: true })
                    .Select(contact => contact.With(null)),
            ],
            Citations = [VerdictBounds.CostLeadership],
            Text = new(
                $"Bij {share.Dutch} van de contacten vanaf de beslissing bedient een medewerker elke klant op maat; vanaf {Spoken.Percentage(_bounds.PersonalService).Dutch} is het oordeel 'past' alleen daardoor al uitgesloten (grens van Dakmad).",
                $"In {share.English} of the contacts from the decision on a person serves each customer individually; from {Spoken.Percentage(_bounds.PersonalService).English} on that alone rules out the verdict 'fits' (Dakmad's limit)."
            ),
        };
    }
}
