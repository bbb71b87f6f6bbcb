using System.Linq;
using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="Touchpoint"/>.</summary>
internal static class TouchpointJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<Touchpoint>(
        Field.Id,
        Field.Name,
        Field.Channel,
        Field.Activity
    );

    private enum Field
    {
        Id,
        Name,
        Description,
        Channel,
        Activity,
        Stages,
        Phase,
        LifecycleStage,
        FunnelStage,
        TargetGroups,
        Personas,
        BuyingRoles,
        Content,
        Tasks,
        Objective,
        Volume,
        Cost,
        Contact,
        Experience,
        Service,
        Handling,
        Initiator,
        PerformedBy,
        Timing,
        Routes,
        Weight,
        Covers,
    }

    public static FieldNames Fields => Names;

    public static Touchpoint? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? id = null;
        string? name = null;
        string? description = null;
        Ref<Channel>? channel = null;
        Ref<Activity>? activity = null;
        EnumSet<SixBStage> stages = [];
        JourneyPhase? phase = null;
        LifecycleStage? lifecycleStage = null;
        SalesFunnelStage? funnelStage = null;
        ValueList<Ref<TargetGroup>> targetGroups = [];
        ValueList<Ref<Persona>> personas = [];
        EnumSet<BuyingRole> buyingRoles = [];
        TouchpointContent? content = null;
        ValueList<TouchpointTask> tasks = [];
        Ref<Objective>? objective = null;
        TouchpointVolume? volume = null;
        TouchpointCost? cost = null;
        string? contact = null;
        TouchpointExperience? experience = null;
        TouchpointService? service = null;
        Handling? handling = null;
        Initiator? initiator = null;
        Performer? performedBy = null;
        TouchpointTiming? timing = null;
        var routesAt = 0;
        ValueList<Route> routes = [];
        int? weight = null;
        ValueList<string> covers = [];
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Id:
                    id = json.Declare(ElementKind.Touchpoint);
                    break;
                case Field.Name:
                    name = json.Text();
                    break;
                case Field.Description:
                    description = json.Text();
                    break;
                case Field.Channel:
                    channel = json.Reference<Channel>();
                    break;
                case Field.Activity:
                    activity = json.Reference<Activity>();
                    break;
                case Field.Stages:
                    stages = json.EnumSet<SixBStage>();
                    break;
                case Field.Phase:
                    phase = json.Enum<JourneyPhase>();
                    break;
                case Field.LifecycleStage:
                    lifecycleStage = json.Enum<LifecycleStage>();
                    break;
                case Field.FunnelStage:
                    funnelStage = json.Enum<SalesFunnelStage>();
                    break;
                case Field.TargetGroups:
                    targetGroups = json.References<TargetGroup>();
                    break;
                case Field.Personas:
                    personas = json.References<Persona>();
                    break;
                case Field.BuyingRoles:
                    buyingRoles = json.EnumSet<BuyingRole>();
                    break;
                case Field.Content:
                    content = TouchpointContentJson.Read(ref json);
                    break;
                case Field.Tasks:
                    tasks = json.List<TouchpointTask>(TouchpointTaskJson.Read);
                    break;
                case Field.Objective:
                    objective = json.Reference<Objective>();
                    break;
                case Field.Volume:
                    volume = TouchpointVolumeJson.Read(ref json);
                    break;
                case Field.Cost:
                    cost = TouchpointCostJson.Read(ref json);
                    break;
                case Field.Contact:
                    contact = json.Id();
                    break;
                case Field.Experience:
                    experience = TouchpointExperienceJson.Read(ref json);
                    break;
                case Field.Service:
                    service = TouchpointServiceJson.Read(ref json);
                    break;
                case Field.Handling:
                    handling = json.Enum<Handling>();
                    break;
                case Field.Initiator:
                    initiator = json.Enum<Initiator>();
                    break;
                case Field.PerformedBy:
                    performedBy = json.Enum<Performer>();
                    break;
                case Field.Timing:
                    timing = TouchpointTimingJson.Read(ref json);
                    break;
                case Field.Routes:
                    routesAt = json.Offset;
                    routes = json.List<Route>(RouteJson.Read);
                    break;
                case Field.Weight:
                    weight = json.SmallCount();
                    break;
                case Field.Covers:
                    covers = json.Ids();
                    break;
            }
        }

        if (!routes.IsEmpty)
        {
            json.Reading.Integrity.Divide(ShareSum.Of(routes, static route => route.Share), routesAt);
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Id = id!,
                Name = name!,
                Description = description,
                Channel = channel!.Value,
                Activity = activity!.Value,
                Stages = stages,
                Phase = phase,
                LifecycleStage = lifecycleStage,
                FunnelStage = funnelStage,
                TargetGroups = targetGroups,
                Personas = personas,
                BuyingRoles = buyingRoles,
                Content = content,
                Tasks = tasks,
                Objective = objective,
                Volume = volume,
                Cost = cost,
                Contact = contact,
                Experience = experience,
                Service = service,
                Handling = handling,
                Initiator = initiator,
                PerformedBy = performedBy,
                Timing = timing,
                Routes = routes,
                Weight = weight,
                Covers = covers,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, Touchpoint touchpoint)
    {
        json.OpenObject();
        json.Text(Names[Field.Id], touchpoint.Id);
        json.Text(Names[Field.Name], touchpoint.Name);
        json.Text(Names[Field.Description], touchpoint.Description);
        json.Reference<Channel>(Names[Field.Channel], touchpoint.Channel);
        json.Reference<Activity>(Names[Field.Activity], touchpoint.Activity);
        json.EnumSet(Names[Field.Stages], touchpoint.Stages);
        json.Enum<JourneyPhase>(Names[Field.Phase], touchpoint.Phase);
        json.Enum<LifecycleStage>(Names[Field.LifecycleStage], touchpoint.LifecycleStage);
        json.Enum<SalesFunnelStage>(Names[Field.FunnelStage], touchpoint.FunnelStage);
        json.References(Names[Field.TargetGroups], touchpoint.TargetGroups);
        json.References(Names[Field.Personas], touchpoint.Personas);
        json.EnumSet(Names[Field.BuyingRoles], touchpoint.BuyingRoles);
        json.Object(Names[Field.Content], touchpoint.Content, TouchpointContentJson.Write);
        json.List(Names[Field.Tasks], touchpoint.Tasks, TouchpointTaskJson.Write);
        json.Reference(Names[Field.Objective], touchpoint.Objective);
        json.Object(Names[Field.Volume], touchpoint.Volume, TouchpointVolumeJson.Write);
        json.Object(Names[Field.Cost], touchpoint.Cost, TouchpointCostJson.Write);
        json.Text(Names[Field.Contact], touchpoint.Contact);
        json.Object(Names[Field.Experience], touchpoint.Experience, TouchpointExperienceJson.Write);
        json.Object(Names[Field.Service], touchpoint.Service, TouchpointServiceJson.Write);
        json.Enum<Handling>(Names[Field.Handling], touchpoint.Handling);
        json.Enum<Initiator>(Names[Field.Initiator], touchpoint.Initiator);
        json.Enum<Performer>(Names[Field.PerformedBy], touchpoint.PerformedBy);
        json.Object(Names[Field.Timing], touchpoint.Timing, TouchpointTimingJson.Write);
        json.List(Names[Field.Routes], touchpoint.Routes, RouteJson.Write);
        json.Count(Names[Field.Weight], touchpoint.Weight);
        json.Ids(Names[Field.Covers], touchpoint.Covers);
        json.CloseObject(Names, touchpoint);
    }
}
