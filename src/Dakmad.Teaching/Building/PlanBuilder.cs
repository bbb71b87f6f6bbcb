using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;
using Dakmad.Teaching.Kits;
using NodaTime;

namespace Dakmad.Teaching.Building;

/// <summary>Makes a plan of a kit and the choices of a seed.</summary>
internal sealed class PlanBuilder
{
    private const int Year = 2027;
    private const string Currency = "EUR";

    private static readonly ValueDiscipline[] Disciplines = Enum.GetValues<ValueDiscipline>();

    private readonly ulong _seed;
    private readonly ExampleOptions _options;
    private readonly Draw _draw;
    private readonly SectorKit _kit;
    private readonly KitStrategy _strategy;
    private readonly bool _isBorderline;
    private readonly Words _words;
    private readonly Names _objectives = new();
    private readonly Names _journeys = new();
    private readonly Theme _theme = new();
    private readonly Theme _oldTheme;
    private readonly KitBusiness _business;
    private readonly KitEvent _event;
    private readonly bool _isRegular;
    private readonly KitGroup _first;
    private readonly KitPersona _new;
    private readonly KitPersona _old;

    public PlanBuilder(
        ulong seed,
        ExampleOptions options,
        Draw draw,
        SectorKit kit,
        KitStrategy strategy,
        bool isBorderline
    )
    {
        (_seed, _options, _draw, _kit, _strategy, _isBorderline) = (seed, options, draw, kit, strategy, isBorderline);
        _words = new(options.Language);
        _theme.Take(strategy.Marks);
        _business = Chosen("business", kit.Businesses, one => one.Marks, _theme);
        _isRegular =
            (options.Regularity ?? (draw.Of("regular", 4) == 0 ? Regularity.Regular : Regularity.NonRegular))
            == Regularity.Regular;
        _oldTheme = _theme.Copy();
        _event = Chosen("event", _isRegular ? [kit.AllYear] : kit.Actions, one => one.Marks, _theme);
        _first = Chosen("first", kit.First, one => one.Marks, _theme);
        _new = Chosen("new-persona", kit.NewPersonas, one => one.Marks, _theme);
        _old = Chosen("old-persona", kit.OldPersonas, one => one.Marks, _oldTheme);
    }

    /// <summary>One of the choices that go with what was chosen before.</summary>
    private T Chosen<T>(string name, T[] choices, Func<T, string[]> marks, Theme theme)
    {
        var chosen = _draw.Alternating<T>(name, choices, one => theme.Suits(marks(one)));
        theme.Take(marks(chosen));
        return chosen;
    }

    private DateRange EventPeriod => new(_event.From.InYear(Year), _event.Until.InYear(Year));

    /// <summary>The half year in which the event starts.</summary>
    private DateRange Half =>
        _event.From.Month <= 6
            ? new(new LocalDate(Year, 1, 1), new LocalDate(Year, 6, 30))
            : new(new LocalDate(Year, 7, 1), new LocalDate(Year, 12, 31));

    /// <summary>Until when the journey of new customers is worked on.</summary>
    private LocalDate NewUntil => _isRegular ? Half.End!.Value : _event.Until.InYear(Year);

