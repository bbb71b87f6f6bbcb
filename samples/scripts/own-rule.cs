#:project ../../src/Dakmad/Dakmad.csproj

// Rules of one's own beside those of the library. From the root of the repository:
//
//   dotnet run samples/scripts/own-rule.cs
//   dotnet run samples/scripts/own-rule.cs -- another-plan.json

using Dakmad;
using Dakmad.Diagnostics;
using Dakmad.Rules;

var read = MarketingPlan.ReadFile(args is [var file] ? file : "samples/plans/promotion.json");
if (read.Plan is null)
{
    Console.Error.WriteLine(read.Report);
    return 1;
}

// One line is enough where a part alone tells whether something is the matter with it. Capitals of your own and four
// digits: DAK is taken, those ids are the library's.
var owner = Rule.For<TouchpointTask>("ACME0001", task => task.Owner is null, "Niemand is eigenaar van '{name}'.");

foreach (var finding in read.Check(RuleSet.Default.With(owner).With(new CrowdedJourney())))
{
    Console.WriteLine($"{finding.Severity} {finding.Id} {finding.Path}: {finding.Message(Language.Dutch)}");
}

return 0;

/// <summary>A rule with words in both languages, a number that a user may set, and a message of its own.</summary>
internal sealed class CrowdedJourney : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "ACME0002",
            Severity = Severity.Suggestion,
            Title = new("Veel contactmomenten", "Many touchpoints"),
            Message = new(
                "'{journey}' heeft {count} contactmomenten; bij ons hooguit {most}.",
                "'{journey}' has {count} touchpoints; with us at most {most}."
            ),
            Rationale = new(
                "Bij ons past een customer journey op één bord in de vergaderzaal.",
                "With us a customer journey fits on one board in the meeting room."
            ),
            Remedy = new("Splits de reis.", "Split the journey."),
        };

    public override ValueList<RuleParameter> Parameters =>
        [
            new("most", 5, new("Hoeveel contactmomenten hooguit.", "How many touchpoints at most."))
            {
                Least = 1,
                IsWhole = true,
            },
        ];

    // A rule sees one part at a time; the context knows where it is, what surrounds it and what its references mean.
    protected override void Check(Journey part, RuleContext context)
    {
        var most = context.Parameter("most");
        if (part.Touchpoints.Count > most)
        {
            context.Report(
                new("journey", part.Name),
                new("count", $"{part.Touchpoints.Count}"),
                new("most", $"{most:0}")
            );
        }
    }
}
