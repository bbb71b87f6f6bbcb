using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Knowledge;

namespace Dakmad.Rules.Chain;

/// <summary>A channel whose name is that of an instrument or activity [S3:107-113, 156-158].</summary>
internal sealed class ChannelIsInstrument : Rule<Channel>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2033",
            Severity = Severity.Suggestion,
            Title = new("Instrument of activiteit als kanaal", "Instrument or activity as a channel"),
            Message = new(
                "'{channel}' is geen kanaal maar een instrument of activiteit: het zegt wat je doet, niet waar je de klant ontmoet. Noem het kanaal waarop het gebeurt, zoals 'zoekmachine' of 'website'.",
                "'{channel}' is not a channel but an instrument or activity: it says what you do, not where you meet the customer. Name the channel it runs on, such as 'search engine' or 'website'."
            ),
            Rationale = new(
                "Een contactmoment combineert een kanaal met een activiteit. Het kanaal is de plek van het contact, zoals de zoekmachine, de website of e-mail; SEO, contentmarketing of adverteren is wat je daar doet. Staan beide bij de kanalen, dan is het kanaal niet gekozen.",
                "A touchpoint combines a channel with an activity. The channel is where contact takes place, such as the search engine, the website or e-mail; SEO, content marketing or advertising is what is done there. Where both are listed as channels, the channel has not been chosen."
            ),
            Remedy = new(
                "Noem het kanaal, zoals 'zoekmachine' in plaats van 'SEO' of 'blog' in plaats van 'contentmarketing', en zet het instrument bij de activiteiten of bij 'covers'.",
                "Name the channel, such as 'search engine' instead of 'SEO' or 'blog' instead of 'content marketing', and put the instrument among the activities or under 'covers'."
            ),
            Exemption = new(
                "Als het woord in deze organisatie werkelijk een kanaal aanduidt, zoals 'Webcare' als naam van een afdeling.",
                "When the word really stands for a channel in this organisation, such as 'Webcare' as the name of a department."
            ),
            Citations = [new("S3", 107, 113), new("S3", 156, 158), new("S0", 356, 388)],
        };

    /// <summary>Means of the knowledge base that are done on a channel, and are none themselves.</summary>
    private static readonly string[] Instruments =
    [
        "display-advertising",
        "video-advertising",
        "affiliate-marketing",
        "offline-advertising",
        "content-marketing",
        "social-media-advertising",
        "seo",
        "sea",
        "pinboard-marketing",
        "conversion-optimisation",
        "remarketing",
        "review-marketing",
        "mobile-marketing",
        "email-marketing",
        "social-sharing",
        "sms-marketing",
        "video-marketing",
        "website-optimisation",
        "online-monitoring",
        "member-get-member",
        "custom-audiences",
        "social-media-campaigns",
        "public-relations",
        "nurture-flow",
        "clear-call-to-action",
        "frictionless-process",
        "social-proof",
        "price-transparency",
        "onboarding",
        "loyalty-programme",
        "customer-data",
    ];

    /// <summary>How names of what is done end, in either language.</summary>
    private static readonly string[] Endings =
    [
        "marketing",
        "campagne",
        "campagnes",
        "campaign",
        "campaigns",
        "optimalisatie",
        "optimisation",
        "optimization",
        "advertising",
        "promotie",
        "acquisitie",
    ];

    /// <summary>Words by which a name says what is done.</summary>
    private static readonly string[] Verbs =
    [
        "adverteren",
        "bloggen",
        "vloggen",
        "posten",
        "mailen",
        "netwerken",
        "sponsoring",
        "sponsoren",
        "promoten",
        "blogging",
        "networking",
        "influencing",
        "retargeten",
        "flyeren",
        "storytelling",
        "linkbuilding",
        "reclame",
        "content",
        "vindbaarheid",
        "findability",
        "automation",
        "calling",
    ];

    private static readonly Lazy<FrozenSet<string>> Names = new(() =>
        Instruments
            .Select(id => KnowledgeBase.Find(id)!)
            .SelectMany(entry => new[] { entry.Name.Dutch, entry.Name.English }.Concat(entry.Aliases))
            // A name with its abbreviation behind it is two names.
            .SelectMany(name => name.Split('(', ')'))
            .Select(name => string.Concat(NameWords.Of(name)))
            .Where(name => name.Length > 1)
            .Except(["reviews", "monitoring", "klantdata"], StringComparer.Ordinal)
            .ToFrozenSet(StringComparer.Ordinal)
    );

    protected override void Check(Channel part, RuleContext context)
    {
        // What stands in brackets is another name for it: 'Zoekmachine (SEO)'.
        if (part.Name.Split('(', ')').SelectMany(NameWords.Parts).Any(IsDone))
        {
            context.ReportAt("name", new DiagnosticArgument("channel", part.Name));
        }
    }

    private static bool IsDone(IReadOnlyList<string> words) =>
        Names.Value.Contains(string.Concat(words))
        || Array.IndexOf(Verbs, words[0]) >= 0
        || Array.IndexOf(Verbs, words[^1]) >= 0
        || Names.Value.Contains(words[0]) && words.Count == 1
        || Endings.Any(ending => words[^1].EndsWith(ending, StringComparison.Ordinal));
}