    public Example Build()
    {
        var journeys = Journeys();
        var rounds = journeys.Count - 1;
        var (first, last) = (journeys[0].Built, journeys[^1].Built);
        var sold = journeys.Take(rounds).Sum(journey => journey.Built.Sold);
        var budgets = journeys.Select(journey => Up(journey.Built.Cost)).ToArray();
        var (newBudget, oldBudget) = (budgets[..rounds].Sum(), Yearly(budgets[^1]));
        var channels = journeys.SelectMany(journey => journey.Built.Channels).Distinct().ToArray();
        var levels = new LevelBuilder(_words);
        var objectives = new PlanObjectives(_words, _kit, _draw).Of(
            sold,
            last.Sold / last.Journey.Touchpoints[0].Volume!.Expected!.Value,
            last.SoldBefore / last.Journey.Touchpoints[0].Volume!.Expected!.Value,
            decimal.Round(_draw.Of<decimal>("revenue", _kit.Revenue) * _business.Scale / 10_000) * 10_000,
            _isRegular ? null : _event
        );
        var plan = new MarketingPlan
        {
            Id = Identifier.From(_business.Name, "plan"),
            Name = _words.Pick(
                $"Marketingplan {_business.Name} 2027-2029",
                $"Marketing plan {_business.Name} 2027-2029"
            ),
            Description = _words.Of(_business.About),
            Organisation = _business.Name,
            Language = _options.Language,
            Currency = Currency,
            Period = new(new LocalDate(Year, 1, 1), new LocalDate(Year + 2, 12, 31)),
            ReviewedOn = new LocalDate(Year - 1, 11, 16),
            Budget = Money.Euro(3 * (newBudget + oldBudget)),
            Strategy = Strategy(),
            Personas = Personas(),
            Strategic = Strategic(levels.Strategic(channels), newBudget, oldBudget, objectives),
            Tactical = Tactical(levels.Tactical(channels), journeys, newBudget, oldBudget, objectives),
            Operational = Operational(levels, channels, journeys, budgets),
        };
        var verdicts = Verdicts(journeys);
        plan = plan with { Extra = [ExampleMark.Of(_seed, _kit.Id, _strategy.Discipline)] };
        return new()
        {
            Seed = _seed,
            Version = ExampleGenerator.Version,
            Sector = _kit.Id,
            Plan = plan,
            IsBorderline = _isBorderline,
            Verdicts = verdicts,
            Findings = Findings(journeys.Count),
            Story = new ExampleStory(_words, _draw, plan, _kit, _strategy, _business, _event, _isBorderline).Write(),
        };
    }

    private List<(BuiltJourney Built, string Event)> Journeys()
    {
        // A borderline case of cost leadership talks to its customers as a product leader does, and less of the day.
        var acts =
            _isBorderline && _strategy.Discipline == ValueDiscipline.CostLeadership
                ? ValueDiscipline.ProductLeadership
                : _strategy.Discipline;
        var builder = new JourneyBuilder(_draw, _words, _objectives, acts);
        var old = new JourneyFrame
        {
            Key = "old",
            Prefix = _words.Pick("vaste-klant", "regular-customer"),
            Theme = _oldTheme,
            Name = _words.Of(_kit.OldName),
            Description = _words.Of(_strategy.OldConceptText),
            Relation = CustomerRelation.Customer,
            Steps = _kit.OldSteps,
            Volume = _kit.OldVolume * _business.Scale,
            Size = Size(_kit.Customers),
            Until = Half.End!.Value,
            Latest = Half.End.Value,
            Above = "tactical-customers",
            Sold = _kit.NextSold,
            IsBorderline = _isBorderline,
        };
        var oldBuilt = builder.Build(old);
        var journeys = new List<(BuiltJourney, string)>();
        var touchpoints = oldBuilt.Journey.Touchpoints.Count;
        for (var round = 1; round == 1 || touchpoints < _options.Touchpoints; round++)
        {
            var built = builder.Build(
                old with
                {
                    Key = "new",
                    Prefix = _words.Pick("nieuwe-klant", "new-customer"),
                    Theme = _theme,
                    Action = _event,
                    Name = _words.Of(_kit.NewName),
                    Description = _words.Of(_event.Description),
                    Relation = CustomerRelation.Prospect,
                    Steps = _kit.NewSteps,
                    Volume = _kit.NewVolume * _business.Scale,
                    Size = Size(_first),
                    Until = NewUntil,
                    Latest = _isRegular ? NewUntil : new LocalDate(Year, 12, 31),
                    Above = "tactical-orders",
                    Sold = _kit.FirstSold,
                    Round = round,
                }
            );
            journeys.Add((Named(built, isNew: true), "event"));
            touchpoints += built.Journey.Touchpoints.Count;
        }

        journeys.Add((Named(oldBuilt, isNew: false), "newsletter"));
        return journeys;
    }

