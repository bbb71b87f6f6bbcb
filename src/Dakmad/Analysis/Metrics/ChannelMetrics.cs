using Dakmad.Analysis.Profile;

namespace Dakmad.Analysis.Metrics;

/// <summary>Metrics about the channels of a journey and about who or what does the provider's part.</summary>
internal static class ChannelMetrics
{
    public static ValueList<JourneyMetric> All { get; } =
    [
        MetricDefinition.OfKind(
            "onlineShare",
            new("aandeel online", "online share"),
            new("contactmomenten via een onlinekanaal", "touchpoints on an online channel"),
            touchpoint => Is(touchpoint, ChannelForm.Online)
        ) with
        {
            Aliases =
            [
                "online contact",
                "onlinecontact",
                "online contacten",
                "aandeel digitaal",
                "digitaal",
                "digital share",
            ],
        },
        MetricDefinition.OfKind(
            "phoneShare",
            new("aandeel telefonisch", "phone share"),
            new("telefonische contactmomenten", "touchpoints by phone"),
            touchpoint => Is(touchpoint, ChannelForm.Phone)
        ) with
        {
            Aliases =
            [
                "telefoon",
                "telefonisch contact",
                "aandeel telefoon",
                "bellen",
                "telephone share",
                "phone contact",
            ],
        },
        MetricDefinition.OfKind(
            "faceToFaceShare",
            new("aandeel face-to-face", "face-to-face share"),
            new("contactmomenten face-to-face", "touchpoints face to face"),
            touchpoint => Is(touchpoint, ChannelForm.FaceToFace)
        ) with
        {
            Aliases = ["face-to-facecontact", "face to face contact", "fysiek contact", "in-person share"],
        },
        MetricDefinition.OfKind(
            "selfServiceShare",
            new("aandeel zelfservice en geautomatiseerd", "self-service and automated share"),
            new(
                "contactmomenten met zelfservice of geautomatiseerde bediening",
                "touchpoints handled by self-service or automatically"
            ),
            touchpoint => touchpoint.Handling is { } handling ? handling != Handling.Staffed : null
        ) with
        {
            Aliases =
            [
                "zelfservice",
                "zelfbediening",
                "aandeel zelfbediening",
                "self-service",
                "automated share",
                "geautomatiseerd",
            ],
        },
        MetricDefinition.OfKind(
            "staffedShare",
            new("aandeel persoonlijk contact", "personal contact share"),
            new("contactmomenten met een medewerker", "touchpoints handled by a person"),
            touchpoint => touchpoint.Handling is { } handling ? handling == Handling.Staffed : null
        ) with
        {
            Aliases =
            [
                "personalContactShare",
                "persoonlijke contacten",
                "personal contact",
                "personal contacts",
                "contact met een medewerker",
                "aandeel bemand",
                "staffed share",
                "bemand",
                "menselijk contact",
                "human contact",
            ],
        },
        MetricDefinition.OfKind(
            "twoWayShare",
            new("aandeel dialoog", "two-way share"),
            new("contactmomenten waarbij de klant kan antwoorden", "touchpoints at which the customer can answer"),
            touchpoint => touchpoint.Direction is { } direction ? direction == ContactDirection.TwoWay : null
        ) with
        {
            Aliases =
            [
                "aandeel tweerichtingsverkeer",
                "tweerichtingscontact",
                "two-way contact",
                "dialoog",
                "dialogue",
            ],
        },
        MetricDefinition.OfKind(
            "afterSalesShare",
            new("aandeel aftersales", "after-sales share"),
            new("contactmomenten na de verkoop", "touchpoints after the sale"),
            touchpoint => touchpoint.IsAfterSales
        ) with
        {
            Aliases = ["aftersalescontact", "after-sales contact", "nazorg"],
        },
    ];

    private static bool? Is(ProfiledTouchpoint touchpoint, ChannelForm form) =>
        touchpoint.Form is { } known ? known == form : null;
}
