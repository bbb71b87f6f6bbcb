using System;
using System.Linq;
using System.Text.Json;
using Dakmad.Analysis.Strategy;
using NodaTime;
using NodaTime.Text;

namespace Dakmad.Teaching.Kits;

/// <summary>Reads a kit from its file, which is embedded in the library. A mistake in the file throws.</summary>
internal static class KitFile
{
    private static readonly AnnualDatePattern Day = AnnualDatePattern.Iso;

    private static readonly JsonDocumentOptions Reading = new() { CommentHandling = JsonCommentHandling.Skip };

    public static SectorKit Read(string id)
    {
        var kit = Open(id);
        kit.With(
            "name",
            "market",
            "reach",
            "transactionModel",
            "businesses",
            "strategies",
            "actions",
            "allYear",
            "newsletter",
            "everybody",
            "prospects",
            "first",
            "customers",
            "newPersonas",
            "oldPersonas",
            "offering",
            "offeringKind",
            "firstOffer",
            "nextOffer",
            "firstSold",
            "firstBuyers",
            "nextSold",
            "revenue",
            "newJourney",
            "oldJourney",
            "oldNeed",
            "oldCause",
            "newSteps",
            "oldSteps"
        );
        var steps = new KitSteps(kit.Member<KitReach>("reach"), kit.Member<MarketType>("market"));
        var (newcomers, regulars) = (kit.Object("newJourney"), kit.Object("oldJourney"));
        return new()
        {
            Id = id,
            Name = kit.Text("name"),
            Market = kit.Member<MarketType>("market"),
            Reach = kit.Member<KitReach>("reach"),
            TransactionModel = kit.TextOrNone("transactionModel") ?? LocalizedText.Same(TransactionModel.Direct.Name),
            Businesses = [.. kit.Objects("businesses").Select(Business)],
            Strategies = [.. kit.Objects("strategies").Select(Strategy)],
            Actions = [.. kit.Objects("actions").Select(Event)],
            AllYear = Event(kit.Object("allYear")),
            NewsletterName = kit.Object("newsletter").Text("name"),
            NewsletterText = kit.Object("newsletter").Text("text"),
            Everybody = Group(kit.Object("everybody")),
            Prospects = Group(kit.Object("prospects")),
            First = [.. kit.Objects("first").Select(Group)],
            Customers = Group(kit.Object("customers")),
            NewPersonas = [.. kit.Objects("newPersonas").Select(Persona)],
            OldPersonas = [.. kit.Objects("oldPersonas").Select(Persona)],
            Offering = kit.Text("offering"),
            OfferingKind = kit.Member<OfferingKind>("offeringKind"),
            FirstOffer = Offer(kit.Object("firstOffer")),
            NextOffer = Offer(kit.Object("nextOffer")),
            FirstSold = kit.Text("firstSold"),
            FirstBuyers = kit.Text("firstBuyers"),
            NextSold = kit.Text("nextSold"),
            Revenue = kit.Numbers("revenue"),
            NewName = newcomers.With("name", "volume").Text("name"),
            NewVolume = newcomers.Number("volume"),
            NewSteps = steps.Read(kit, "newSteps"),
            OldName = regulars.With("name", "volume").Text("name"),
            OldVolume = regulars.Number("volume"),
            OldSteps = steps.Read(kit, "oldSteps"),
            OldNeed = kit.Text("oldNeed"),
            OldCause = kit.Text("oldCause"),
        };
    }

    /// <summary>The object in a file.</summary>
    public static KitObject Open(string name)
    {
        using var stream =
            typeof(KitFile).Assembly.GetManifestResourceStream($"Dakmad.Teaching.Kits.{name}.json")
            ?? throw new InvalidOperationException($"There is no kit '{name}'.");
        using var document = JsonDocument.Parse(stream, Reading);
        return new(document.RootElement.Clone(), name);
    }

    private static KitBusiness Business(KitObject one) =>
        new(one.With("name", "about", "marks", "scale").Word("name"), one.Text("about"))
        {
            Marks = one.Marks("marks"),
            Scale = one.NumberOrNone("scale") ?? 1,
        };

    private static KitStrategy Strategy(KitObject one) =>
        new(
            one.With(
                    "discipline",
                    "positionings",
                    "why",
                    "new",
                    "newText",
                    "old",
                    "oldText",
                    "verdicts",
                    "borderline",
                    "marks"
                )
                .Member<ValueDiscipline>("discipline")
        )
        {
            Marks = one.Marks("marks"),
            Positionings = one.Texts("positionings"),
            Rationale = one.Text("why"),
            NewConcept = one.Text("new"),
            NewConceptText = one.Text("newText"),
            OldConcept = one.Text("old"),
            OldConceptText = one.Text("oldText"),
            Verdicts = Verdicts(one.Object("verdicts")),
            Borderline = Verdicts(one.Object("borderline")),
        };

    private static KitVerdicts Verdicts(KitObject one) =>
        new(one.With("new", "old").Members<FitVerdict>("new"), one.Members<FitVerdict>("old"));

    private static KitEvent Event(KitObject one) =>
        new(
            one.With("name", "text", "offer", "from", "until", "need", "cause", "marks").Text("name"),
            one.Text("text"),
            Date(one, "from"),
            Date(one, "until"),
            one.Text("need"),
            one.Text("cause")
        )
        {
            Offer = one.Text("offer"),
            Marks = one.Marks("marks"),
        };

    private static AnnualDate Date(KitObject one, string name) =>
        Day.Parse(one.Word(name)) is { Success: true, Value: var day } ? day : throw one.Fault(name, "is no MM-dd");

    private static KitGroup Group(KitObject one) =>
        new(one.With("name", "size", "marks").Text("name"), (long)one.Number("size")) { Marks = one.Marks("marks") };

    private static KitPersona Persona(KitObject one) =>
        new(
            one.With("name", "goal", "motivation", "worry", "marks").Text("name"),
            one.Text("goal"),
            one.Text("motivation"),
            one.Text("worry")
        )
        {
            Marks = one.Marks("marks"),
        };

    private static KitOffer Offer(KitObject one) =>
        new(
            one.With("tactical", "operational", "prices", "payments").Text("tactical"),
            one.Text("operational"),
            one.Numbers("prices")
        )
        {
            Payments = (int?)one.NumberOrNone("payments"),
        };
}