    /// <summary>The journey with what it is for.</summary>
    private BuiltJourney Named(BuiltJourney built, bool isNew) =>
        built with
        {
            Journey = built.Journey with
            {
                Id = _journeys.Of(built.Journey.Name),
                Regularity = isNew && !_isRegular ? Regularity.NonRegular : Regularity.Regular,
                Events = [isNew ? "event" : "newsletter"],
                Period = isNew && !_isRegular ? new(EventPeriod.Start, built.Until) : Half,
                TargetGroups = [isNew ? "first" : "customers"],
                Personas = [isNew ? "new" : "old"],
                Offerings = [isNew ? "first-offer" : "next-offer"],
                Need = new()
                {
                    Kind = NeedKind.Concrete,
                    Statement = _words.Of(isNew ? _event.Need : _kit.OldNeed),
                    Cause = _words.Of(isNew ? _event.Cause : _kit.OldCause),
                },
            },
        };

    private StrategicChoice Strategy() =>
        new()
        {
            Discipline = _strategy.Discipline,
            Positioning =
                _options.Positioning
                ?? new Positioning(_words.Of(_draw.Of<LocalizedText>("positioning", _strategy.Positionings))),
            TransactionModel = new(_words.Of(_kit.TransactionModel)),
            Rationale = _words.Of(_strategy.Rationale),
            Ambitions =
            [
                .. Disciplines
                    .Where(discipline => discipline == _strategy.Discipline || IsMet(discipline))
                    .Select(discipline => new DisciplineAmbition
                    {
                        Discipline = discipline,
                        Standing =
                            discipline == _strategy.Discipline ? DisciplineStanding.Lead : DisciplineStanding.Threshold,
                    }),
            ],
        };

    private KitVerdicts Declared => _isBorderline ? _strategy.Borderline : _strategy.Verdicts;

    /// <summary>Whether the plan can say that it meets the minimum of the market: some journey does not contradict.</summary>
    private bool IsMet(ValueDiscipline discipline) =>
        Declared.New[(int)discipline] != FitVerdict.Contradicts
        || Declared.Old[(int)discipline] != FitVerdict.Contradicts;

    private ValueList<Persona> Personas() => [Person("new", _new, "first"), Person("old", _old, "customers")];

    private Persona Person(string id, KitPersona persona, string group) =>
        new()
        {
            Id = id,
            Name = _words.Of(persona.Name),
            TargetGroup = group,
            Goals = [_words.Of(persona.Goal)],
            Motivations = [_words.Of(persona.Motivation)],
            Worries = [_words.Of(persona.Worry)],
        };

    private StrategicLevel Strategic(
        ValueList<Channel> channels,
        decimal newBudget,
        decimal oldBudget,
        PlanObjectiveSet objectives
    ) =>
        new()
        {
            Period = new(new LocalDate(Year, 1, 1), new LocalDate(Year + 2, 12, 31)),
            TargetGroups = [Group("everybody", _kit.Everybody, null, null)],
            Offerings =
            [
                new()
                {
                    Id = "offer",
                    Name = _words.Of(_kit.Offering),
                    Kind = _kit.OfferingKind,
                },
            ],
            Channels = channels,
            Resources =
            [
                new()
                {
                    Id = "budget",
                    Name = _words.Pick("Marketingbudget 2027-2029", "Marketing budget 2027-2029"),
                    Budget = Money.Euro(3 * (newBudget + oldBudget)),
                },
            ],
            Concepts =
            [
                Concept(
                    "new-concept",
                    _strategy.NewConcept,
                    _strategy.NewConceptText,
                    channels,
                    3 * newBudget,
                    "revenue"
                ),
                Concept(
                    "old-concept",
                    _strategy.OldConcept,
                    _strategy.OldConceptText,
                    channels,
                    3 * oldBudget,
                    "retention"
                ),
            ],
            Objectives = objectives.Strategic,
        };

