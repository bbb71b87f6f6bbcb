using System.Runtime.CompilerServices;
using NodaTime;

namespace Dakmad.Shapes;

/// <summary>
/// What a shape needs of the model: constructors, the setters of properties, which may only be called while a part is
/// made, and which fields of a part have a value, a bit for each. Written by a test from the model;
/// <c>src/docs/testing.md</c> says how to renew it.
/// </summary>
internal static class Setters
{
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Extra")]
    public static extern void SetExtra(PlanPart part, ValueList<ExtraField> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Id")]
    public static extern void SetId(PlanElement part, string value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Name")]
    public static extern void SetName(PlanElement part, string value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Description")]
    public static extern void SetDescription(PlanElement part, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Activity NewActivity();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Type")]
    public static extern void SetType(Activity part, ActivityType? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Regularity")]
    public static extern void SetRegularity(Activity part, Regularity? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Orderings")]
    public static extern void SetOrderings(Activity part, ValueList<Ordering> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Events")]
    public static extern void SetEvents(Activity part, ValueList<Ref<MarketingEvent>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Resources")]
    public static extern void SetResources(Activity part, ValueList<Ref<Resource>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Covers")]
    public static extern void SetCovers(Activity part, ValueList<string> value);

    public static ulong Present(Activity part)
    {
        var present = 3UL;
        present |= part.Description is null ? 0 : 1UL << 2;
        present |= part.Kind is null ? 0 : 1UL << 3;
        present |= part.Moment is null ? 0 : 1UL << 4;
        present |= part.Regularity is null ? 0 : 1UL << 5;
        present |= part.Orderings.IsEmpty ? 0 : 1UL << 6;
        present |= part.Events.IsEmpty ? 0 : 1UL << 7;
        present |= part.Resources.IsEmpty ? 0 : 1UL << 8;
        present |= part.Covers.IsEmpty ? 0 : 1UL << 9;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Channel NewChannel();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Specialises")]
    public static extern void SetSpecialises(Channel part, Ref<Channel>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Group")]
    public static extern void SetGroup(Channel part, ChannelGroup? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Form")]
    public static extern void SetForm(Channel part, ChannelForm? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Media")]
    public static extern void SetMedia(Channel part, MediaOwnership? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Direction")]
    public static extern void SetDirection(Channel part, ContactDirection? value);

    public static ulong Present(Channel part)
    {
        var present = 3UL;
        present |= part.Description is null ? 0 : 1UL << 2;
        present |= part.Specialises is null ? 0 : 1UL << 3;
        present |= part.Group is null ? 0 : 1UL << 4;
        present |= part.Form is null ? 0 : 1UL << 5;
        present |= part.Media is null ? 0 : 1UL << 6;
        present |= part.Direction is null ? 0 : 1UL << 7;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern DisciplineAmbition NewDisciplineAmbition();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Discipline")]
    public static extern void SetDiscipline(DisciplineAmbition part, ValueDiscipline value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Standing")]
    public static extern void SetStanding(DisciplineAmbition part, DisciplineStanding value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Rationale")]
    public static extern void SetRationale(DisciplineAmbition part, string? value);

    public static ulong Present(DisciplineAmbition part)
    {
        var present = 3UL;
        present |= part.Rationale is null ? 0 : 1UL << 2;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern DropOff NewDropOff();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Reason")]
    public static extern void SetReason(DropOff part, string value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Share")]
    public static extern void SetShare(DropOff part, decimal? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Counters")]
    public static extern void SetCounters(DropOff part, ValueList<string> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Recovery")]
    public static extern void SetRecovery(DropOff part, Ref<Touchpoint>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Covers")]
    public static extern void SetCovers(DropOff part, ValueList<string> value);

    public static ulong Present(DropOff part)
    {
        var present = 1UL;
        present |= part.Share is null ? 0 : 1UL << 1;
        present |= part.Counters.IsEmpty ? 0 : 1UL << 2;
        present |= part.Recovery is null ? 0 : 1UL << 3;
        present |= part.Covers.IsEmpty ? 0 : 1UL << 4;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern EventShare NewEventShare();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Event")]
    public static extern void SetEvent(EventShare part, Ref<MarketingEvent> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Share")]
    public static extern void SetShare(EventShare part, decimal? value);

    public static ulong Present(EventShare part)
    {
        var present = 1UL;
        present |= part.Share is null ? 0 : 1UL << 1;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern ExchangeRate NewExchangeRate();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Currency")]
    public static extern void SetCurrency(ExchangeRate part, string value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Rate")]
    public static extern void SetRate(ExchangeRate part, decimal value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_On")]
    public static extern void SetOn(ExchangeRate part, LocalDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Source")]
    public static extern void SetSource(ExchangeRate part, string? value);

    public static ulong Present(ExchangeRate part)
    {
        var present = 3UL;
        present |= part.On is null ? 0 : 1UL << 2;
        present |= part.Source is null ? 0 : 1UL << 3;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Journey NewJourney();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Regularity")]
    public static extern void SetRegularity(Journey part, Regularity? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Events")]
    public static extern void SetEvents(Journey part, ValueList<EventShare> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Period")]
    public static extern void SetPeriod(Journey part, DateRange? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_TargetGroups")]
    public static extern void SetTargetGroups(Journey part, ValueList<Ref<TargetGroup>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Personas")]
    public static extern void SetPersonas(Journey part, ValueList<Ref<Persona>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Offerings")]
    public static extern void SetOfferings(Journey part, ValueList<Ref<Offering>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Resources")]
    public static extern void SetResources(Journey part, ValueList<Ref<Resource>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Budget")]
    public static extern void SetBudget(Journey part, Money? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Rationale")]
    public static extern void SetRationale(Journey part, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Need")]
    public static extern void SetNeed(Journey part, Need? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_StartsAt")]
    public static extern void SetStartsAt(Journey part, JourneyPoint? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_EndsAt")]
    public static extern void SetEndsAt(Journey part, JourneyPoint? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ContinuesIn")]
    public static extern void SetContinuesIn(Journey part, ValueList<Ref<Journey>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_EndObjective")]
    public static extern void SetEndObjective(Journey part, Ref<Objective>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ExpectedTouchpoints")]
    public static extern void SetExpectedTouchpoints(Journey part, TouchpointRange? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Entries")]
    public static extern void SetEntries(Journey part, ValueList<JourneyEntry> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Touchpoints")]
    public static extern void SetTouchpoints(Journey part, ValueList<Touchpoint> value);

    public static ulong Present(Journey part)
    {
        var present = 3UL;
        present |= part.Description is null ? 0 : 1UL << 2;
        present |= part.Regularity is null ? 0 : 1UL << 3;
        present |= part.Events.IsEmpty ? 0 : 1UL << 4;
        present |= part.Period is null ? 0 : 1UL << 5;
        present |= part.TargetGroups.IsEmpty ? 0 : 1UL << 6;
        present |= part.Personas.IsEmpty ? 0 : 1UL << 7;
        present |= part.Offerings.IsEmpty ? 0 : 1UL << 8;
        present |= part.Resources.IsEmpty ? 0 : 1UL << 9;
        present |= part.Budget is null ? 0 : 1UL << 10;
        present |= part.Rationale is null ? 0 : 1UL << 11;
        present |= part.Need is null ? 0 : 1UL << 12;
        present |= part.StartsAt is null ? 0 : 1UL << 13;
        present |= part.EndsAt is null ? 0 : 1UL << 14;
        present |= part.ContinuesIn.IsEmpty ? 0 : 1UL << 15;
        present |= part.EndObjective is null ? 0 : 1UL << 16;
        present |= part.ExpectedTouchpoints is null ? 0 : 1UL << 17;
        present |= part.Entries.IsEmpty ? 0 : 1UL << 18;
        present |= part.Touchpoints.IsEmpty ? 0 : 1UL << 19;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern JourneyEntry NewJourneyEntry();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Touchpoint")]
    public static extern void SetTouchpoint(JourneyEntry part, Ref<Touchpoint> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Volume")]
    public static extern void SetVolume(JourneyEntry part, decimal? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Unit")]
    public static extern void SetUnit(JourneyEntry part, MeasurementUnit? value);

    public static ulong Present(JourneyEntry part)
    {
        var present = 1UL;
        present |= part.Volume is null ? 0 : 1UL << 1;
        present |= part.Unit is null ? 0 : 1UL << 2;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern JourneyExpectation NewJourneyExpectation();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Metric")]
    public static extern void SetMetric(JourneyExpectation part, string value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Direction")]
    public static extern void SetDirection(JourneyExpectation part, ExpectedDirection value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Threshold")]
    public static extern void SetThreshold(JourneyExpectation part, decimal? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Rationale")]
    public static extern void SetRationale(JourneyExpectation part, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Journeys")]
    public static extern void SetJourneys(JourneyExpectation part, ValueList<Ref<Journey>> value);

    public static ulong Present(JourneyExpectation part)
    {
        var present = 3UL;
        present |= part.Threshold is null ? 0 : 1UL << 2;
        present |= part.Rationale is null ? 0 : 1UL << 3;
        present |= part.Journeys.IsEmpty ? 0 : 1UL << 4;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Manual NewManual();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Approach")]
    public static extern void SetApproach(Manual part, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Topics")]
    public static extern void SetTopics(Manual part, ValueList<string> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Source")]
    public static extern void SetSource(Manual part, string? value);

    public static ulong Present(Manual part)
    {
        var present = 0UL;
        present |= part.Approach is null ? 0 : 1UL << 0;
        present |= part.Topics.IsEmpty ? 0 : 1UL << 1;
        present |= part.Source is null ? 0 : 1UL << 2;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern MarketingConcept NewMarketingConcept();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_TargetGroups")]
    public static extern void SetTargetGroups(MarketingConcept part, ValueList<Ref<TargetGroup>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Offerings")]
    public static extern void SetOfferings(MarketingConcept part, ValueList<Ref<Offering>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Channels")]
    public static extern void SetChannels(MarketingConcept part, ValueList<Ref<Channel>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Resources")]
    public static extern void SetResources(MarketingConcept part, ValueList<Ref<Resource>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Budget")]
    public static extern void SetBudget(MarketingConcept part, Money? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Objectives")]
    public static extern void SetObjectives(MarketingConcept part, ValueList<Ref<Objective>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Covers")]
    public static extern void SetCovers(MarketingConcept part, ValueList<string> value);

    public static ulong Present(MarketingConcept part)
    {
        var present = 3UL;
        present |= part.Description is null ? 0 : 1UL << 2;
        present |= part.TargetGroups.IsEmpty ? 0 : 1UL << 3;
        present |= part.Offerings.IsEmpty ? 0 : 1UL << 4;
        present |= part.Channels.IsEmpty ? 0 : 1UL << 5;
        present |= part.Resources.IsEmpty ? 0 : 1UL << 6;
        present |= part.Budget is null ? 0 : 1UL << 7;
        present |= part.Objectives.IsEmpty ? 0 : 1UL << 8;
        present |= part.Covers.IsEmpty ? 0 : 1UL << 9;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern MarketingEvent NewMarketingEvent();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Concept")]
    public static extern void SetConcept(MarketingEvent part, Ref<MarketingConcept>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Regularity")]
    public static extern void SetRegularity(MarketingEvent part, Regularity? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Orderings")]
    public static extern void SetOrderings(MarketingEvent part, ValueList<Ordering> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Period")]
    public static extern void SetPeriod(MarketingEvent part, DateRange? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Recurrence")]
    public static extern void SetRecurrence(MarketingEvent part, Recurrence? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Location")]
    public static extern void SetLocation(MarketingEvent part, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_TargetGroups")]
    public static extern void SetTargetGroups(MarketingEvent part, ValueList<Ref<TargetGroup>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Offerings")]
    public static extern void SetOfferings(MarketingEvent part, ValueList<Ref<Offering>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Channels")]
    public static extern void SetChannels(MarketingEvent part, ValueList<Ref<Channel>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Resources")]
    public static extern void SetResources(MarketingEvent part, ValueList<Ref<Resource>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Budget")]
    public static extern void SetBudget(MarketingEvent part, Money? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Objectives")]
    public static extern void SetObjectives(MarketingEvent part, ValueList<Ref<Objective>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Covers")]
    public static extern void SetCovers(MarketingEvent part, ValueList<string> value);

    public static ulong Present(MarketingEvent part)
    {
        var present = 3UL;
        present |= part.Description is null ? 0 : 1UL << 2;
        present |= part.Concept is null ? 0 : 1UL << 3;
        present |= part.Regularity is null ? 0 : 1UL << 4;
        present |= part.Orderings.IsEmpty ? 0 : 1UL << 5;
        present |= part.Period is null ? 0 : 1UL << 6;
        present |= part.Recurrence is null ? 0 : 1UL << 7;
        present |= part.Location is null ? 0 : 1UL << 8;
        present |= part.TargetGroups.IsEmpty ? 0 : 1UL << 9;
        present |= part.Offerings.IsEmpty ? 0 : 1UL << 10;
        present |= part.Channels.IsEmpty ? 0 : 1UL << 11;
        present |= part.Resources.IsEmpty ? 0 : 1UL << 12;
        present |= part.Budget is null ? 0 : 1UL << 13;
        present |= part.Objectives.IsEmpty ? 0 : 1UL << 14;
        present |= part.Covers.IsEmpty ? 0 : 1UL << 15;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern MarketingPlan NewMarketingPlan();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Organisation")]
    public static extern void SetOrganisation(MarketingPlan part, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Language")]
    public static extern void SetLanguage(MarketingPlan part, Language? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Currency")]
    public static extern void SetCurrency(MarketingPlan part, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Period")]
    public static extern void SetPeriod(MarketingPlan part, DateRange? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ReviewedOn")]
    public static extern void SetReviewedOn(MarketingPlan part, LocalDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Budget")]
    public static extern void SetBudget(MarketingPlan part, Money? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ExchangeRates")]
    public static extern void SetExchangeRates(MarketingPlan part, ValueList<ExchangeRate> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Strategy")]
    public static extern void SetStrategy(MarketingPlan part, StrategicChoice? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Personas")]
    public static extern void SetPersonas(MarketingPlan part, ValueList<Persona> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Strategic")]
    public static extern void SetStrategic(MarketingPlan part, StrategicLevel value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Tactical")]
    public static extern void SetTactical(MarketingPlan part, TacticalLevel value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Operational")]
    public static extern void SetOperational(MarketingPlan part, OperationalLevel value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Suppressions")]
    public static extern void SetSuppressions(MarketingPlan part, ValueList<Suppression> value);

    public static ulong Present(MarketingPlan part)
    {
        var present = 3UL;
        present |= part.Description is null ? 0 : 1UL << 2;
        present |= part.Organisation is null ? 0 : 1UL << 3;
        present |= part.Language is null ? 0 : 1UL << 4;
        present |= part.Currency is null ? 0 : 1UL << 5;
        present |= part.Period is null ? 0 : 1UL << 6;
        present |= part.ReviewedOn is null ? 0 : 1UL << 7;
        present |= part.Budget is null ? 0 : 1UL << 8;
        present |= part.ExchangeRates.IsEmpty ? 0 : 1UL << 9;
        present |= part.Strategy is null ? 0 : 1UL << 10;
        present |= part.Personas.IsEmpty ? 0 : 1UL << 11;
        present |= part.Strategic == StrategicLevel.Empty ? 0 : 1UL << 12;
        present |= part.Tactical == TacticalLevel.Empty ? 0 : 1UL << 13;
        present |= part.Operational == OperationalLevel.Empty ? 0 : 1UL << 14;
        present |= part.Suppressions.IsEmpty ? 0 : 1UL << 15;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Message NewMessage();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Text")]
    public static extern void SetText(Message part, string value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Relation")]
    public static extern void SetRelation(Message part, CustomerRelation? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_TargetGroups")]
    public static extern void SetTargetGroups(Message part, ValueList<Ref<TargetGroup>> value);

    public static ulong Present(Message part)
    {
        var present = 1UL;
        present |= part.Relation is null ? 0 : 1UL << 1;
        present |= part.TargetGroups.IsEmpty ? 0 : 1UL << 2;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Need NewNeed();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Kind")]
    public static extern void SetKind(Need part, NeedKind? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Statement")]
    public static extern void SetStatement(Need part, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Cause")]
    public static extern void SetCause(Need part, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Covers")]
    public static extern void SetCovers(Need part, ValueList<string> value);

    public static ulong Present(Need part)
    {
        var present = 0UL;
        present |= part.Kind is null ? 0 : 1UL << 0;
        present |= part.Statement is null ? 0 : 1UL << 1;
        present |= part.Cause is null ? 0 : 1UL << 2;
        present |= part.Covers.IsEmpty ? 0 : 1UL << 3;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Objective NewObjective();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ContributesTo")]
    public static extern void SetContributesTo(Objective part, Ref<Objective>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Kpi")]
    public static extern void SetKpi(Objective part, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Unit")]
    public static extern void SetUnit(Objective part, MeasurementUnit? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Baseline")]
    public static extern void SetBaseline(Objective part, decimal? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Target")]
    public static extern void SetTarget(Objective part, decimal? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Direction")]
    public static extern void SetDirection(Objective part, ObjectiveDirection? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Deadline")]
    public static extern void SetDeadline(Objective part, LocalDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Tool")]
    public static extern void SetTool(Objective part, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Covers")]
    public static extern void SetCovers(Objective part, ValueList<string> value);

    public static ulong Present(Objective part)
    {
        var present = 3UL;
        present |= part.Description is null ? 0 : 1UL << 2;
        present |= part.ContributesTo is null ? 0 : 1UL << 3;
        present |= part.Kpi is null ? 0 : 1UL << 4;
        present |= part.Unit is null ? 0 : 1UL << 5;
        present |= part.Baseline is null ? 0 : 1UL << 6;
        present |= part.Target is null ? 0 : 1UL << 7;
        present |= part.Direction is null ? 0 : 1UL << 8;
        present |= part.Deadline is null ? 0 : 1UL << 9;
        present |= part.Tool is null ? 0 : 1UL << 10;
        present |= part.Covers.IsEmpty ? 0 : 1UL << 11;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Offering NewOffering();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Specialises")]
    public static extern void SetSpecialises(Offering part, Ref<Offering>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Kind")]
    public static extern void SetKind(Offering part, OfferingKind? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Price")]
    public static extern void SetPrice(Offering part, Money? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Payment")]
    public static extern void SetPayment(Offering part, PaymentPattern? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Payments")]
    public static extern void SetPayments(Offering part, int? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Covers")]
    public static extern void SetCovers(Offering part, ValueList<string> value);

    public static ulong Present(Offering part)
    {
        var present = 3UL;
        present |= part.Description is null ? 0 : 1UL << 2;
        present |= part.Specialises is null ? 0 : 1UL << 3;
        present |= part.Kind is null ? 0 : 1UL << 4;
        present |= part.Price is null ? 0 : 1UL << 5;
        present |= part.Payment is null ? 0 : 1UL << 6;
        present |= part.Payments is null ? 0 : 1UL << 7;
        present |= part.Covers.IsEmpty ? 0 : 1UL << 8;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern OperationalLevel NewOperationalLevel();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Period")]
    public static extern void SetPeriod(OperationalLevel part, DateRange? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_TargetGroups")]
    public static extern void SetTargetGroups(OperationalLevel part, ValueList<TargetGroup> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Offerings")]
    public static extern void SetOfferings(OperationalLevel part, ValueList<Offering> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Channels")]
    public static extern void SetChannels(OperationalLevel part, ValueList<Channel> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Resources")]
    public static extern void SetResources(OperationalLevel part, ValueList<Resource> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Activities")]
    public static extern void SetActivities(OperationalLevel part, ValueList<Activity> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Journeys")]
    public static extern void SetJourneys(OperationalLevel part, ValueList<Journey> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Objectives")]
    public static extern void SetObjectives(OperationalLevel part, ValueList<Objective> value);

    public static ulong Present(OperationalLevel part)
    {
        var present = 0UL;
        present |= part.Period is null ? 0 : 1UL << 0;
        present |= part.TargetGroups.IsEmpty ? 0 : 1UL << 1;
        present |= part.Offerings.IsEmpty ? 0 : 1UL << 2;
        present |= part.Channels.IsEmpty ? 0 : 1UL << 3;
        present |= part.Resources.IsEmpty ? 0 : 1UL << 4;
        present |= part.Activities.IsEmpty ? 0 : 1UL << 5;
        present |= part.Journeys.IsEmpty ? 0 : 1UL << 6;
        present |= part.Objectives.IsEmpty ? 0 : 1UL << 7;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Ordering NewOrdering();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Principle")]
    public static extern void SetPrinciple(Ordering part, OrderingPrinciple value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Value")]
    public static extern void SetValue(Ordering part, string value);

    public static ulong Present(Ordering part)
    {
        var present = 3UL;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Persona NewPersona();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_TargetGroup")]
    public static extern void SetTargetGroup(Persona part, Ref<TargetGroup>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_BuyingRoles")]
    public static extern void SetBuyingRoles(Persona part, EnumSet<BuyingRole> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Goals")]
    public static extern void SetGoals(Persona part, ValueList<string> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Motivations")]
    public static extern void SetMotivations(Persona part, ValueList<string> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Worries")]
    public static extern void SetWorries(Persona part, ValueList<string> value);

    public static ulong Present(Persona part)
    {
        var present = 3UL;
        present |= part.Description is null ? 0 : 1UL << 2;
        present |= part.TargetGroup is null ? 0 : 1UL << 3;
        present |= part.BuyingRoles.IsEmpty ? 0 : 1UL << 4;
        present |= part.Goals.IsEmpty ? 0 : 1UL << 5;
        present |= part.Motivations.IsEmpty ? 0 : 1UL << 6;
        present |= part.Worries.IsEmpty ? 0 : 1UL << 7;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Recurrence NewRecurrence();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Every")]
    public static extern void SetEvery(Recurrence part, Period value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Weekdays")]
    public static extern void SetWeekdays(Recurrence part, EnumSet<IsoDayOfWeek> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Position")]
    public static extern void SetPosition(Recurrence part, MonthPosition? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_MonthDay")]
    public static extern void SetMonthDay(Recurrence part, int? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Until")]
    public static extern void SetUntil(Recurrence part, LocalDate? value);

    public static ulong Present(Recurrence part)
    {
        var present = 1UL;
        present |= part.Weekdays.IsEmpty ? 0 : 1UL << 1;
        present |= part.Position is null ? 0 : 1UL << 2;
        present |= part.MonthDay is null ? 0 : 1UL << 3;
        present |= part.Until is null ? 0 : 1UL << 4;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Resource NewResource();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Specialises")]
    public static extern void SetSpecialises(Resource part, Ref<Resource>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Budget")]
    public static extern void SetBudget(Resource part, Money? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Period")]
    public static extern void SetPeriod(Resource part, DateRange? value);

    public static ulong Present(Resource part)
    {
        var present = 3UL;
        present |= part.Description is null ? 0 : 1UL << 2;
        present |= part.Specialises is null ? 0 : 1UL << 3;
        present |= part.Budget is null ? 0 : 1UL << 4;
        present |= part.Period is null ? 0 : 1UL << 5;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Route NewRoute();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_To")]
    public static extern void SetTo(Route part, Ref<Touchpoint>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Share")]
    public static extern void SetShare(Route part, decimal? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_After")]
    public static extern void SetAfter(Route part, Period? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Condition")]
    public static extern void SetCondition(Route part, string? value);

    public static ulong Present(Route part)
    {
        var present = 0UL;
        present |= part.To is null ? 0 : 1UL << 0;
        present |= part.Share is null ? 0 : 1UL << 1;
        present |= part.After is null ? 0 : 1UL << 2;
        present |= part.Condition is null ? 0 : 1UL << 3;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Script NewScript();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Text")]
    public static extern void SetText(Script part, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Source")]
    public static extern void SetSource(Script part, string? value);

    public static ulong Present(Script part)
    {
        var present = 0UL;
        present |= part.Text is null ? 0 : 1UL << 0;
        present |= part.Source is null ? 0 : 1UL << 1;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern ServiceHours NewServiceHours();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Days")]
    public static extern void SetDays(ServiceHours part, EnumSet<IsoDayOfWeek> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_From")]
    public static extern void SetFrom(ServiceHours part, LocalTime value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Until")]
    public static extern void SetUntil(ServiceHours part, LocalTime value);

    public static ulong Present(ServiceHours part)
    {
        var present = 6UL;
        present |= part.Days.IsEmpty ? 0 : 1UL << 0;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern StrategicChoice NewStrategicChoice();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Discipline")]
    public static extern void SetDiscipline(StrategicChoice part, ValueDiscipline? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Ambitions")]
    public static extern void SetAmbitions(StrategicChoice part, ValueList<DisciplineAmbition> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Positioning")]
    public static extern void SetPositioning(StrategicChoice part, Positioning? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_TransactionModel")]
    public static extern void SetTransactionModel(StrategicChoice part, TransactionModel? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Rationale")]
    public static extern void SetRationale(StrategicChoice part, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Expectations")]
    public static extern void SetExpectations(StrategicChoice part, ValueList<JourneyExpectation> value);

    public static ulong Present(StrategicChoice part)
    {
        var present = 0UL;
        present |= part.Discipline is null ? 0 : 1UL << 0;
        present |= part.Ambitions.IsEmpty ? 0 : 1UL << 1;
        present |= part.Positioning is null ? 0 : 1UL << 2;
        present |= part.TransactionModel is null ? 0 : 1UL << 3;
        present |= part.Rationale is null ? 0 : 1UL << 4;
        present |= part.Expectations.IsEmpty ? 0 : 1UL << 5;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern StrategicLevel NewStrategicLevel();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Period")]
    public static extern void SetPeriod(StrategicLevel part, DateRange? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_TargetGroups")]
    public static extern void SetTargetGroups(StrategicLevel part, ValueList<TargetGroup> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Offerings")]
    public static extern void SetOfferings(StrategicLevel part, ValueList<Offering> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Channels")]
    public static extern void SetChannels(StrategicLevel part, ValueList<Channel> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Resources")]
    public static extern void SetResources(StrategicLevel part, ValueList<Resource> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Concepts")]
    public static extern void SetConcepts(StrategicLevel part, ValueList<MarketingConcept> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Objectives")]
    public static extern void SetObjectives(StrategicLevel part, ValueList<Objective> value);

    public static ulong Present(StrategicLevel part)
    {
        var present = 0UL;
        present |= part.Period is null ? 0 : 1UL << 0;
        present |= part.TargetGroups.IsEmpty ? 0 : 1UL << 1;
        present |= part.Offerings.IsEmpty ? 0 : 1UL << 2;
        present |= part.Channels.IsEmpty ? 0 : 1UL << 3;
        present |= part.Resources.IsEmpty ? 0 : 1UL << 4;
        present |= part.Concepts.IsEmpty ? 0 : 1UL << 5;
        present |= part.Objectives.IsEmpty ? 0 : 1UL << 6;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Suppression NewSuppression();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Rule")]
    public static extern void SetRule(Suppression part, string value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Path")]
    public static extern void SetPath(Suppression part, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Reason")]
    public static extern void SetReason(Suppression part, string value);

    public static ulong Present(Suppression part)
    {
        var present = 5UL;
        present |= part.Path is null ? 0 : 1UL << 1;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern TacticalLevel NewTacticalLevel();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Period")]
    public static extern void SetPeriod(TacticalLevel part, DateRange? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_TargetGroups")]
    public static extern void SetTargetGroups(TacticalLevel part, ValueList<TargetGroup> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Offerings")]
    public static extern void SetOfferings(TacticalLevel part, ValueList<Offering> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Channels")]
    public static extern void SetChannels(TacticalLevel part, ValueList<Channel> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Resources")]
    public static extern void SetResources(TacticalLevel part, ValueList<Resource> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Events")]
    public static extern void SetEvents(TacticalLevel part, ValueList<MarketingEvent> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Objectives")]
    public static extern void SetObjectives(TacticalLevel part, ValueList<Objective> value);

    public static ulong Present(TacticalLevel part)
    {
        var present = 0UL;
        present |= part.Period is null ? 0 : 1UL << 0;
        present |= part.TargetGroups.IsEmpty ? 0 : 1UL << 1;
        present |= part.Offerings.IsEmpty ? 0 : 1UL << 2;
        present |= part.Channels.IsEmpty ? 0 : 1UL << 3;
        present |= part.Resources.IsEmpty ? 0 : 1UL << 4;
        present |= part.Events.IsEmpty ? 0 : 1UL << 5;
        present |= part.Objectives.IsEmpty ? 0 : 1UL << 6;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern TargetGroup NewTargetGroup();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Specialises")]
    public static extern void SetSpecialises(TargetGroup part, Ref<TargetGroup>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Market")]
    public static extern void SetMarket(TargetGroup part, MarketType? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Relation")]
    public static extern void SetRelation(TargetGroup part, CustomerRelation? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Size")]
    public static extern void SetSize(TargetGroup part, long? value);

    public static ulong Present(TargetGroup part)
    {
        var present = 3UL;
        present |= part.Description is null ? 0 : 1UL << 2;
        present |= part.Specialises is null ? 0 : 1UL << 3;
        present |= part.Market is null ? 0 : 1UL << 4;
        present |= part.Relation is null ? 0 : 1UL << 5;
        present |= part.Size is null ? 0 : 1UL << 6;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Touchpoint NewTouchpoint();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Channel")]
    public static extern void SetChannel(Touchpoint part, Ref<Channel> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Activity")]
    public static extern void SetActivity(Touchpoint part, Ref<Activity> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Stages")]
    public static extern void SetStages(Touchpoint part, EnumSet<SixBStage> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Phase")]
    public static extern void SetPhase(Touchpoint part, JourneyPhase? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_LifecycleStage")]
    public static extern void SetLifecycleStage(Touchpoint part, LifecycleStage? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_FunnelStage")]
    public static extern void SetFunnelStage(Touchpoint part, SalesFunnelStage? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_TargetGroups")]
    public static extern void SetTargetGroups(Touchpoint part, ValueList<Ref<TargetGroup>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Personas")]
    public static extern void SetPersonas(Touchpoint part, ValueList<Ref<Persona>> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_BuyingRoles")]
    public static extern void SetBuyingRoles(Touchpoint part, EnumSet<BuyingRole> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Content")]
    public static extern void SetContent(Touchpoint part, TouchpointContent? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Tasks")]
    public static extern void SetTasks(Touchpoint part, ValueList<TouchpointTask> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Objective")]
    public static extern void SetObjective(Touchpoint part, Ref<Objective>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Volume")]
    public static extern void SetVolume(Touchpoint part, TouchpointVolume? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Cost")]
    public static extern void SetCost(Touchpoint part, TouchpointCost? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Contact")]
    public static extern void SetContact(Touchpoint part, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Experience")]
    public static extern void SetExperience(Touchpoint part, TouchpointExperience? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Service")]
    public static extern void SetService(Touchpoint part, TouchpointService? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Handling")]
    public static extern void SetHandling(Touchpoint part, Handling? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Initiator")]
    public static extern void SetInitiator(Touchpoint part, Initiator? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_PerformedBy")]
    public static extern void SetPerformedBy(Touchpoint part, Performer? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Timing")]
    public static extern void SetTiming(Touchpoint part, TouchpointTiming? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Routes")]
    public static extern void SetRoutes(Touchpoint part, ValueList<Route> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Weight")]
    public static extern void SetWeight(Touchpoint part, int? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Covers")]
    public static extern void SetCovers(Touchpoint part, ValueList<string> value);

    public static ulong Present(Touchpoint part)
    {
        var present = 27UL;
        present |= part.Description is null ? 0 : 1UL << 2;
        present |= part.Stages.IsEmpty ? 0 : 1UL << 5;
        present |= part.Phase is null ? 0 : 1UL << 6;
        present |= part.LifecycleStage is null ? 0 : 1UL << 7;
        present |= part.FunnelStage is null ? 0 : 1UL << 8;
        present |= part.TargetGroups.IsEmpty ? 0 : 1UL << 9;
        present |= part.Personas.IsEmpty ? 0 : 1UL << 10;
        present |= part.BuyingRoles.IsEmpty ? 0 : 1UL << 11;
        present |= part.Content is null ? 0 : 1UL << 12;
        present |= part.Tasks.IsEmpty ? 0 : 1UL << 13;
        present |= part.Objective is null ? 0 : 1UL << 14;
        present |= part.Volume is null ? 0 : 1UL << 15;
        present |= part.Cost is null ? 0 : 1UL << 16;
        present |= part.Contact is null ? 0 : 1UL << 17;
        present |= part.Experience is null ? 0 : 1UL << 18;
        present |= part.Service is null ? 0 : 1UL << 19;
        present |= part.Handling is null ? 0 : 1UL << 20;
        present |= part.Initiator is null ? 0 : 1UL << 21;
        present |= part.PerformedBy is null ? 0 : 1UL << 22;
        present |= part.Timing is null ? 0 : 1UL << 23;
        present |= part.Routes.IsEmpty ? 0 : 1UL << 24;
        present |= part.Weight is null ? 0 : 1UL << 25;
        present |= part.Covers.IsEmpty ? 0 : 1UL << 26;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern TouchpointContent NewTouchpointContent();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Messages")]
    public static extern void SetMessages(TouchpointContent part, ValueList<Message> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Formats")]
    public static extern void SetFormats(TouchpointContent part, ValueList<string> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_CallToAction")]
    public static extern void SetCallToAction(TouchpointContent part, string? value);

    public static ulong Present(TouchpointContent part)
    {
        var present = 0UL;
        present |= part.Messages.IsEmpty ? 0 : 1UL << 0;
        present |= part.Formats.IsEmpty ? 0 : 1UL << 1;
        present |= part.CallToAction is null ? 0 : 1UL << 2;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern TouchpointCost NewTouchpointCost();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_PerContact")]
    public static extern void SetPerContact(TouchpointCost part, Money? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Fixed")]
    public static extern void SetFixed(TouchpointCost part, Money? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Budget")]
    public static extern void SetBudget(TouchpointCost part, Money? value);

    public static ulong Present(TouchpointCost part)
    {
        var present = 0UL;
        present |= part.PerContact is null ? 0 : 1UL << 0;
        present |= part.Fixed is null ? 0 : 1UL << 1;
        present |= part.Budget is null ? 0 : 1UL << 2;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern TouchpointExperience NewTouchpointExperience();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Emotion")]
    public static extern void SetEmotion(TouchpointExperience part, Emotion? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_PainPoints")]
    public static extern void SetPainPoints(TouchpointExperience part, ValueList<string> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Opportunities")]
    public static extern void SetOpportunities(TouchpointExperience part, ValueList<string> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_DropOffs")]
    public static extern void SetDropOffs(TouchpointExperience part, ValueList<DropOff> value);

    public static ulong Present(TouchpointExperience part)
    {
        var present = 0UL;
        present |= part.Emotion is null ? 0 : 1UL << 0;
        present |= part.PainPoints.IsEmpty ? 0 : 1UL << 1;
        present |= part.Opportunities.IsEmpty ? 0 : 1UL << 2;
        present |= part.DropOffs.IsEmpty ? 0 : 1UL << 3;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern TouchpointService NewTouchpointService();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Customisation")]
    public static extern void SetCustomisation(TouchpointService part, Customisation? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Level")]
    public static extern void SetLevel(TouchpointService part, ServiceLevel? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Hours")]
    public static extern void SetHours(TouchpointService part, ValueList<ServiceHours> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ResponseTime")]
    public static extern void SetResponseTime(TouchpointService part, Period? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_SharedContext")]
    public static extern void SetSharedContext(TouchpointService part, bool? value);

    public static ulong Present(TouchpointService part)
    {
        var present = 0UL;
        present |= part.Customisation is null ? 0 : 1UL << 0;
        present |= part.Level is null ? 0 : 1UL << 1;
        present |= part.Hours.IsEmpty ? 0 : 1UL << 2;
        present |= part.ResponseTime is null ? 0 : 1UL << 3;
        present |= part.SharedContext is null ? 0 : 1UL << 4;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern TouchpointTask NewTouchpointTask();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Script")]
    public static extern void SetScript(TouchpointTask part, Script? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Manual")]
    public static extern void SetManual(TouchpointTask part, Manual? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Owner")]
    public static extern void SetOwner(TouchpointTask part, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_LeadTime")]
    public static extern void SetLeadTime(TouchpointTask part, Period? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Deadline")]
    public static extern void SetDeadline(TouchpointTask part, LocalDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Covers")]
    public static extern void SetCovers(TouchpointTask part, ValueList<string> value);

    public static ulong Present(TouchpointTask part)
    {
        var present = 3UL;
        present |= part.Description is null ? 0 : 1UL << 2;
        present |= part.Script is null ? 0 : 1UL << 3;
        present |= part.Manual is null ? 0 : 1UL << 4;
        present |= part.Owner is null ? 0 : 1UL << 5;
        present |= part.LeadTime is null ? 0 : 1UL << 6;
        present |= part.Deadline is null ? 0 : 1UL << 7;
        present |= part.Covers.IsEmpty ? 0 : 1UL << 8;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern TouchpointTiming NewTouchpointTiming();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Period")]
    public static extern void SetPeriod(TouchpointTiming part, DateRange? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_After")]
    public static extern void SetAfter(TouchpointTiming part, Period? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Since")]
    public static extern void SetSince(TouchpointTiming part, Ref<Touchpoint>? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Trigger")]
    public static extern void SetTrigger(TouchpointTiming part, string? value);

    public static ulong Present(TouchpointTiming part)
    {
        var present = 0UL;
        present |= part.Period is null ? 0 : 1UL << 0;
        present |= part.After is null ? 0 : 1UL << 1;
        present |= part.Since is null ? 0 : 1UL << 2;
        present |= part.Trigger is null ? 0 : 1UL << 3;
        return present;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern TouchpointVolume NewTouchpointVolume();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Expected")]
    public static extern void SetExpected(TouchpointVolume part, decimal? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Unit")]
    public static extern void SetUnit(TouchpointVolume part, MeasurementUnit? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_PassRate")]
    public static extern void SetPassRate(TouchpointVolume part, decimal? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ContactsPerCustomer")]
    public static extern void SetContactsPerCustomer(TouchpointVolume part, decimal? value);

    public static ulong Present(TouchpointVolume part)
    {
        var present = 0UL;
        present |= part.Expected is null ? 0 : 1UL << 0;
        present |= part.Unit is null ? 0 : 1UL << 1;
        present |= part.PassRate is null ? 0 : 1UL << 2;
        present |= part.ContactsPerCustomer is null ? 0 : 1UL << 3;
        return present;
    }
}
