#:project ../../src/Dakmad/Dakmad.csproj

// A rule of one's own beside those of the library. From the root of the repository:
//
//   dotnet run samples/scripts/own-rule.cs
//   dotnet run samples/scripts/own-rule.cs -- another-plan.json

using Dakmad;
using Dakmad.Diagnostics;
using Dakmad.Json;
using Dakmad.Rules;

var file = args is [var path] ? path : "samples/plans/promotion.json";
var read = await PlanJson.ReadFileAsync(file);
if (read.Value is not { } plan)
{
    foreach (var fault in read.Report)
    {
        Console.Error.WriteLine($"{fault.Location}: {fault.Id}: {fault.Message(Language.Dutch)}");
    }

    return 1;
}

var rules = RuleSet.Default.With(new TaskWithoutOwner());
foreach (var finding in rules.Check(plan))
{
    Console.WriteLine($"{finding.Severity} {finding.Id} {finding.Path}: {finding.Message(Language.Dutch)}");
}

return 0;

/// <summary>Our own agreement: of every task it is known who does it.</summary>
internal sealed class TaskWithoutOwner : Rule<TouchpointTask>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            // Capitals of your own and four digits. DAK is taken: those ids are the library's.
            Id = "ACME0001",
            Severity = Severity.Warning,
            Title = new("Taak zonder eigenaar", "Task without an owner"),
            Message = new(
                "Niemand is eigenaar van de taak '{task}' bij '{touchpoint}'.",
                "Nobody owns the task '{task}' of '{touchpoint}'."
            ),
            Rationale = new(
                "Bij ons gaat een plan pas van start als van elke taak bekend is wie hem uitvoert.",
                "With us no plan starts before it is known of every task who carries it out."
            ),
            Remedy = new("Vul bij de taak 'owner' in.", "State the 'owner' of the task."),
        };

    // A rule sees one part at a time; the context knows where it is and what surrounds it.
    protected override void Check(TouchpointTask part, RuleContext context)
    {
        if (part.Owner is null && context.Parent<Touchpoint>() is { } touchpoint)
        {
            context.Report(new("task", part.Name), new("touchpoint", touchpoint.Name));
        }
    }
}