    /// <summary>How many a group counts where this business is.</summary>
    private long Size(KitGroup group) => (long)decimal.Round(group.Size * _business.Scale / 10) * 10;

    private TargetGroup Group(string id, KitGroup group, string? above, CustomerRelation? relation) =>
        new()
        {
            Id = id,
            Name = _words.Of(group.Name),
            Specialises = above is null ? (Ref<TargetGroup>?)null : new Ref<TargetGroup>(above),
            Market = above is null ? _kit.Market : null,
            Relation = relation,
            Size = Size(group),
        };

    private MarketingConcept Concept(
        string id,
        LocalizedText name,
        LocalizedText text,
        ValueList<Channel> channels,
        decimal budget,
        string objective
    ) =>
        new()
        {
            Id = id,
            Name = _words.Of(name),
            Description = _words.Of(text),
            TargetGroups = ["everybody"],
            Offerings = ["offer"],
            Channels = [.. channels.Select(channel => new Ref<Channel>(channel.Id))],
            Resources = ["budget"],
            Budget = Money.Euro(budget),
            Objectives = [objective],
        };

    private TacticalLevel Tactical(
        ValueList<Channel> channels,
        List<(BuiltJourney Built, string Event)> journeys,
        decimal newBudget,
        decimal oldBudget,
        PlanObjectiveSet objectives
    ) =>
        new()
        {
            Period = new(new LocalDate(Year, 1, 1), new LocalDate(Year, 12, 31)),
            TargetGroups =
            [
                Group("prospects", _kit.Prospects, "everybody", CustomerRelation.Prospect),
                Group("customers", _kit.Customers, "everybody", CustomerRelation.Customer),
            ],
            Offerings = [Offer("first-offers", _kit.FirstOffer, null), NextOffer()],
            Channels = channels,
            Resources =
            [
                Resource(
                    "new-budget",
                    _words.Pick($"Budget voor {_words.Of(_event.Name)}", $"Budget for {_words.Of(_event.Name)}"),
                    "budget",
                    newBudget
                ),
                Resource(
                    "old-budget",
                    _words.Pick("Budget voor vaste klanten", "Budget for existing customers"),
                    "budget",
                    oldBudget
                ),
            ],
            Events =
            [
                NewEvent(journeys[..^1].Select(journey => journey.Built), newBudget),
                OldEvent(journeys[^1].Built, oldBudget),
            ],
            Objectives = objectives.Tactical,
        };

    private Offering Offer(string id, KitOffer offer, decimal? price) =>
        new()
        {
            Id = id,
            Name = _words.Of(price is null ? offer.Tactical : offer.Operational),
            Specialises = price is null ? "offer" : "first-offers",
            Kind = _kit.OfferingKind,
            Price = price is { } amount ? Money.Euro(amount) : null,
            Payment = offer.Payments is null ? PaymentPattern.OneOff : PaymentPattern.Recurring,
            Payments = offer.Payments,
        };

    private Offering NextOffer() =>
        Offer("next-offer", _kit.NextOffer, null) with
        {
            Price = Money.Euro(_draw.Of<decimal>("next-price", _kit.NextOffer.Prices)),
        };

    private static Resource Resource(string id, string name, string above, decimal budget) =>
        new()
        {
            Id = id,
            Name = name,
            Specialises = above,
            Budget = Money.Euro(budget),
        };

    private MarketingEvent NewEvent(IEnumerable<BuiltJourney> rounds, decimal budget) =>
        new()
        {
            Id = "event",
            Name = _words.Of(_event.Name),
            Description = _words.Of(_event.Description),
            Concept = "new-concept",
            Regularity = _isRegular ? Regularity.Regular : Regularity.NonRegular,
            Period = EventPeriod,
            TargetGroups = ["prospects"],
            Offerings = ["first-offers"],
            Channels = Tacticals(rounds),
            Resources = ["new-budget"],
            Budget = Money.Euro(budget),
            Objectives = ["tactical-orders"],
        };

