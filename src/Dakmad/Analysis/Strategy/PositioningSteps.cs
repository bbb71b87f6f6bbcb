using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Profile;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Strategy;

/// <summary>What the touchpoints of a journey together tell of people, forms of channels and the level of service.</summary>
internal static class PositioningSteps
{
    public static LocalizedText PersonExpected { get; } =
        new("een medewerker of maatwerk per klant", "a person or something made for each customer");

    public static LocalizedText ServiceExpected { get; } = new("meer dan basisservice", "more than basic service");

    public static LocalizedText FormsExpected(EnumSet<ChannelForm> forms)
    {
        var names = forms.Select(form => Terms.Of(form).Label).ToArray();
        return new(
            $"ergens een kanaal van de vorm {string.Join(" of ", names.Select(name => name.Dutch))}",
            $"somewhere a channel of the form {string.Join(" or ", names.Select(name => name.English))}"
        );
    }

    /// <summary>Whether customers meet a person, or get something made for them alone.</summary>
    public static PositioningFinding? Person(JourneyProfile profile)
    {
        var staffed = profile.Touchpoints.Where(touchpoint => touchpoint.Handling == Handling.Staffed).ToValueList();
        if (!staffed.IsEmpty)
        {
            var names = Names(staffed);
            return new(
                PositioningReasonKind.Supports,
                staffed,
                new(
                    $"de klant heeft er met een medewerker te maken bij {names.Dutch}",
                    $"customers deal with a person at {names.English}"
                )
            );
        }

        var individual = profile.Touchpoints.Where(IsMadeForOne).ToValueList();
        if (!individual.IsEmpty)
        {
            var names = Names(individual);
            return new(
                PositioningReasonKind.Supports,
                individual,
                new($"maatwerk per klant bij {names.Dutch}", $"made for each customer at {names.English}")
            );
        }

        // Broadcasts, post and things are nobody to talk to, whatever the plan leaves open.
        return profile.Touchpoints.All(touchpoint => touchpoint.Handling is not null || IsWithoutTalk(touchpoint.Form))
            ? new(
                PositioningReasonKind.Contradicts,
                profile.Touchpoints,
                new(
                    $"spreekt de klant niemand en is niets op maat per klant ({Names(profile.Touchpoints).Dutch})",
                    $"customers talk to nobody and nothing is made for each of them ({Names(profile.Touchpoints).English})"
                )
            )
            : null;
    }

    /// <summary>Whether a channel of one of the forms is used; told only where it is not.</summary>
    public static PositioningFinding? Forms(JourneyProfile profile, EnumSet<ChannelForm> forms) =>
        profile.Touchpoints.All(touchpoint => touchpoint.Form is { } form && !forms.Contains(form))
            ? new(
                PositioningReasonKind.Contradicts,
                profile.Touchpoints,
                new(
                    $"zijn er alleen {Names(profile.Touchpoints).Dutch}",
                    $"there is only {Names(profile.Touchpoints).English}"
                )
            )
            : null;

    /// <summary>Whether service is more than basic wherever its level is stated; one level alone is a note.</summary>
    public static PositioningFinding? Service(JourneyProfile profile)
    {
        var stated = profile.Touchpoints.Where(touchpoint => touchpoint.ServiceLevel is not null).ToValueList();

        // High service where nobody answers, as on a leaflet, is no service.
        var high = stated.Where(IsHighService).ToValueList();
        if (!high.IsEmpty)
        {
            return new(
                PositioningReasonKind.Supports,
                high,
                new($"hoge service bij {Names(high).Dutch}", $"high service at {Names(high).English}")
            );
        }

        return stated.IsEmpty || stated.Any(touchpoint => touchpoint.ServiceLevel != ServiceLevel.Basic)
            ? null
            : new(
                stated.Count > 1 ? PositioningReasonKind.Contradicts : PositioningReasonKind.Note,
                stated,
                new(
                    $"is de service bij {Names(stated).Dutch} niet meer dan basis",
                    $"service at {Names(stated).English} is no more than basic"
                )
            );
    }

    public static LocalizedText Names(IEnumerable<ProfiledTouchpoint> touchpoints) =>
        Spoken.Names(touchpoints.Select(touchpoint => touchpoint.Touchpoint.Name));

    /// <summary>A broadcast is made for nobody alone, whatever the plan says of it.</summary>
    private static bool IsMadeForOne(ProfiledTouchpoint touchpoint) =>
        touchpoint is { Customisation: Customisation.Individual, Form: not ChannelForm.MassMedia };

    private static bool IsHighService(ProfiledTouchpoint touchpoint) =>
        touchpoint is { ServiceLevel: ServiceLevel.High, Handling: Handling.Staffed };

    private static bool IsWithoutTalk(ChannelForm? form) =>
        form is ChannelForm.MassMedia or ChannelForm.Post or ChannelForm.Physical;
}
