using System;

namespace Dakmad.Analysis.Strategy;

/// <summary>
/// The bounds of the verdicts. S3 gives directions and no numbers [S3:46-58]: every number here is a Dakmad default, not
/// from a source, and can be replaced.
/// </summary>
/// <example>
/// <code>
/// var strict = VerdictBounds.Default with { MostPersonalContacts = 0.5 };
/// var verdicts = PlanVerdicts.Of(new PlanIndex(plan), strict);
/// </code>
/// </example>
public sealed record VerdictBounds
{
    /// <summary>The lines on cost leadership.</summary>
    internal static readonly Citation CostLeadership = new("S3", 46, 50);

    /// <summary>The lines on customer intimacy.</summary>
    internal static readonly Citation CustomerIntimacy = new("S3", 50, 54);

    /// <summary>The lines on product leadership.</summary>
    internal static readonly Citation ProductLeadership = new("S3", 54, 58);

    /// <summary>The lines on a discipline.</summary>
    internal static Citation Of(ValueDiscipline discipline) =>
        discipline switch
        {
            ValueDiscipline.CostLeadership => CostLeadership,
            ValueDiscipline.CustomerIntimacy => CustomerIntimacy,
            _ => ProductLeadership,
        };

    private static readonly LocalizedText PerPurchase = new("per aankoop", "per purchase");
    private static readonly LocalizedText Share = new("aandeel, 0–1", "share, 0–1");
    private static readonly LocalizedText Hours = new("uur per week", "hours a week");
    private static readonly LocalizedText Days = new("werkdagen", "working days");

    /// <summary>The defaults of Dakmad.</summary>
    public static VerdictBounds Default { get; } = new();

    /// <summary>Cost leadership: up to so many phone and face-to-face contacts per purchase a journey fits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a number.</exception>
    public double FewPersonalContacts
    {
        get;
        init => field = NotNegative(value);
    } = 0.25;

    /// <summary>Cost leadership: above so many phone and face-to-face contacts per purchase a journey contradicts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a number.</exception>
    public double MostPersonalContacts
    {
        get;
        init => field = NotNegative(value);
    } = 1;

    /// <summary>Cost leadership: up to this part of the price a purchase may cost in contacts whatever their form.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a number.</exception>
    public double LowCost
    {
        get;
        init => field = NotNegative(value);
    } = 0.10;

    /// <summary>Cost leadership: up to this part of the price the cost softens what the form says; above it, it weighs against.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a number.</exception>
    public double ModerateCost
    {
        get;
        init => field = NotNegative(value);
    } = 0.25;

    /// <summary>Cost leadership: above this part of the price a journey contradicts whatever its form.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a number.</exception>
    public double HighCost
    {
        get;
        init => field = NotNegative(value);
    } = 0.50;

    /// <summary>Cost leadership: from this share of contacts with a person and tailored on, a journey fits in part at most.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a number.</exception>
    public double PersonalService
    {
        get;
        init => field = NotNegative(value);
    } = 0.50;

    /// <summary>Customer intimacy: from this share of contacts tailored to each customer on, a journey fits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a number.</exception>
    public double MuchCustomisation
    {
        get;
        init => field = NotNegative(value);
    } = 0.50;

    /// <summary>Customer intimacy: up to this share of contacts tailored to each customer a journey contradicts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a number.</exception>
    public double LittleCustomisation
    {
        get;
        init => field = NotNegative(value);
    } = 0.05;

    /// <summary>Product leadership: from so many hours a week on a person is well reachable.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a number.</exception>
    public double ManyHours
    {
        get;
        init => field = NotNegative(value);
    } = 40;

    /// <summary>Product leadership: from so many hours a week on a person is somewhat reachable.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a number.</exception>
    public double SomeHours
    {
        get;
        init => field = NotNegative(value);
    } = 20;

    /// <summary>Product leadership: an answer within so many working days is service of a high level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a number.</exception>
    public double QuickAnswer
    {
        get;
        init => field = NotNegative(value);
    } = 1;

    /// <summary>Product leadership: an answer within so many working days is some service.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a number.</exception>
    public double SlowAnswer
    {
        get;
        init => field = NotNegative(value);
    } = 3;

    /// <summary>All bounds, those of one discipline together.</summary>
    public ValueList<VerdictBound> All =>
        [
            new(
                "fewPersonalContacts",
                new("weinig telefonisch en face-to-face contact", "few phone and face-to-face contacts"),
                FewPersonalContacts,
                PerPurchase,
                CostLeadership
            ),
            new(
                "mostPersonalContacts",
                new("het meeste telefonisch en face-to-face contact", "most phone and face-to-face contacts"),
                MostPersonalContacts,
                PerPurchase,
                CostLeadership
            ),
            new(
                "lowCost",
                new("lage contactkosten ten opzichte van de prijs", "low cost of contacts against the price"),
                LowCost,
                Share,
                CostLeadership
            ),
            new(
                "moderateCost",
                new("matige contactkosten ten opzichte van de prijs", "moderate cost of contacts against the price"),
                ModerateCost,
                Share,
                CostLeadership
            ),
            new(
                "highCost",
                new("hoge contactkosten ten opzichte van de prijs", "high cost of contacts against the price"),
                HighCost,
                Share,
                CostLeadership
            ),
            new(
                "personalService",
                new("persoonlijke contacten op maat", "personal contacts tailored"),
                PersonalService,
                Share,
                CostLeadership
            ),
            new(
                "muchCustomisation",
                new("veel maatwerk per klant", "much customisation for each customer"),
                MuchCustomisation,
                Share,
                CustomerIntimacy
            ),
            new(
                "littleCustomisation",
                new("weinig maatwerk per klant", "little customisation for each customer"),
                LittleCustomisation,
                Share,
                CustomerIntimacy
            ),
            new("manyHours", new("goed bereikbaar", "well reachable"), ManyHours, Hours, ProductLeadership),
            new("someHours", new("enigszins bereikbaar", "somewhat reachable"), SomeHours, Hours, ProductLeadership),
            new("quickAnswer", new("snel antwoord", "quick answer"), QuickAnswer, Days, ProductLeadership),
            new("slowAnswer", new("traag antwoord", "slow answer"), SlowAnswer, Days, ProductLeadership),
        ];

    private static double NotNegative(double value) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A bound is 0 or more.");
}