    private MarketingEvent OldEvent(BuiltJourney built, decimal budget) =>
        new()
        {
            Id = "newsletter",
            Name = _words.Of(_kit.NewsletterName),
            Description = _words.Of(_kit.NewsletterText),
            Concept = "old-concept",
            Regularity = Regularity.Regular,
            Period = new(new LocalDate(Year, 1, 5), new LocalDate(Year, 1, 5)),
            Recurrence = new() { Every = Period.FromMonths(1), Until = new LocalDate(Year, 12, 31) },
            TargetGroups = ["customers"],
            Offerings = ["next-offer"],
            Channels = Tacticals([built]),
            Resources = ["old-budget"],
            Budget = Money.Euro(budget),
            Objectives = ["tactical-customers"],
        };

    private static ValueList<Ref<Channel>> Tacticals(IEnumerable<BuiltJourney> built) =>
        [
            .. built
                .SelectMany(one => one.Channels)
                .Select(channel => channel.Tactical.Key)
                .Distinct(StringComparer.Ordinal)
                .Select(key => new Ref<Channel>(key)),
        ];

    private OperationalLevel Operational(
        LevelBuilder levels,
        KitChannel[] channels,
        List<(BuiltJourney Built, string Event)> journeys,
        decimal[] budgets
    )
    {
        var (resources, budgeted) = (new List<Resource>(), new List<Journey>());
        for (var i = 0; i < journeys.Count; i++)
        {
            var journey = journeys[i].Built.Journey;
            var id = $"budget-{journey.Id}";
            var above = journeys[i].Event == "event" ? "new-budget" : "old-budget";
            resources.Add(
                Resource(id, _words.Pick($"Budget '{journey.Name}'", $"Budget '{journey.Name}'"), above, budgets[i])
            );
            budgeted.Add(journey with { Resources = [id], Budget = Money.Euro(budgets[i]) });
        }

        return new()
        {
            Period = Half,
            TargetGroups = [Group("first", _first, "prospects", CustomerRelation.Prospect)],
            Offerings =
            [
                Offer("first-offer", _kit.FirstOffer, _draw.Of<decimal>("first-price", _kit.FirstOffer.Prices)),
            ],
            Channels = levels.Operational(channels),
            Resources = [.. resources],
            Activities = levels.Activities(journeys),
            Journeys = [.. budgeted],
            Objectives = [.. journeys.SelectMany(journey => journey.Built.Objectives)],
        };
    }

    private ValueList<DeclaredVerdict> Verdicts(List<(BuiltJourney Built, string Event)> journeys)
    {
        var declared = Declared;
        return
        [
            .. journeys.SelectMany(journey =>
                Disciplines.Select(
                    (discipline, i) =>
                        new DeclaredVerdict(
                            journey.Built.Journey.Id,
                            discipline,
                            (journey.Event == "event" ? declared.New : declared.Old)[i]
                        )
                )
            ),
        ];
    }

    /// <summary>A borderline case is told of each journey that fits the discipline of the plan in part.</summary>
    private ValueList<DeclaredFinding> Findings(int journeys)
    {
        var path = PlanPath.Root.Property("operational").Property("journeys");
        return
        [
            .. Enumerable
                .Range(0, journeys)
                .Where(i =>
                    (i < journeys - 1 ? Declared.New : Declared.Old)[(int)_strategy.Discipline] == FitVerdict.FitsPartly
                )
                .Select(i => new DeclaredFinding("DAK4014", path.Item(i))),
        ];
    }

    /// <summary>A budget that holds what it has to, in whole hundreds.</summary>
    private static decimal Up(decimal cost) => decimal.Ceiling(cost * 1.05m / 100) * 100;

    /// <summary>The budget of a year, where the journey is planned for half of it.</summary>
    private static decimal Yearly(decimal half) => 2 * half;
}
