using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Integrity;

/// <summary>Gathers from a plan what it declares and refers to.</summary>
internal sealed class PlanFacts(IFindings<PlaceInPlan> findings)
{
    private readonly IntegrityTable<PlaceInPlan> _table = new(findings);
    private PlanPath _path = PlanPath.Root;
    private int _order;

    public void Check(MarketingPlan plan)
    {
        foreach (var (path, part) in plan.Parts())
        {
            _path = path;
            if (part is Journey)
            {
                _table.CloseJourney();
            }

            Gather(part);
        }

        _table.CloseJourney();
        _table.Close(static _ => true);
    }

    private void Gather(PlanPart part)
    {
        switch (part)
        {
            case JourneyExpectation expectation:
                Gather(expectation);
                break;
            case Persona persona:
                Gather(persona);
                break;
            case TargetGroup group:
                Gather(group);
                break;
            case Offering offering:
                Gather(offering);
                break;
            case Channel channel:
                Gather(channel);
                break;
            case Resource resource:
                Gather(resource);
                break;
            case MarketingConcept concept:
                Gather(concept);
                break;
            case MarketingEvent happening:
                Gather(happening);
                break;
            case Activity activity:
                Gather(activity);
                break;
            case Journey journey:
                Gather(journey);
                break;
            case EventShare share:
                Gather(share);
                break;
            case JourneyEntry entry:
                Gather(entry);
                break;
            case Touchpoint touchpoint:
                Gather(touchpoint);
                break;
            case Message message:
                Gather(message);
                break;
            case TouchpointExperience experience:
                Gather(experience);
                break;
            case TouchpointTask task:
                Gather(task);
                break;
            case DropOff dropOff:
                Refer(dropOff.Recovery, "recovery");
                break;
            case TouchpointTiming timing:
                Refer(timing.Since, "since");
                break;
            case Route route:
                Gather(route);
                break;
            case Objective objective:
                Gather(objective);
                break;
        }
    }

    private void Gather(JourneyExpectation expectation)
    {
        Refer(expectation.Journeys, "journeys");
    }

    private void Gather(Persona persona)
    {
        Declare(ElementKind.Persona, persona.Id);
        Refer(persona.TargetGroup, "targetGroup");
    }

    private void Gather(TargetGroup group)
    {
        Declare(ElementKind.TargetGroup, group.Id);
        Refer(group.Specialises, "specialises");
        Link(LinkKind.Specialisation, group.Id, group.Specialises, "specialises");
    }

    private void Gather(Offering offering)
    {
        Declare(ElementKind.Offering, offering.Id);
        Refer(offering.Specialises, "specialises");
        Link(LinkKind.Specialisation, offering.Id, offering.Specialises, "specialises");
    }

    private void Gather(Channel channel)
    {
        Declare(ElementKind.Channel, channel.Id);
        Refer(channel.Specialises, "specialises");
        Link(LinkKind.Specialisation, channel.Id, channel.Specialises, "specialises");
    }

    private void Gather(Resource resource)
    {
        Declare(ElementKind.Resource, resource.Id);
        Refer(resource.Specialises, "specialises");
        Link(LinkKind.Specialisation, resource.Id, resource.Specialises, "specialises");
    }

    private void Gather(MarketingConcept concept)
    {
        Declare(ElementKind.Concept, concept.Id);
        Refer(concept.TargetGroups, "targetGroups");
        Refer(concept.Offerings, "offerings");
        Refer(concept.Channels, "channels");
        Refer(concept.Resources, "resources");
        Refer(concept.Objectives, "objectives");
    }

    private void Gather(MarketingEvent happening)
    {
        Declare(ElementKind.Event, happening.Id);
        Refer(happening.Concept, "concept");
        Refer(happening.TargetGroups, "targetGroups");
        Refer(happening.Offerings, "offerings");
        Refer(happening.Channels, "channels");
        Refer(happening.Resources, "resources");
        Refer(happening.Objectives, "objectives");
        _table.Order(happening.Period?.Start, Place("period"), happening.Recurrence?.Until, Place("recurrence"));
    }

    private void Gather(Activity activity)
    {
        Declare(ElementKind.Activity, activity.Id);
        Refer(activity.Events, "events");
        Refer(activity.Resources, "resources");
    }

    private void Gather(Journey journey)
    {
        Declare(ElementKind.Journey, journey.Id);
        Refer(journey.TargetGroups, "targetGroups");
        Refer(journey.Personas, "personas");
        Refer(journey.Offerings, "offerings");
        Refer(journey.Resources, "resources");
        Refer(journey.StartsAt?.Touchpoint, "startsAt", "touchpoint");
        Refer(journey.EndsAt?.Touchpoint, "endsAt", "touchpoint");
        Refer(journey.ContinuesIn, "continuesIn");
        foreach (var next in journey.ContinuesIn)
        {
            Link<Journey>(LinkKind.Continuation, journey.Id, next, "continuesIn");
        }

        Refer(journey.EndObjective, "endObjective");
        Divide(ShareSum.Of(journey.Events, static share => share.Share), "events");
    }

    private void Gather(EventShare share)
    {
        Refer<MarketingEvent>(share.Event, "event");
    }

    private void Gather(JourneyEntry entry)
    {
        Refer<Touchpoint>(entry.Touchpoint, "touchpoint");
    }

    private void Gather(Touchpoint touchpoint)
    {
        Declare(ElementKind.Touchpoint, touchpoint.Id);
        Refer<Channel>(touchpoint.Channel, "channel");
        Refer<Activity>(touchpoint.Activity, "activity");
        Refer(touchpoint.TargetGroups, "targetGroups");
        Refer(touchpoint.Personas, "personas");
        Refer(touchpoint.Objective, "objective");
        Divide(ShareSum.Of(touchpoint.Routes, static route => route.Share), "routes");
    }

    private void Gather(Message message)
    {
        Refer(message.TargetGroups, "targetGroups");
    }

    private void Gather(TouchpointExperience experience)
    {
        Divide(ShareSum.Of(experience.DropOffs, static dropOff => dropOff.Share), "dropOffs");
    }

    private void Gather(TouchpointTask task)
    {
        Declare(ElementKind.Task, task.Id);
    }

    private void Gather(Route route)
    {
        Refer(route.To, "to");
    }

    private void Gather(Objective objective)
    {
        Declare(ElementKind.Objective, objective.Id);
        Refer(objective.ContributesTo, "contributesTo");
        Link(LinkKind.Contribution, objective.Id, objective.ContributesTo, "contributesTo");
    }

    private PlaceInPlan Place(string property, int? index = null, string? below = null) =>
        new(_order++, _path, property, index, below);

    private void Declare(ElementKind kind, string id) => _table.Declare(kind, id, Place("id"));

    private void Refer<T>(Ref<T>? reference, string property, string? below = null)
        where T : PlanElement
    {
        if (reference is { } target)
        {
            _table.Refer(ElementKinds.Of<T>(), target.Id, Place(property, below: below));
        }
    }

    private void Refer<T>(ValueList<Ref<T>> references, string property)
        where T : PlanElement
    {
        for (var i = 0; i < references.Count; i++)
        {
            _table.Refer(ElementKinds.Of<T>(), references[i].Id, Place(property, i));
        }
    }

    private void Link<T>(LinkKind link, string from, Ref<T>? to, string property)
        where T : PlanElement
    {
        if (to is { } target)
        {
            _table.Link(link, ElementKinds.Of<T>(), from, target.Id, Place(property));
        }
    }

    private void Divide(ShareSum sum, string property) => _table.Divide(sum, Place(property));
}
