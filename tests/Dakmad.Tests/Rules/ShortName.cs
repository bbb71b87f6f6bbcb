using Dakmad.Diagnostics;
using Dakmad.Rules;

namespace Dakmad.Tests.Rules;

/// <summary>A rule of somebody's own, made with what the library offers to everybody: names have enough letters.</summary>
public sealed class ShortName : Rule<Touchpoint>
{
    private static readonly RuleParameter Letters = new(
        "letters",
        3,
        new("Het aantal letters dat een naam ten minste heeft.", "The number of letters a name has at least.")
    );

    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "ACME0001",
            Severity = Severity.Suggestion,
            Title = new("Korte naam", "Short name"),
            Message = new("De naam '{name}' is kort.", "The name '{name}' is short."),
            Rationale = new("Een korte naam zegt weinig.", "A short name says little."),
        };

    public override ValueList<RuleParameter> Parameters => [Letters];

    protected override void Check(Touchpoint part, RuleContext context)
    {
        if (part.Name.Length < context.Parameter(Letters.Name))
        {
            context.ReportAt("name", new DiagnosticArgument("name", part.Name));
        }
    }
}
