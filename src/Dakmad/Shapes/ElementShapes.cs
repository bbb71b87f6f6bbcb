using static Dakmad.Shapes.Forms;
using static Dakmad.Shapes.Setters;

namespace Dakmad.Shapes;

/// <summary>The elements that are chosen on every level, and the personas.</summary>
internal static class ElementShapes
{
    public static PartShape<Persona> Persona { get; } =
        new PartShape<Persona>(NewPersona, Present)
            .Described(
                "Een half fictief portret van een klant uit een doelgroep.",
                "A semi-fictitious portrait of a customer of a target group."
            )
            .Element()
            .Field(p => p.TargetGroup, SetTargetGroup, OneRef<TargetGroup>())
            .Field(p => p.BuyingRoles, SetBuyingRoles, SetOf<BuyingRole>())
            .Field(p => p.Goals, SetGoals, Texts)
            .Field(p => p.Motivations, SetMotivations, Texts)
            .Field(p => p.Worries, SetWorries, Texts);

    public static PartShape<TargetGroup> TargetGroup { get; } =
        new PartShape<TargetGroup>(NewTargetGroup, Present)
            .Described(
                "De mensen of organisaties tot wie het plan zich richt.",
                "The people or organisations that are addressed."
            )
            .Element()
            .Field(p => p.Specialises, SetSpecialises, OneRef<TargetGroup>(LinkKind.Specialisation))
            .Field(p => p.Market, SetMarket, OneOf<MarketType>())
            .Field(p => p.Relation, SetRelation, OneOf<CustomerRelation>())
            .Field(p => p.Size, SetSize, Count);

    public static PartShape<Offering> Offering { get; } =
        new PartShape<Offering>(NewOffering, Present)
            .Described("Wat aan de doelgroepen wordt aangeboden.", "What is offered to the target groups.")
            .Element()
            .Field(p => p.Specialises, SetSpecialises, OneRef<Offering>(LinkKind.Specialisation))
            .Field(p => p.Kind, SetKind, OneOf<OfferingKind>())
            .Field(p => p.Price, SetPrice, Amount)
            .Field(p => p.Payment, SetPayment, OneOf<PaymentPattern>())
            .Field(p => p.Payments, SetPayments, SmallCountFromOne)
            .Field(p => p.Covers, SetCovers, Ids);

    public static PartShape<Channel> Channel { get; } =
        new PartShape<Channel>(NewChannel, Present)
            .Described(
                "De weg waarlangs aanbieder en klant elkaar treffen.",
                "The way along which provider and customer meet."
            )
            .Element()
            .Field(p => p.Specialises, SetSpecialises, OneRef<Channel>(LinkKind.Specialisation))
            .Field(
                p => p.Group,
                SetGroup,
                Name(
                    name => new ChannelGroup(name),
                    named => named.Name,
                    ChannelGroup.MassMedia,
                    ChannelGroup.Electronic,
                    ChannelGroup.DirectMail
                )
            )
            .Field(p => p.Form, SetForm, OneOf<ChannelForm>())
            .Field(p => p.Media, SetMedia, OneOf<MediaOwnership>())
            .Field(p => p.Direction, SetDirection, OneOf<ContactDirection>());

    public static PartShape<Resource> Resource { get; } =
        new PartShape<Resource>(NewResource, Present)
            .Described(
                "Budget dat voor het plan of een deel ervan beschikbaar is.",
                "Budget set aside for the plan or a part of it."
            )
            .Element()
            .Field(p => p.Specialises, SetSpecialises, OneRef<Resource>(LinkKind.Specialisation))
            .Field(p => p.Budget, SetBudget, Amount)
            .Field(p => p.Period, SetPeriod, Days);

    public static PartShape<Objective> Objective { get; } =
        new PartShape<Objective>(NewObjective, Present)
            .Described(
                "Wat bereikt moet worden, meetbaar: een KPI, een streefwaarde en een datum.",
                "What should be reached, measurably: a KPI, a target and a deadline."
            )
            .Element()
            .Field(p => p.ContributesTo, SetContributesTo, OneRef<Objective>(LinkKind.Contribution))
            .Field(p => p.Kpi, SetKpi, Text)
            .Field(p => p.Unit, SetUnit, Unit)
            .Field(p => p.Baseline, SetBaseline, Number)
            .Field(p => p.Target, SetTarget, Number)
            .Field(p => p.Direction, SetDirection, OneOf<ObjectiveDirection>())
            .Field(p => p.Deadline, SetDeadline, Date)
            .Field(p => p.Tool, SetTool, Text)
            .Field(p => p.Covers, SetCovers, Ids);
}
