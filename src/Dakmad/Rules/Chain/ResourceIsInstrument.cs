using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Chain;

/// <summary>A resource that is a means of communication, where DAKMAD means budget and people [S3:160-166].</summary>
internal sealed class ResourceIsInstrument : Rule<Resource>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2034",
            Severity = Severity.Suggestion,
            Title = new("Communicatiemiddel bij de middelen", "Means of communication among the resources"),
            Message = new(
                "Onder '{resource}' staat een communicatiemiddel. Met de M van DAKMAD zijn budget, mensen en tijd bedoeld: noem het bedrag of de uren die het kost.",
                "'{resource}' names a means of communication. The M of DAKMAD (middelen) stands for resources: state the money, people or time it takes."
            ),
            Rationale = new(
                "Met middelen bedoelt DAKMAD wat je inzet: het budget dat voor een customer journey wordt uitgetrokken, mensen en uren. Flyers, posters en advertenties maak of koop je daarmee; in het plan zijn ze een activiteit, of content van een contactmoment op een kanaal.",
                "By resources DAKMAD means what is put in: the budget set aside for a journey, people and hours. Flyers, posters and advertisements are made or bought with them; in the plan they are an activity, or content of a touchpoint on a channel."
            ),
            Remedy = new(
                "Noem het budget, zoals 'Budget drukwerk' met een bedrag, en beschrijf het communicatiemiddel bij een activiteit of bij de content van een contactmoment.",
                "Name the budget, such as 'Budget for printed matter' with an amount, and describe the means of communication with an activity or the content of a touchpoint."
            ),
            Exemption = new(
                "Als het om de kosten of de voorraad ervan gaat en dat uit de rest van het plan blijkt.",
                "When their cost or stock is meant and the rest of the plan shows that."
            ),
            Citations = [new("S3", 160, 166)],
        };

    /// <summary>How names of means of communication end, in either language: <i>reclameposters</i> are posters.</summary>
    private static readonly string[] Means =
    [
        "flyer",
        "flyers",
        "poster",
        "posters",
        "folder",
        "folders",
        "brochure",
        "brochures",
        "advertentie",
        "advertenties",
        "banner",
        "banners",
        "abri",
        "abris",
        "billboard",
        "billboards",
        "spotje",
        "spotjes",
        "commercial",
        "commercials",
        "radiospot",
        "radiospots",
        "tvspot",
        "tvspots",
        "mailing",
        "mailings",
        "nieuwsbrief",
        "nieuwsbrieven",
        "vlog",
        "vlogs",
        "blogs",
        "blogposts",
        "video",
        "videos",
        "filmpje",
        "filmpjes",
        "krantenadvertentie",
        "visitekaartjes",
        "stickers",
        "leaflet",
        "leaflets",
        "advert",
        "adverts",
        "advertisement",
        "advertisements",
        "ads",
        "newsletter",
        "newsletters",
        "catalogus",
        "catalogue",
        "catalog",
        "infographic",
        "infographics",
        "whitepaper",
        "whitepapers",
        "posts",
        "podcast",
        "podcasts",
        "spandoek",
        "spandoeken",
        "goodiebag",
        "goodiebags",
        "beachvlag",
        "beachvlaggen",
    ];

    /// <summary>How words end that name what is put in after all: <i>budget voor flyers</i>, <i>drukkosten</i>, <i>ontwerper</i>.</summary>
    private static readonly string[] Inputs =
    [
        "budget",
        "kosten",
        "uren",
        "geld",
        "tijd",
        "ontwerp",
        "ontwerper",
        "vormgever",
        "schrijver",
        "maker",
        "redacteur",
        "drukwerk",
        "drukker",
        "bureau",
        "medewerker",
        "medewerkers",
        "cost",
        "costs",
        "hours",
        "money",
        "designer",
        "writer",
        "editor",
        "printing",
        "printer",
        "agency",
    ];

    protected override void Check(Resource part, RuleContext context)
    {
        // What stands in brackets tells more of it: 'Flyers (A5)'.
        var parts = NameWords.Parts(part.Name.Split('(')[0]).ToArray();
        if (parts.Length > 0 && Array.TrueForAll(parts, IsMeans) && !parts.Any(IsPutIn))
        {
            context.ReportAt("name", new DiagnosticArgument("resource", part.Name));
        }
    }

    private static bool IsPutIn(IReadOnlyList<string> words) =>
        words.Any(word => Inputs.Any(input => word.EndsWith(input, StringComparison.Ordinal)));

    private static bool IsMeans(IReadOnlyList<string> words) =>
        Means.Any(means => words[^1].EndsWith(means, StringComparison.Ordinal))
        // 'Flyers voor de zomeractie' are flyers still; 'ontwerp van flyers' is work.
        || (
            words.Count > 2
            && words[1] is "voor" or "for" or "op" or "on" or "in"
            && Array.IndexOf(Means, words[0]) >= 0
        );
}
