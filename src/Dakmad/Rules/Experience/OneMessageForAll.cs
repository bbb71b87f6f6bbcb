using System;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Experience;

/// <summary>Messages that say the same to prospects and to customers [S0:918-920, 1246-1249].</summary>
internal sealed class OneMessageForAll : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK7010",
            Severity = Severity.Suggestion,
            Title = new("Eén boodschap voor prospects en klanten", "One message for prospects and customers"),
            Message = new(
                "De customer journey '{journey}' is voor {relations}, maar bij '{touchpoint}' krijgen ze allemaal dezelfde boodschap.",
                "The journey '{journey}' is for {relations}, but at '{touchpoint}' they all get the same message."
            ),
            Rationale = new(
                "Wie nog niet gekocht heeft, zoekt andere informatie dan wie al klant is of anderen aanbeveelt. Een duidelijk onderscheid tussen wat prospects en wat klanten te horen krijgen, maakt een goed contactmoment.",
                "Who has not bought yet looks for other information than who is a customer or recommends to others. A clear distinction between what prospects and what customers are told makes a good touchpoint."
            ),
            Remedy = new(
                "Geef een boodschap 'relation' of 'targetGroups' mee, of schrijf er een voor elk.",
                "Give a message a 'relation' or 'targetGroups', or write one for each."
            ),
            Exemption = new(
                "Als de boodschap voor iedereen werkelijk dezelfde is, zoals een storingsmelding.",
                "When the message is really the same to everybody, such as a notice of a disruption."
            ),
            Citations = [new("S0", 918, 920), new("S0", 1246, 1249)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (!HasSeveralRelations(part, context))
        {
            return;
        }

        var alike = Enumerable.Range(0, part.Touchpoints.Count).Where(i => SaysTheSame(part.Touchpoints[i])).ToArray();
        if (alike.Length > 0)
        {
            var touchpoints = context.Path.Property("touchpoints");
            context.ReportOn(
                touchpoints.Item(alike[0]),
                alike.Skip(1).Select(touchpoints.Item),
                new("journey", part.Name),
                new("relations", Relations(part, context)),
                new("touchpoint", part.Touchpoints[alike[0]].Name)
            );
        }
    }

    private static bool HasSeveralRelations(Journey journey, RuleContext context)
    {
        CustomerRelation? first = null;
        foreach (var group in journey.TargetGroups)
        {
            if (context.Index.Find<TargetGroup>(group)?.Relation is not { } relation)
            {
                continue;
            }

            if (first is { } other && other != relation)
            {
                return true;
            }

            first = relation;
        }

        return false;
    }

    /// <summary>A touchpoint that is for some target groups only knows whom it speaks to.</summary>
    private static bool SaysTheSame(Touchpoint touchpoint) =>
        touchpoint is { Content.Messages: { IsEmpty: false } messages, TargetGroups.IsEmpty: true }
        && messages.All(message => message is { Relation: null, TargetGroups.IsEmpty: true });

    private static LocalizedText Relations(Journey journey, RuleContext context)
    {
        var labels = journey
            .TargetGroups.Select(group => context.Index.Find<TargetGroup>(group)?.Relation)
            .OfType<CustomerRelation>()
            .Distinct()
            .Order()
            .Select(relation => Glossary.Terms.Of(relation))
            .Select(term => term.Plural ?? term.Label)
            .ToArray();
        return new(Joined("en", label => label.Dutch), Joined("and", label => label.English));

        string Joined(string and, Func<LocalizedText, string> word) =>
            $"{string.Join(", ", labels[..^1].Select(word))} {and} {word(labels[^1])}";
    }
}
