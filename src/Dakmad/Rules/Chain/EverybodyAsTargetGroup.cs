using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Chain;

/// <summary>A target group that leaves nobody out [S3:160-164].</summary>
internal sealed class EverybodyAsTargetGroup : Rule<TargetGroup>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2035",
            Severity = Severity.Suggestion,
            Title = new("Iedereen als doelgroep", "Everybody as a target group"),
            Message = new(
                "'{group}' is geen keuze: een doelgroep maakt duidelijk voor wie het plan is, en dus ook voor wie niet. Beschrijf wie juist wel klant wordt, bijvoorbeeld naar behoefte, situatie of koopgedrag.",
                "'{group}' is not a choice: a target group makes clear whom the plan is for, and so whom it is not for. Describe whom you do want, for example by need, situation or buying behaviour."
            ),
            Rationale = new(
                "De D van DAKMAD is een keuze voor een doelgroep. Wie zich op iedereen richt, kan het aanbod, de kanalen en de customer journey op niemand afstemmen.",
                "The D of DAKMAD is the choice of a target group. Who aims at everybody can tune offering, channels and journey to nobody."
            ),
            Remedy = new(
                "Kies een groep met een gedeelde behoefte, situatie of relatie met de organisatie, zoals 'jonge gezinnen die voor het eerst een huis kopen', en laat een brede leeftijdsgrens weg als die niets uitsluit.",
                "Choose a group with a need, situation or relation to the organisation in common, such as 'young families who buy their first house', and leave out a wide range of ages where it excludes nobody."
            ),
            Exemption = new(
                "Bij voorlichting die werkelijk voor iedereen bedoeld is, zoals een campagne van de overheid.",
                "With information that is really meant for everybody, such as a campaign of the government."
            ),
            Citations = [new("S3", 160, 164)],
        };

    private const int WideRange = 50;

    private static readonly string[] Everybody =
    [
        "iedereen",
        "allemaal",
        "everybody",
        "everyone",
        "alleconsumenten",
        "allenederlanders",
        "allemensen",
        "alleklanten",
        "heelnederland",
        "hetgrotepubliek",
        "grotepubliek",
        "algemeenpubliek",
        "breedpubliek",
        "hetbredepubliek",
        "debredemassa",
        "allpeople",
        "allconsumers",
        "allcustomers",
        "generalpublic",
        "thegeneralpublic",
        "anybody",
        "anyone",
        "elkeconsument",
        "alleleeftijden",
        "jongenoud",
        "allages",
        "consument",
        "deconsument",
        "consumenten",
        "deconsumenten",
        "consumers",
        "dehelebevolking",
        "helebevolking",
        "dehelebevolkingvannederland",
        "allemenseninnederland",
    ];

    /// <summary>Words that leave nobody out.</summary>
    private static readonly string[] Anybody =
    [
        "iedereen",
        "mensen",
        "consumenten",
        "nederlanders",
        "personen",
        "mannen",
        "vrouwen",
        "volwassenen",
        "everybody",
        "everyone",
        "people",
        "consumers",
        "adults",
        "men",
        "women",
    ];

    /// <summary>Words by which a name makes a choice after all: <i>iedereen die een hond heeft</i>.</summary>
    private static readonly string[] Choosing =
    [
        "die",
        "dat",
        "met",
        "zonder",
        "bij",
        "uit",
        "who",
        "that",
        "with",
        "without",
        "from",
        "wie",
    ];

    protected override void Check(TargetGroup part, RuleContext context)
    {
        var words = NameWords.Of(part.Name);
        if (words.Any(word => Array.IndexOf(Choosing, word) >= 0))
        {
            return;
        }

        var name = string.Concat(words);
        var isEverybody =
            Array.Exists(Everybody, all => name == all)
            || words.Any(word => word is "iedereen" or "everybody" or "everyone");
        if (
            isEverybody
            || (
                words.Any(word => Array.IndexOf(Anybody, word) >= 0)
                && (
                    SpansAllAges(words)
                    || name.EndsWith("alleleeftijden", StringComparison.Ordinal)
                    || name.EndsWith("allages", StringComparison.Ordinal)
                )
            )
        )
        {
            context.ReportAt("name", new DiagnosticArgument("group", part.Name));
        }
    }

    private static bool SpansAllAges(IReadOnlyList<string> words)
    {
        int[] ages =
        [
            .. words
                .Select(word =>
                    int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var age) ? age : -1
                )
                .Where(age => age is >= 0 and <= 120),
        ];
        return ages is [var from, var to] && to - from >= WideRange;
    }
}
