using Dakmad.Json;

namespace Dakmad.Schema;

/// <summary>The elements that are chosen on every level, and the personas.</summary>
internal static class ElementShapes
{
    public static Shape Persona { get; } =
        ObjectShape.Element(
            PersonaJson.Fields,
            new(
                "Een half fictief portret van een klant uit een doelgroep.",
                "A semi-fictitious portrait of a customer of a target group."
            ),
            [
                new(nameof(Dakmad.Persona.TargetGroup), Values.Id),
                new(nameof(Dakmad.Persona.BuyingRoles), Values.EnumSet<BuyingRole>()),
                new(nameof(Dakmad.Persona.Goals), Values.Texts),
                new(nameof(Dakmad.Persona.Motivations), Values.Texts),
                new(nameof(Dakmad.Persona.Worries), Values.Texts),
            ]
        );

    public static Shape TargetGroup { get; } =
        ObjectShape.Element(
            TargetGroupJson.Fields,
            new(
                "De mensen of organisaties tot wie het plan zich richt.",
                "The people or organisations that are addressed."
            ),
            [
                new(nameof(Dakmad.TargetGroup.Specialises), Values.Id),
                new(nameof(Dakmad.TargetGroup.Market), Values.Enum<MarketType>()),
                new(nameof(Dakmad.TargetGroup.Relation), Values.Enum<CustomerRelation>()),
                new(nameof(Dakmad.TargetGroup.Size), Values.Count),
            ]
        );

    public static Shape Offering { get; } =
        ObjectShape.Element(
            OfferingJson.Fields,
            new("Wat aan de doelgroepen wordt aangeboden.", "What is offered to the target groups."),
            [
                new(nameof(Dakmad.Offering.Specialises), Values.Id),
                new(nameof(Dakmad.Offering.Kind), Values.Enum<OfferingKind>()),
                new(nameof(Dakmad.Offering.Price), SharedShapes.Money),
                new(nameof(Dakmad.Offering.Payment), Values.Enum<PaymentPattern>()),
                new(nameof(Dakmad.Offering.Payments), Values.SmallCountFromOne),
                new(nameof(Dakmad.Offering.Covers), Values.Ids),
            ]
        );

    public static Shape Channel { get; } =
        ObjectShape.Element(
            ChannelJson.Fields,
            new(
                "De weg waarlangs aanbieder en klant elkaar treffen.",
                "The way along which provider and customer meet."
            ),
            [
                new(nameof(Dakmad.Channel.Specialises), Values.Id),
                new(
                    nameof(Dakmad.Channel.Group),
                    new NameShape(
                        ChannelGroup.MassMedia.Name,
                        ChannelGroup.Electronic.Name,
                        ChannelGroup.DirectMail.Name
                    )
                ),
                new(nameof(Dakmad.Channel.Form), Values.Enum<ChannelForm>()),
                new(nameof(Dakmad.Channel.Media), Values.Enum<MediaOwnership>()),
                new(nameof(Dakmad.Channel.Direction), Values.Enum<ContactDirection>()),
            ]
        );

    public static Shape Resource { get; } =
        ObjectShape.Element(
            ResourceJson.Fields,
            new(
                "Budget dat voor het plan of een deel ervan beschikbaar is.",
                "Budget set aside for the plan or a part of it."
            ),
            [
                new(nameof(Dakmad.Resource.Specialises), Values.Id),
                new(nameof(Dakmad.Resource.Budget), SharedShapes.Money),
                new(nameof(Dakmad.Resource.Period), SharedShapes.DateRange),
            ]
        );

    public static Shape Objective { get; } =
        ObjectShape.Element(
            ObjectiveJson.Fields,
            new(
                "Wat bereikt moet worden, meetbaar: een KPI, een streefwaarde en een datum.",
                "What should be reached, measurably: a KPI, a target and a deadline."
            ),
            [
                new(nameof(Dakmad.Objective.ContributesTo), Values.Id),
                new(nameof(Dakmad.Objective.Kpi), Values.Text),
                new(nameof(Dakmad.Objective.Unit), Values.Unit),
                new(nameof(Dakmad.Objective.Baseline), Values.Number),
                new(nameof(Dakmad.Objective.Target), Values.Number),
                new(nameof(Dakmad.Objective.Direction), Values.Enum<ObjectiveDirection>()),
                new(nameof(Dakmad.Objective.Deadline), Values.Date),
                new(nameof(Dakmad.Objective.Tool), Values.Text),
                new(nameof(Dakmad.Objective.Covers), Values.Ids),
            ]
        );
}
