using static Dakmad.JourneyPhase;
using static Dakmad.SixBStage;
using static Dakmad.Teaching.Kits.KitActivity;

namespace Dakmad.Teaching.Kits;

/// <summary>The steps that most journeys have, to be filled in further by a kit.</summary>
internal static class Steps
{
    /// <summary>What draws the attention of many, who do nothing yet.</summary>
    public static KitStep Attention(
        LocalizedText owner,
        LocalizedText goal,
        decimal[] rates,
        decimal cost,
        params KitVariant[] variants
    ) =>
        new("attention", InformBefore, [Visit], JourneyPhase.Need)
        {
            Variants = variants,
            Owner = owner,
            Goal = goal,
            GoalKpi = new("respons op de aandachttrekker", "response to what draws attention"),
            Rates = rates,
            Unit = MeasurementUnit.Reach,
            Cost = cost,
            Handling = Handling.Automated,
            Initiator = Initiator.Provider,
        };

    /// <summary>Where people find out for themselves what there is.</summary>
    public static KitStep Explore(
        LocalizedText owner,
        LocalizedText goal,
        decimal[] rates,
        decimal cost,
        params KitVariant[] variants
    ) =>
        new("explore", InformBefore, [Visit, Engage], Orientation)
        {
            Variants = variants,
            Owner = owner,
            Goal = goal,
            GoalKpi = new("doorklikratio", "click-through rate"),
            Rates = rates,
            Unit = MeasurementUnit.Visits,
            Cost = cost,
            Handling = Handling.SelfService,
            Initiator = Initiator.Customer,
        };

    /// <summary>Advice without a person, as one of the ways.</summary>
    public static KitStep Guide(
        string key,
        ValueDiscipline discipline,
        decimal share,
        LocalizedText condition,
        LocalizedText owner,
        LocalizedText goal,
        decimal[] rates,
        params KitVariant[] variants
    ) =>
        new(key, InformBefore, [Decide], DecisionMoment)
        {
            For = [discipline],
            Share = share,
            Condition = condition,
            Variants = variants,
            Owner = owner,
            Goal = goal,
            Rates = rates,
            Unit = MeasurementUnit.Visits,
            Cost = 0.1m,
            Handling = Handling.Automated,
            Initiator = Initiator.Customer,
            Customisation = Customisation.Standard,
        };

    /// <summary>Advice by a person whom the customer turns to.</summary>
    public static KitStep Ask(
        string key,
        ValueDiscipline discipline,
        decimal? share,
        LocalizedText? condition,
        LocalizedText owner,
        LocalizedText goal,
        decimal[] rates,
        decimal cost,
        params KitVariant[] variants
    ) =>
        new(key, TalkBefore, [Decide], DecisionMoment)
        {
            For = [discipline],
            Share = share,
            Condition = condition,
            Variants = variants,
            Owner = owner,
            Goal = goal,
            GoalKpi = new("conversieratio na gesprek", "conversion rate after a conversation"),
            Rates = rates,
            Unit = MeasurementUnit.Visits,
            Cost = cost,
            Handling = Handling.Staffed,
            Initiator = Initiator.Customer,
            Emotion = Emotion.Positive,
        };

    /// <summary>An order that the customer places without help.</summary>
    public static KitStep Order(
        string key,
        SixBStage[] stages,
        LocalizedText owner,
        LocalizedText goal,
        decimal[] rates,
        params KitVariant[] variants
    ) =>
        new(key, KitActivity.Order, stages, Purchase)
        {
            Variants = variants,
            Owner = owner,
            Goal = goal,
            GoalKpi = new("conversieratio bestellen", "conversion rate of ordering"),
            Rates = rates,
            Unit = MeasurementUnit.Visits,
            Cost = 0.1m,
            Handling = Handling.SelfService,
            Initiator = Initiator.Customer,
            Customisation = Customisation.Standard,
        };

    /// <summary>What follows the order by itself.</summary>
    public static KitStep Follow(
        string key,
        KitActivity activity,
        SixBStage[] stages,
        JourneyPhase phase,
        LocalizedText owner,
        decimal cost,
        params KitVariant[] variants
    ) =>
        new(key, activity, stages, phase)
        {
            Variants = variants,
            Owner = owner,
            Rates = [1],
            Unit = MeasurementUnit.Orders,
            Cost = cost,
            Handling = Handling.Automated,
            Initiator = Initiator.Provider,
            Emotion = Emotion.Positive,
            Customisation = Customisation.Standard,
        };

    /// <summary>A person who helps a customer after the sale.</summary>
    public static KitStep Care(
        string key,
        ValueDiscipline discipline,
        LocalizedText owner,
        decimal cost,
        params KitVariant[] variants
    ) =>
        new(key, TalkAfter, [Bind], Loyalty)
        {
            For = [discipline],
            Variants = variants,
            Owner = owner,
            Unit = MeasurementUnit.Orders,
            Cost = cost,
            Handling = Handling.Staffed,
            Initiator = Initiator.Provider,
            Emotion = Emotion.VeryPositive,
            Customisation = Customisation.Individual,
        };
}
