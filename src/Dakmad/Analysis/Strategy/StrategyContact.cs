using System.Collections.Generic;
using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Strategy;

/// <summary>A touchpoint as the verdicts read it. What the plan does not state is null, never guessed.</summary>
internal sealed record StrategyContact
{
    public required Touchpoint Touchpoint { get; init; }

    public required PlanPath Path { get; init; }

    public required int Position { get; init; }

    public required ActivityKind? Kind { get; init; }

    /// <summary>The form of the channel, or else of the nearest that it specialises, or else as its group says.</summary>
    public required ChannelForm? Form { get; init; }

    /// <summary>Whether the customer can answer, as the channel or the nearest that it specialises says.</summary>
    public required ContactDirection? Direction { get; init; }

    /// <summary>The target groups it is for; empty for all of the journey.</summary>
    public required ValueList<Ref<TargetGroup>> TargetGroups { get; init; }

    /// <summary>Where the customer may be here: deciding, ordering, paying or being helped.</summary>
    public required bool IsFromDecisionOn { get; init; }

    /// <summary>Whether the plan says where the customer is here: by a stage, a phase, or what the activity is.</summary>
    public required bool IsPlaced { get; init; }

    /// <summary>What a contact costs in the currency of the plan; null when it is not stated or cannot be counted.</summary>
    public required double? PerContact { get; init; }

    /// <summary>What it costs whatever the number of contacts; null when it is not stated or cannot be counted.</summary>
    public required double? Fixed { get; init; }

    /// <summary>How many contacts one customer has here.</summary>
    public double PerCustomer => (double)(Touchpoint.Volume?.ContactsPerCustomer ?? 1);

    public Handling? Handling => Touchpoint.Handling;

    public TouchpointService? Service => Touchpoint.Service;

    /// <summary>
    /// Whether a person is at the other end: as stated; by phone and in person unless a machine is stated; null where
    /// neither tells.
    /// </summary>
    public bool? HasPerson =>
        Handling is { } handling ? handling == Dakmad.Handling.Staffed
        : Form is ChannelForm.Phone or ChannelForm.FaceToFace ? true
        : Form is ChannelForm.MassMedia or ChannelForm.Post ? false
        : null;

    /// <summary>The least and the most that a contact counts as one by phone or face to face.</summary>
    public (double Least, double Most) Personal =>
        Form switch
        {
            ChannelForm.Phone or ChannelForm.FaceToFace => HasPerson == true ? (1, 1) : (0, 0),
            ChannelForm.Physical => Handling == Dakmad.Handling.Staffed ? (1, 1) : (0, 0),
            null => Handling is Dakmad.Handling.SelfService or Dakmad.Handling.Automated ? (0, 0) : (0, 1),
            _ => (0, 0),
        };

    /// <summary>Whether it is tailored to each customer; what is broadcast to all never is. Null when not stated.</summary>
    public bool? IsIndividual =>
        Service?.Customisation is { } degree ? degree == Customisation.Individual && !IsBroadcast : null;

    /// <summary>Whether the same goes to everybody at once.</summary>
    public bool IsBroadcast => Form == ChannelForm.MassMedia;

    /// <summary>
    /// Whether it only carries out what was ordered without a person: a confirmation, a parcel, an invoice and its payment.
    /// </summary>
    public bool IsMereHandling =>
        (Kind is ActivityKind.Fulfil or ActivityKind.Distribute || IsPaymentAlone)
        && HasPerson != true
        && Form != ChannelForm.FaceToFace;

    /// <summary>Whether customers do nothing here but pay.</summary>
    public bool IsPaymentAlone => Kind is ActivityKind.Transact && Touchpoint.Stages == EnumSet.Create(SixBStage.Pay);

    /// <summary>The touchpoint with how much it counts.</summary>
    public DecidingContact With(double? weight) => new(Touchpoint, Path, weight);

    /// <summary>A property of the touchpoint that is not filled in.</summary>
    public MissingStatement Lacks(LocalizedText text, params IEnumerable<string> properties)
    {
        var path = Path;
        foreach (var property in properties)
        {
            path = path.Property(property);
        }

        return new(path, text);
    }
}
